<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Repeated word</source>
        <translation>Doppeltes Wort</translation>
    </message>
    <message>
        <source>The same word twice in a row.</source>
        <translation>Dasselbe Wort zweimal hintereinander.</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>Sentences that are missing, copied, or left in Chinese characters.</source>
        <translation>Sätze, die fehlen, kopiert wurden oder in chinesischen Zeichen blieben.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Translations that are much too short for the source and for each other.</source>
        <translation>Übersetzungen, die für Ausgangstext und andere Übersetzung viel zu kurz sind.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers on which the texts disagree.</source>
        <translation>Zahlen, bei denen sich die Texte widersprechen.</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Garbled and invisible characters, words in mixed scripts.</source>
        <translation>Verstümmelte und unsichtbare Zeichen, Wörter in gemischter Schrift.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Web and e-mail addresses and acronyms that differ from the source.</source>
        <translation>Web- und E-Mail-Adressen sowie Abkürzungen, die vom Ausgangstext abweichen.</translation>
    </message>
    <message>
        <source>Outvoted word</source>
        <translation>Überstimmtes Wort</translation>
    </message>
    <message>
        <source>One version names another thing of the same kind than the other two.</source>
        <translation>Eine Fassung nennt eine andere Sache derselben Art als die beiden anderen.</translation>
    </message>
    <message>
        <source>English left in</source>
        <translation>Stehengebliebenes Englisch</translation>
    </message>
    <message>
        <source>English words that the other texts say in their own language.</source>
        <translation>Englische Wörter, die die anderen Texte in ihrer Sprache sagen.</translation>
    </message>
    <message>
        <source>Same source, other translation</source>
        <translation>Gleiche Quelle, andere Übersetzung</translation>
    </message>
    <message>
        <source>Source sentences that come again and are translated quite differently.</source>
        <translation>Sätze des Ausgangstextes, die wiederkehren und ganz anders übersetzt sind.</translation>
    </message>
    <message>
        <source>Lost full stop</source>
        <translation>Verlorener Punkt</translation>
    </message>
    <message>
        <source>Two sentences that run into each other.</source>
        <translation>Zwei Sätze, die ineinanderlaufen.</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>Direkte Rede</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks.</source>
        <translation>Direkte Rede ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Unpaired quotation marks</source>
        <translation>Einzelne Anführungszeichen</translation>
    </message>
    <message>
        <source>Quotation marks that open or close nothing.</source>
        <translation>Anführungszeichen, die nichts öffnen oder schließen.</translation>
    </message>
    <message>
        <source>Wrong phrases in German</source>
        <translation>Falsche Wendungen im Deutschen</translation>
    </message>
    <message>
        <source>A list of misspellings and wrong turns of phrase.</source>
        <translation>Eine Liste von Schreibfehlern und falschen Wendungen.</translation>
    </message>
    <message>
        <source>Wrong phrases in Indonesian</source>
        <translation>Falsche Wendungen im Indonesischen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Sprachgebrauch</translation>
    </message>
    <message>
        <source>Spellings against the norm, and things said twice.</source>
        <translation>Schreibungen gegen die Norm und doppelt Gesagtes.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Polite where the source is familiar, or the other way round.</source>
        <translation>Höflich, wo der Ausgangstext vertraut ist, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Thing that does not belong here</source>
        <translation>Sache, die nicht hierher gehört</translation>
    </message>
    <message>
        <source>A thing that both translations name once and the source never.</source>
        <translation>Eine Sache, die beide Übersetzungen einmal nennen und der Ausgangstext nie.</translation>
    </message>
    <message>
        <source>Weekdays and months</source>
        <translation>Wochentage und Monate</translation>
    </message>
    <message>
        <source>A weekday or a month that the other versions name differently.</source>
        <translation>Ein Wochentag oder Monat, den die anderen Fassungen anders nennen.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>A number that has another unit than in the other versions.</source>
        <translation>Eine Zahl mit einer anderen Einheit als in den anderen Fassungen.</translation>
    </message>
    <message>
        <source>Other sense of an English word</source>
        <translation>Andere Bedeutung eines englischen Worts</translation>
    </message>
    <message>
        <source>Words that translate another sense of the English word in between.</source>
        <translation>Wörter, die eine andere Bedeutung des englischen Worts dazwischen übersetzen.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>One name that is written in several ways.</source>
        <translation>Ein Name, der verschieden geschrieben ist.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Words of the project&apos;s glossary that a translation does not use.</source>
        <translation>Wörter aus dem Glossar des Projekts, die eine Übersetzung nicht verwendet.</translation>
    </message>
    <message>
        <source>Sentences that only one text negates, or all but one.</source>
        <translation>Sätze, die nur ein Text verneint oder alle bis auf einen.</translation>
    </message>
    <message>
        <source>Varying terms</source>
        <translation>Wechselnde Benennungen</translation>
    </message>
    <message>
        <source>Terms that a translation renders otherwise once. Synonyms are often meant.</source>
        <translation>Begriffe, die eine Übersetzung einmal anders wiedergibt. Synonyme sind oft gewollt.</translation>
    </message>
    <message>
        <source>Colours and numbers</source>
        <translation>Farben und Zahlen</translation>
    </message>
    <message>
        <source>A colour or a number that stands beside another thing in the other translation.</source>
        <translation>Eine Farbe oder Zahl, die in der anderen Übersetzung bei einem anderen Ding steht.</translation>
    </message>
    <message>
        <source>Inverted compound</source>
        <translation>Umgekehrte Zusammensetzung</translation>
    </message>
    <message>
        <source>Two Indonesian nouns in the order of a German compound.</source>
        <translation>Zwei indonesische Nomen in der Reihenfolge einer deutschen Zusammensetzung.</translation>
    </message>
    <message>
        <source>Dangling comparison</source>
        <translation>Vergleich ohne Bezug</translation>
    </message>
    <message>
        <source>A thing that is compared with the speaker.</source>
        <translation>Ein Ding, das mit dem Sprecher verglichen wird.</translation>
    </message>
    <message>
        <source>Bare comparative</source>
        <translation>Komparativ ohne Vergleich</translation>
    </message>
    <message>
        <source>A comparative in both translations with nothing to compare.</source>
        <translation>Ein Komparativ in beiden Übersetzungen, der mit nichts vergleicht.</translation>
    </message>
    <message>
        <source>One word against another</source>
        <translation>Wort gegen Wort</translation>
    </message>
    <message>
        <source>Two versions name different things of one kind, and nothing decides.</source>
        <translation>Zwei Fassungen nennen verschiedene Dinge einer Art, und nichts entscheidet.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 contains no text.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The encoding asked for is not known, so %1 was not read.</source>
        <translation>Die verlangte Kodierung ist unbekannt, deshalb wurde %1 nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is not written in the format it should have.</source>
        <translation>%1 hat nicht das Format, das es haben sollte.</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is still there.</source>
        <translation>%1 konnte nicht geschrieben werden; was vorher dort stand, ist noch da.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The project %1 is damaged; it was not changed.</source>
        <translation>Das Projekt %1 ist beschädigt; es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 is not a project of Sejajar.</source>
        <translation>%1 ist kein Sejajar-Projekt.</translation>
    </message>
    <message>
        <source>The project %1 was made by a later version of Sejajar; it was not changed.</source>
        <translation>Das Projekt %1 stammt von einer neueren Version von Sejajar; es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sejajar; your data was not changed.</source>
        <translation>In Sejajar ist etwas schiefgegangen; Ihre Daten wurden nicht verändert.</translation>
    </message>
</context>
<context>
    <name>Mqm</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>Falsche Übersetzung</translation>
    </message>
    <message>
        <source>Overtranslation</source>
        <translation>Überübersetzung</translation>
    </message>
    <message>
        <source>Undertranslation</source>
        <translation>Unterübersetzung</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Hinzufügung</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>Auslassung</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>Nicht zu übersetzen</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>Unübersetzt</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>Terminologie</translation>
    </message>
    <message>
        <source>Inconsistent with resource</source>
        <translation>Abweichend von der Vorgabe</translation>
    </message>
    <message>
        <source>Inconsistent use</source>
        <translation>Uneinheitliche Verwendung</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Falscher Fachausdruck</translation>
    </message>
    <message>
        <source>Linguistic conventions</source>
        <translation>Sprachliche Konventionen</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Unintelligible</source>
        <translation>Unverständlich</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Textual conventions</source>
        <translation>Textkonventionen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Hausstil</translation>
    </message>
    <message>
        <source>Third-party style</source>
        <translation>Stil Dritter</translation>
    </message>
    <message>
        <source>Inconsistent with reference</source>
        <translation>Abweichend vom Referenzmaterial</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sprachebene</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>Holprig</translation>
    </message>
    <message>
        <source>Unidiomatic</source>
        <translation>Unidiomatisch</translation>
    </message>
    <message>
        <source>Inconsistent style</source>
        <translation>Uneinheitlicher Stil</translation>
    </message>
    <message>
        <source>Locale conventions</source>
        <translation>Regionale Konventionen</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Currency format</source>
        <translation>Währungsformat</translation>
    </message>
    <message>
        <source>Measurement format</source>
        <translation>Maßeinheitenformat</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Address format</source>
        <translation>Adressformat</translation>
    </message>
    <message>
        <source>Telephone format</source>
        <translation>Telefonnummernformat</translation>
    </message>
    <message>
        <source>Shortcut key</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Audience appropriateness</source>
        <translation>Eignung für die Zielgruppe</translation>
    </message>
    <message>
        <source>Culture-specific reference</source>
        <translation>Kulturspezifischer Bezug</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>Anstößig</translation>
    </message>
    <message>
        <source>Design and markup</source>
        <translation>Gestaltung und Auszeichnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Löst das Fenster ab oder dockt es wieder an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Schließt das Fenster</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mit Details anzeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste von Orten und Lesezeichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datei nicht gefunden.
Bitte prüfen Sie den Dateinamen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Match OS X Finder</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Wert eingeben:</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher rollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Seite nach links</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Seite nach rechts</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten rollen</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts rollen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” stands twice in a row.</source>
        <translation>„%1“ steht zweimal hintereinander.</translation>
    </message>
    <message>
        <source>Nothing stands here, but the other texts have a sentence.</source>
        <translation>Hier steht nichts, aber die anderen Texte haben einen Satz.</translation>
    </message>
    <message>
        <source>The sentence is the same as in another language.</source>
        <translation>Der Satz ist derselbe wie in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>“%1” was left in Chinese characters.</source>
        <translation>„%1“ blieb in chinesischen Zeichen stehen.</translation>
    </message>
    <message>
        <source>The translation has only %1 % of the length that the source and the other translation let one expect.</source>
        <translation>Die Übersetzung hat nur %1 % der Länge, die Ausgangstext und andere Übersetzung erwarten lassen.</translation>
    </message>
    <message>
        <source>The other texts say “%1”, here stands “%2”.</source>
        <translation>In den anderen Texten steht „%1“, hier steht „%2“.</translation>
    </message>
    <message>
        <source>The number “%1” of the other texts is missing here.</source>
        <translation>Die Zahl „%1“ der anderen Texte fehlt hier.</translation>
    </message>
    <message>
        <source>The source says “%1”, all translations say “%2”.</source>
        <translation>Im Ausgangstext steht „%1“, in allen Übersetzungen „%2“.</translation>
    </message>
    <message>
        <source>A character was lost when the text was converted.</source>
        <translation>Bei der Umwandlung des Textes ging ein Zeichen verloren.</translation>
    </message>
    <message>
        <source>“%1” is a letter that was read in the wrong encoding.</source>
        <translation>„%1“ ist ein Buchstabe, der in der falschen Kodierung gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of different scripts.</source>
        <translation>„%1“ mischt Buchstaben verschiedener Schriften.</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here.</source>
        <translation>Hier steht ein unsichtbares Zeichen (%1).</translation>
    </message>
    <message>
        <source>The address “%1” is missing here.</source>
        <translation>Die Adresse „%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>The address is “%1”, here stands “%2”.</source>
        <translation>Die Adresse lautet „%1“, hier steht „%2“.</translation>
    </message>
    <message>
        <source>The other texts write “%1”, here stands “%2”.</source>
        <translation>Die anderen Texte schreiben „%1“, hier steht „%2“.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; the other versions say “%3”.</source>
        <translation>„%1“ (%2) steht nur hier; die anderen Fassungen sagen „%3“.</translation>
    </message>
    <message>
        <source>The source says “%3” (%2), both translations say “%1”: probably a shared error.</source>
        <translation>Der Ausgangstext sagt „%3“ (%2), beide Übersetzungen sagen „%1“: vermutlich ein gemeinsamer Fehler.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: de for German</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>“%1” was left in English.</source>
        <translation>„%1“ blieb englisch.</translation>
    </message>
    <message>
        <source>The same source sentence was translated before as “%1”.</source>
        <translation>Derselbe Satz des Ausgangstextes wurde vorher mit „%1“ übersetzt.</translation>
    </message>
    <message>
        <source>A sentence seems to end inside “%1”.</source>
        <translation>In „%1“ scheint ein Satz zu enden.</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks follows “%1”.</source>
        <translation>Auf „%1“ folgt direkte Rede ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>This quotation was never opened.</source>
        <translation>Dieses Anführungszeichen wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is misspelt; right is “%2”.</source>
        <translation>„%1“ ist falsch geschrieben; richtig ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” is wrong; right is “%2”.</source>
        <translation>„%1“ ist falsch; richtig ist „%2“.</translation>
    </message>
    <message>
        <source>The norm writes “%2”, not “%1”.</source>
        <translation>Nach der Norm schreibt man „%2“, nicht „%1“.</translation>
    </message>
    <message>
        <source>Better than “%1” is “%2”.</source>
        <translation>Besser als „%1“ ist „%2“.</translation>
    </message>
    <message>
        <source>The source addresses with “%1”, here stands “%2”.</source>
        <translation>Der Ausgangstext spricht mit „%1“ an, hier steht „%2“.</translation>
    </message>
    <message>
        <source>The other texts negate (“%1”), this one does not.</source>
        <translation>Die anderen Texte verneinen („%1“), dieser nicht.</translation>
    </message>
    <message>
        <source>This text negates (“%1”), the others do not.</source>
        <translation>Dieser Text verneint („%1“), die anderen nicht.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands here once; elsewhere the text speaks of %3. The source never mentions %4, but %5. The other translation has “%6”, too: probably a shared error.</source>
        <translation>„%1“ (%2) steht hier einmal; sonst ist von %3 die Rede. Der Ausgangstext nennt nie %4, aber %5. Auch die andere Übersetzung hat „%6“: vermutlich ein gemeinsamer Fehler.</translation>
    </message>
    <message>
        <source>“%1” stands only here; the other versions say “%2”.</source>
        <translation>„%1“ steht nur hier; die anderen Fassungen sagen „%2“.</translation>
    </message>
    <message>
        <source>Here stands “%1”, the source says “%2”.</source>
        <translation>Hier steht „%1“, der Ausgangstext sagt „%2“.</translation>
    </message>
    <message>
        <source>The translations say “%1”, the source says “%2”: probably a shared error.</source>
        <translation>Die Übersetzungen sagen „%1“, der Ausgangstext sagt „%2“: vermutlich ein gemeinsamer Fehler.</translation>
    </message>
    <message>
        <source>Here stands “%1”, in the other versions “%2”.</source>
        <translation>Hier steht „%1“, in den anderen Fassungen „%2“.</translation>
    </message>
    <message>
        <source>“%1” is another sense of the English “%3”; the source says “%2”.</source>
        <translation>„%1“ ist eine andere Bedeutung des englischen „%3“; der Ausgangstext sagt „%2“.</translation>
    </message>
    <message>
        <source>The name “%1” is written “%2” elsewhere.</source>
        <translation>Der Name „%1“ ist anderswo „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is also written “%2” in this text.</source>
        <translation>„%1“ ist in diesem Text auch „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person, who has only one name in the source: %3.</source>
        <translation>„%1“ und „%2“ sind dieselbe Person, die im Ausgangstext nur einen Namen hat: %3.</translation>
    </message>
    <message>
        <source>“%1” is no usual way to write %3; elsewhere the text says “%2”.</source>
        <translation>„%1“ ist keine übliche Schreibweise von %3; sonst steht „%2“ im Text.</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”, here stands “%3”.</source>
        <translation>Das Glossar verlangt „%2“ für „%1“, hier steht „%3“.</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”; it is missing here.</source>
        <translation>Das Glossar verlangt „%2“ für „%1“; das fehlt hier.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; another version says “%3”, as this translation does in other places.</source>
        <translation>„%1“ (%2) steht nur hier; eine andere Fassung sagt „%3“, wie diese Übersetzung an anderen Stellen auch.</translation>
    </message>
    <message>
        <source>“%1” is usually “%3” in this text, here it is “%2”.</source>
        <translation>„%1“ heißt in diesem Text sonst „%3“, hier „%2“.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: the same attribute stands beside different things.</source>
        <translation>„%1“ und „%2“: Dieselbe Eigenschaft steht bei verschiedenen Dingen.</translation>
    </message>
    <message>
        <source>“%1” has the order of “%2”; Indonesian names the thing first.</source>
        <translation>„%1“ hat die Reihenfolge von „%2“; im Indonesischen steht die Sache vorn.</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing that follows.</source>
        <translation>„%1“ wird mit nichts verglichen, was folgt.</translation>
    </message>
    <message>
        <source>“%1”, “%2”: a comparative without anything to compare; the source does not compare.</source>
        <translation>„%1“, „%2“: ein Komparativ, der mit nichts vergleicht; die Quelle vergleicht nicht.</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), in the source “%3”; no other version helps.</source>
        <translation>Hier steht „%1“ (%2), in der Quelle „%3“; keine andere Fassung hilft weiter.</translation>
    </message>
    <message>
        <source>One translation says “%1” (%2), the other “%3”; the source does not help.</source>
        <translation>Die eine Übersetzung sagt „%1“ (%2), die andere „%3“; die Quelle hilft nicht weiter.</translation>
    </message>
</context>
<context>
    <name>sejajar::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Shows the translations of an article side by side with its source, sentence by sentence, so that mistranslations can be found, flagged and taken home as a table.</source>
        <translation>Zeigt die Übersetzungen eines Artikels Satz für Satz neben seiner Quelle, damit Übersetzungsfehler gefunden, markiert und als Tabelle mitgenommen werden können.</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no network connection. Every change is saved when you make it.</source>
        <translation>Ihre Texte bleiben auf diesem Rechner: Das Programm öffnet keine Netzwerkverbindung. Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Error categories follow the MQM Council&apos;s table. Built with Qt %1, ICU, SQLite, CLD2 and Snowball.</source>
        <translation>Die Fehlerkategorien folgen der Tabelle des MQM Council. Erstellt mit Qt %1, ICU, SQLite, CLD2 und Snowball.</translation>
    </message>
</context>
<context>
    <name>sejajar::Actions</name>
    <message>
        <source>&amp;Open Texts…</source>
        <translation>Texte ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the versions of an article and align them</source>
        <translation>Die Fassungen eines Artikels öffnen und alignieren</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a project with its flags</source>
        <translation>Ein Projekt mit seinen Markierungen öffnen</translation>
    </message>
    <message>
        <source>&amp;Text Properties…</source>
        <translation>&amp;Texteigenschaften…</translation>
    </message>
    <message>
        <source>Correct the languages, the source or the sentences of the texts</source>
        <translation>Sprachen, Quelle oder Sätze der Texte berichtigen</translation>
    </message>
    <message>
        <source>Save a &amp;Copy as…</source>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation>Das ganze Projekt in eine andere Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the rows and flags into a table (TSV)</source>
        <translation>Zeilen und Markierungen in eine Tabelle (TSV) schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit; every change is saved already</source>
        <translation>Beenden; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the marked words; without any, the rows as TSV</source>
        <translation>Ausgewählte Wörter kopieren; ohne Auswahl die Zeilen als TSV</translation>
    </message>
    <message>
        <source>Copy Rows as &amp;TSV</source>
        <translation>Zeilen als &amp;TSV kopieren</translation>
    </message>
    <message>
        <source>Copy the picked rows as a table</source>
        <translation>Die ausgewählten Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Mark the Whole Ce&amp;ll</source>
        <translation>Ganze &amp;Zelle auswählen</translation>
    </message>
    <message>
        <source>Mark all words of the cell with the text cursor</source>
        <translation>Alle Wörter der Zelle mit der Schreibmarke auswählen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language of the interface, colours, text size</source>
        <translation>Sprache der Oberfläche, Farben, Textgröße</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation>&amp;Markieren…</translation>
    </message>
    <message>
        <source>Flag the marked words as mistranslated</source>
        <translation>Ausgewählte Wörter als falsch übersetzt markieren</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>Zu einer Zeile nach ihrer Nummer gehen</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Text g&amp;rößer</translation>
    </message>
    <message>
        <source>Make the text of the rows larger</source>
        <translation>Den Text der Zeilen vergrößern</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the text of the rows smaller</source>
        <translation>Den Text der Zeilen verkleinern</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>Give the text of the rows its usual size</source>
        <translation>Dem Text der Zeilen die übliche Größe geben</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard between the rows and the lists beside them</source>
        <translation>Die Tastatur zwischen Zeilen und Listen wechseln lassen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation>&amp;Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>Den mitgelieferten Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;About Sejajar</source>
        <translation>&amp;Über Sejajar</translation>
    </message>
    <message>
        <source>Version and origin of the program</source>
        <translation>Version und Herkunft des Programms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add Texts…</source>
        <translation>&amp;Texte hinzufügen…</translation>
    </message>
    <message>
        <source>Add the versions of a further article to this project</source>
        <translation>Die Fassungen eines weiteren Artikels in dieses Projekt aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Rename Article…</source>
        <translation>Artikel &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Give the shown article another name</source>
        <translation>Dem gezeigten Artikel einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>Artikel &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the shown article from the project; undo brings it back</source>
        <translation>Den gezeigten Artikel aus dem Projekt entfernen; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossar…</translation>
    </message>
    <message>
        <source>Words of your own, which help to align the articles</source>
        <translation>Eigene Wörter, die beim Alignieren der Artikel helfen</translation>
    </message>
    <message>
        <source>A&amp;lign Again</source>
        <translation>Neu a&amp;lignieren</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;MQM Report…</source>
        <translation>&amp;MQM-Bericht…</translation>
    </message>
    <message>
        <source>Show the MQM report with all flags; save or print it</source>
        <translation>Den MQM-Bericht mit allen Markierungen zeigen, speichern oder drucken</translation>
    </message>
    <message>
        <source>&amp;Confirm Suggestion</source>
        <translation>Vorschlag &amp;bestätigen</translation>
    </message>
    <message>
        <source>Make the suggestion under the cursor a flag; a flag is opened</source>
        <translation>Den Vorschlag unter dem Cursor zur Markierung machen; eine Markierung wird geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit Finding…</source>
        <translation>Befund b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Change the finding under the cursor or chosen in the list</source>
        <translation>Den Befund unter dem Cursor oder den in der Liste gewählten ändern</translation>
    </message>
    <message>
        <source>&amp;Dismiss or Delete</source>
        <translation>&amp;Verwerfen oder löschen</translation>
    </message>
    <message>
        <source>Dismiss the suggestion, or delete the flag, under the cursor</source>
        <translation>Den Vorschlag unter dem Cursor verwerfen oder die Markierung löschen</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>V&amp;origer Befund</translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation>Zum vorigen Befund gehen</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Zum nächsten Befund gehen</translation>
    </message>
    <message>
        <source>Mute This &amp;Word</source>
        <translation>Dieses &amp;Wort stumm schalten</translation>
    </message>
    <message>
        <source>No longer suggest this word in this project</source>
        <translation>Dieses Wort in diesem Projekt nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Mute This Chec&amp;k</source>
        <translation>Diese &amp;Prüfung stumm schalten</translation>
    </message>
    <message>
        <source>No longer suggest what this check finds in this project</source>
        <translation>In diesem Projekt nicht mehr vorschlagen, was diese Prüfung findet</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Row</source>
        <translation>&amp;Mit nächster Zeile verbinden</translation>
    </message>
    <message>
        <source>Make one row of this and the next, or of the picked rows</source>
        <translation>Diese und die nächste Zeile oder die ausgewählten Zeilen zu einer machen</translation>
    </message>
    <message>
        <source>&amp;Split Row</source>
        <translation>Zeile &amp;teilen</translation>
    </message>
    <message>
        <source>Make two rows of this one, between the sentences at the cursor</source>
        <translation>Aus dieser Zeile zwei machen, zwischen den Sätzen am Textcursor</translation>
    </message>
    <message>
        <source>First Sentence to &amp;Previous Row</source>
        <translation>&amp;Ersten Satz in die vorige Zeile</translation>
    </message>
    <message>
        <source>Move the first sentence of the cell to the row above</source>
        <translation>Den ersten Satz der Zelle in die Zeile darüber verschieben</translation>
    </message>
    <message>
        <source>Last Sentence to &amp;Next Row</source>
        <translation>&amp;Letzten Satz in die nächste Zeile</translation>
    </message>
    <message>
        <source>Move the last sentence of the cell to the row below</source>
        <translation>Den letzten Satz der Zelle in die Zeile darunter verschieben</translation>
    </message>
    <message>
        <source>&amp;Align This Line Too</source>
        <translation>Diese Zeile mit &amp;alignieren</translation>
    </message>
    <message>
        <source>Align the article again with this grey line, which was left out</source>
        <translation>Den Artikel neu alignieren, mit dieser grauen Zeile, die ausgelassen wurde</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Align the shown article with the glossary and what the other articles taught; rows that you set or confirmed stay</source>
        <translation>Den gezeigten Artikel mit dem Glossar und dem, was die anderen Artikel lehrten, alignieren; von Hand gesetzte oder bestätigte Zeilen bleiben</translation>
    </message>
    <message>
        <source>&amp;Confirm or Release Row</source>
        <translation>Zeile &amp;bestätigen oder freigeben</translation>
    </message>
    <message>
        <source>Vouch for the picked rows, so that aligning again keeps them; or no longer</source>
        <translation>Für die gewählten Zeilen bürgen, sodass neues Alignieren sie behält; oder nicht mehr</translation>
    </message>
    <message>
        <source>C&amp;ut Sentence at Cursor</source>
        <translation>Satz am C&amp;ursor trennen</translation>
    </message>
    <message>
        <source>Make two sentences of this one, where the text cursor stands</source>
        <translation>Aus diesem Satz zwei machen, wo der Textcursor steht</translation>
    </message>
    <message>
        <source>&amp;Join with Next Sentence</source>
        <translation>Mit nächstem Satz &amp;zusammenfügen</translation>
    </message>
    <message>
        <source>Make one sentence of that at the text cursor and the next one</source>
        <translation>Aus dem Satz am Textcursor und dem nächsten einen machen</translation>
    </message>
</context>
<context>
    <name>sejajar::AlignedView</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>A column&apos;s title: the language, and that it is the text translated from</extracomment>
        <translation>%1 (Quelle)</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <extracomment>Ends a cell whose text is too long to be shown.</extracomment>
        <translation>… %1 weitere Zeichen</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von einem Menschen bestätigt</translation>
    </message>
    <message>
        <source>Aligned by a person</source>
        <translation>Von einem Menschen aligniert</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>length %1, words %2, names %3, numbers %4</source>
        <translation>Länge %1, Wörter %2, Namen %3, Zahlen %4</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>major</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A finding: its category and severity</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Besser: %1</translation>
    </message>
    <message>
        <source>Aligned texts</source>
        <translation>Alignierte Texte</translation>
    </message>
    <message>
        <source>There is no sentence in these texts.</source>
        <translation>In diesen Texten steht kein Satz.</translation>
    </message>
    <message>
        <source>Drop two or three texts here, or press Ctrl+O</source>
        <translation>Zwei oder drei Texte hierher ziehen oder Strg+O drücken</translation>
    </message>
    <message>
        <source>aligned by a person</source>
        <translation>von einem Menschen aligniert</translation>
    </message>
</context>
<context>
    <name>sejajar::ArticlesDock</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>Artikel des Projekts</translation>
    </message>
</context>
<context>
    <name>sejajar::CategoryCombo</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>sejajar::ChecksPage</name>
    <message>
        <source>These checks look for mistranslations in every article. What they find is only suggested: you confirm or dismiss it.</source>
        <translation>Diese Prüfungen suchen in jedem Artikel nach Übersetzungsfehlern. Was sie finden, ist nur ein Vorschlag: Sie bestätigen oder verwerfen ihn.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <extracomment>The severity that a check has by itself</extracomment>
        <translation>Wie üblich (%1)</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>Schwere von %1</translation>
    </message>
    <message>
        <source>Points in the MQM score for an error of each severity:</source>
        <translation>Punkte in der MQM-Wertung für einen Fehler jeder Schwere:</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Punkte für %1</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportCommands</name>
    <message numerus="yes">
        <source>%n row(s) written to %1, read back and compared.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben, zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben, zurückgelesen und verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as TSV.</source>
        <translation>
            <numerusform>%n Zeile als TSV kopiert.</numerusform>
            <numerusform>%n Zeilen als TSV kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report stands in %1</source>
        <translation>Der Bericht steht in %1</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar)</source>
        <translation>Sejajar-Projekte (*.sejajar)</translation>
    </message>
    <message>
        <source>The copy stands in %1</source>
        <translation>Die Kopie liegt in %1</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>For &amp;programs: plain TSV; tabs and line ends inside a cell become \t and \n</source>
        <translation>Für &amp;Programme: schlichtes TSV; Tabulatoren und Zeilenenden in einer Zelle werden zu \t und \n</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: Excel and Calc open it rightly and take no text for a formula</source>
        <translation>Für &amp;Tabellenprogramme: Excel und Calc öffnen es richtig und halten keinen Text für eine Formel</translation>
    </message>
    <message>
        <source>First rows as a table</source>
        <translation>Die ersten Zeilen als Tabelle</translation>
    </message>
    <message>
        <source>First rows as they stand in the file</source>
        <translation>Die ersten Zeilen, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Tab&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Raw text</source>
        <translation>&amp;Rohtext</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv);;All files (*)</source>
        <translation>Tabulatorgetrennte Werte (*.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that begin like a formula get a &apos; before them.</source>
        <translation>
            <numerusform>%n Zelle beginnt wie eine Formel und bekommt ein &apos; davor.</numerusform>
            <numerusform>%n Zellen beginnen wie eine Formel und bekommen ein &apos; davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) are written as �.</source>
        <translation>
            <numerusform>%n fehlerhaftes Zeichen wird als � geschrieben.</numerusform>
            <numerusform>%n fehlerhafte Zeichen werden als � geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) stand in no row and are left out.</source>
        <translation>
            <numerusform>%n Markierung steht in keiner Zeile und fehlt.</numerusform>
            <numerusform>%n Markierungen stehen in keiner Zeile und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>T&amp;his article</source>
        <translation>&amp;Diesen Artikel</translation>
    </message>
    <message>
        <source>A&amp;ll articles of the project (%1)</source>
        <translation>&amp;Alle Artikel des Projekts (%1)</translation>
    </message>
    <message>
        <source>Reading the articles …</source>
        <translation>Artikel werden gelesen …</translation>
    </message>
</context>
<context>
    <name>sejajar::Figures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-to-one</source>
        <translation>
            <numerusform>%n eins zu eins</numerusform>
            <numerusform>%n eins zu eins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with source</source>
        <translation>
            <numerusform>%n mit Quelle</numerusform>
            <numerusform>%n mit Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the source only</source>
        <translation>
            <numerusform>%n nur in der Quelle</numerusform>
            <numerusform>%n nur in der Quelle</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Perhaps no translations of each other: %1 % in reliable rows</source>
        <translation>Vielleicht keine Übersetzungen voneinander: %1 % in verlässlichen Zeilen</translation>
    </message>
    <message>
        <source>These texts do not look like translations of each other: only %1 % of their sentences stand in reliable rows. Did you open the right files?</source>
        <translation>Diese Texte sehen nicht wie Übersetzungen voneinander aus: Nur %1 % ihrer Sätze stehen in verlässlichen Zeilen. Sind es die richtigen Dateien?</translation>
    </message>
    <message>
        <source>Source only comparable</source>
        <translation>Quelle nur vergleichbar</translation>
    </message>
    <message>
        <source>The source seems to be a text about the same event, not the one that was translated. It is linked only where that is likely.</source>
        <translation>Die Quelle scheint ein Text über dasselbe Ereignis zu sein, nicht der übersetzte. Sie ist nur dort verknüpft, wo das wahrscheinlich ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>MQM %1 per 1,000 words</source>
        <translation>MQM %1 auf 1.000 Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of menus and notices</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::FindingCommands</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A check, and a word that it is not to mention</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Mark the words first: drag over them, or hold Shift with the arrow keys.</source>
        <translation>Bitte erst Wörter auswählen: mit der Maus darüberziehen oder Umschalt mit den Pfeiltasten halten.</translation>
    </message>
    <message>
        <source>There is no finding here.</source>
        <translation>Hier ist kein Befund.</translation>
    </message>
    <message>
        <source>Confirmed and saved: %1</source>
        <translation>Bestätigt und gespeichert: %1</translation>
    </message>
    <message>
        <source>Flagged and saved: %1</source>
        <translation>Markiert und gespeichert: %1</translation>
    </message>
    <message>
        <source>Deleted the flag %1. Undo brings it back.</source>
        <translation>Markierung %1 gelöscht. Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Dismissed: %1. Undo brings it back.</source>
        <translation>Verworfen: %1. Rückgängig holt den Vorschlag zurück.</translation>
    </message>
    <message>
        <source>To be judged again: %1</source>
        <translation>Wieder zu beurteilen: %1</translation>
    </message>
    <message>
        <source>There is no suggestion here.</source>
        <translation>Hier ist kein Vorschlag.</translation>
    </message>
    <message>
        <source>Muted: %1. Undo or the menu “Muted” brings it back.</source>
        <translation>Stumm: %1. Rückgängig oder das Menü „Stumm“ holt es zurück.</translation>
    </message>
    <message>
        <source>Suggest this again</source>
        <translation>Dies wieder vorschlagen</translation>
    </message>
    <message>
        <source>Suggested again: %1</source>
        <translation>Wieder vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>Es gibt keinen Befund.</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsDock</name>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>Wählen Sie einen Befund, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>%1 · row %2</source>
        <translation>%1 · Zeile %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Suggest Again</source>
        <translation>Wieder vorschlagen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>Welche Befunde gezeigt werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of findings and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Suggestions and flags</source>
        <translation>Vorschläge und Markierungen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Space goes to a finding, Enter confirms a suggestion or edits a flag, Delete dismisses or deletes it.</source>
        <translation>Die Leertaste geht zu einem Befund, die Eingabetaste bestätigt einen Vorschlag oder bearbeitet eine Markierung, Entf verwirft oder löscht.</translation>
    </message>
    <message>
        <source>Suggested correction:</source>
        <translation>Korrekturvorschlag:</translation>
    </message>
    <message>
        <source>To flag words, mark them in one or several columns of a row and press F.</source>
        <translation>Um Wörter zu markieren, wählen Sie sie in einer oder mehreren Spalten einer Zeile aus und drücken F.</translation>
    </message>
    <message>
        <source>No suggestion was dismissed.</source>
        <translation>Es wurde kein Vorschlag verworfen.</translation>
    </message>
    <message>
        <source>There is no flag yet.</source>
        <translation>Es gibt noch keine Markierung.</translation>
    </message>
    <message>
        <source>All checks are switched off. The settings switch them on.</source>
        <translation>Alle Prüfungen sind ausgeschaltet. In den Einstellungen lassen sie sich einschalten.</translation>
    </message>
    <message>
        <source>The checks are running …</source>
        <translation>Die Prüfungen laufen …</translation>
    </message>
    <message>
        <source>The checks were stopped. They run again after the next change of the rows.</source>
        <translation>Die Prüfungen wurden angehalten. Sie laufen nach der nächsten Änderung der Zeilen wieder.</translation>
    </message>
    <message>
        <source>No suggestion is left: all were confirmed, dismissed or muted.</source>
        <translation>Kein Vorschlag ist übrig: Alle wurden bestätigt, verworfen oder stummgeschaltet.</translation>
    </message>
    <message>
        <source>The checks found nothing to suggest.</source>
        <translation>Die Prüfungen haben nichts vorzuschlagen.</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsModel</name>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <source>(missing)</source>
        <comment>words that a translation lacks</comment>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1, %2, Zeile %3</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of findings and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>sejajar::FlagDialog</name>
    <message>
        <source>New Flag</source>
        <translation>Neue Markierung</translation>
    </message>
    <message>
        <source>Edit Flag</source>
        <translation>Markierung bearbeiten</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>Fehlerkategorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>Was ist falsch, und warum?</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>Korrekturvorschlag</translation>
    </message>
    <message>
        <source>Save Flag</source>
        <translation>Markierung speichern</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Schwere:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>C&amp;orrection:</source>
        <translation>K&amp;orrektur:</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schwere: %1</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryDialog</name>
    <message>
        <source>Tab-separated values (*.tsv *.txt);;All files (*)</source>
        <translation>Tabulatorgetrennte Werte (*.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Glossary of the Project</source>
        <translation>Glossar des Projekts</translation>
    </message>
    <message>
        <source>Words that mean the same, one entry a row; | stands between several forms. All articles of this project are aligned with them.</source>
        <translation>Wörter, die dasselbe bedeuten, ein Eintrag pro Zeile; zwischen mehreren Formen steht |. Alle Artikel dieses Projekts werden mit ihnen aligniert.</translation>
    </message>
    <message>
        <source>Align A&amp;gain</source>
        <translation>Neu a&amp;lignieren</translation>
    </message>
    <message>
        <source>Align the shown article with this glossary; its flags stay</source>
        <translation>Den gezeigten Artikel mit diesem Glossar alignieren; seine Markierungen bleiben</translation>
    </message>
    <message>
        <source>Entries of the glossary</source>
        <translation>Einträge des Glossars</translation>
    </message>
    <message>
        <source>&amp;Add Entry</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Import a Dictionary</source>
        <translation>Wörterbuch importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>%n Eintrag importiert.</numerusform>
            <numerusform>%n Einträge importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Glossary</source>
        <translation>Glossar exportieren</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%n Eintrag.</numerusform>
            <numerusform>%n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) words in a second language.</source>
        <translation>
            <numerusform>%n davon braucht noch Wörter in einer zweiten Sprache.</numerusform>
            <numerusform>%n davon brauchen noch Wörter in einer zweiten Sprache.</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary is as it was.</source>
        <translation>Das Glossar ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>sejajar::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>In the rows</source>
        <translation>In den Zeilen</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Zeile darüber, Zeile darunter</translation>
    </message>
    <message>
        <source>Column to the left, to the right</source>
        <translation>Spalte links, Spalte rechts</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>Wort für Wort</translation>
    </message>
    <message>
        <source>Character by character</source>
        <translation>Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Mark characters</source>
        <translation>Zeichen auswählen</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>Wörter auswählen</translation>
    </message>
    <message>
        <source>Pick whole rows</source>
        <translation>Ganze Zeilen auswählen</translation>
    </message>
    <message>
        <source>Beginning and end of the cell</source>
        <translation>Anfang und Ende der Zelle</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>Take back the marks</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>Im Glossar</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Remove the marked entries</source>
        <translation>Markierte Einträge entfernen</translation>
    </message>
    <message>
        <source>Take back a change of the glossary</source>
        <translation>Änderung des Glossars zurücknehmen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie wiederholen</translation>
    </message>
</context>
<context>
    <name>sejajar::MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation>Alignierte Zeilen</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Statusleiste</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>What was open is still open, with all its flags.</source>
        <translation>Was geöffnet war, ist weiterhin geöffnet, mit allen Markierungen.</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>Checking the translations …</source>
        <translation>Die Übersetzungen werden geprüft …</translation>
    </message>
</context>
<context>
    <name>sejajar::MqmReport</name>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points per 1,000 words</source>
        <translation>Punkte auf 1.000 Wörter</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Points for an error</source>
        <translation>Punkte für einen Fehler</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No longer in the text · %1</source>
        <translation>Nicht mehr im Text · %1</translation>
    </message>
    <message>
        <source>Row %1 · %2</source>
        <translation>Zeile %1 · %2</translation>
    </message>
    <message>
        <source>Suggested correction: %1</source>
        <translation>Korrekturvorschlag: %1</translation>
    </message>
    <message>
        <source>MQM report: %1</source>
        <translation>MQM-Bericht: %1</translation>
    </message>
    <message>
        <source>Counted are the flags of a person and the suggestions that a person confirmed. An error in several translations counts in each of them.</source>
        <translation>Gezählt werden die Markierungen eines Menschen und die Vorschläge, die ein Mensch bestätigt hat. Ein Fehler in mehreren Übersetzungen zählt in jeder.</translation>
    </message>
    <message>
        <source>Errors in %1</source>
        <translation>Fehler in %1</translation>
    </message>
    <message>
        <source>Errors in %1 by category</source>
        <translation>Fehler in %1 nach Kategorie</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierungen</translation>
    </message>
</context>
<context>
    <name>sejajar::OpenSheet</name>
    <message>
        <source>Text Properties</source>
        <translation>Texteigenschaften</translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation>Texte öffnen</translation>
    </message>
    <message>
        <source>The texts have &amp;one sentence a line</source>
        <translation>Die Texte haben &amp;einen Satz je Zeile</translation>
    </message>
    <message>
        <source>Lines are taken as they are; an empty line ends a paragraph.</source>
        <translation>Zeilen werden übernommen, wie sie sind; eine leere Zeile beendet den Absatz.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation>Die ersten Zeilen des Textes</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation>Texte hinzufügen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>Texte (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add at least two texts that can be read.</source>
        <translation>Fügen Sie mindestens zwei lesbare Texte hinzu.</translation>
    </message>
    <message>
        <source>Only one text can be the source.</source>
        <translation>Nur ein Text kann die Quelle sein.</translation>
    </message>
    <message>
        <source>Add Texts to the Project</source>
        <translation>Texte ins Projekt aufnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>sejajar::Opener</name>
    <message>
        <source>Reading the texts …</source>
        <translation>Texte werden gelesen …</translation>
    </message>
    <message>
        <source>Aligning the texts …</source>
        <translation>Texte werden aligniert …</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>Projekt wird geöffnet …</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Beispielartikel</translation>
    </message>
    <message>
        <source>Open the Versions of an Article</source>
        <translation>Fassungen eines Artikels öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>Texte (*.txt *.text *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar);;All files (*)</source>
        <translation>Sejajar-Projekte (*.sejajar);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open the Texts</source>
        <translation>Texte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Add the Texts to This Project</source>
        <translation>Texte in dieses Projekt &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>The project has these texts already.</source>
        <translation>Das Projekt hat diese Texte schon.</translation>
    </message>
    <message>
        <source>Added to the project: %1</source>
        <translation>Ins Projekt aufgenommen: %1</translation>
    </message>
    <message>
        <source>Add the Versions of a Further Article</source>
        <translation>Fassungen eines weiteren Artikels aufnehmen</translation>
    </message>
    <message>
        <source>Aligned again; the flags stayed. Undo brings the old rows back.</source>
        <translation>Neu aligniert; die Markierungen sind geblieben. Rückgängig holt die alten Zeilen zurück.</translation>
    </message>
    <message>
        <source>Aligned again with this line. Undo leaves it out again.</source>
        <translation>Mit dieser Zeile neu aligniert. Rückgängig lässt sie wieder aus.</translation>
    </message>
    <message>
        <source>The rows were changed meanwhile, so they stay as they are.</source>
        <translation>Die Zeilen wurden inzwischen geändert und bleiben deshalb, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Aligned again around %n row(s) set by hand, which stayed, as did the flags. Undo brings the other rows back.</source>
        <translation>
            <numerusform>Um %n von Hand gesetzte Zeile herum neu aligniert; sie ist geblieben, die Markierungen auch. Rückgängig holt die anderen Zeilen zurück.</numerusform>
            <numerusform>Um %n von Hand gesetzte Zeilen herum neu aligniert; sie sind geblieben, die Markierungen auch. Rückgängig holt die anderen Zeilen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned again; all rows are as before.</source>
        <translation>Neu aligniert; alle Zeilen sind wie zuvor.</translation>
    </message>
</context>
<context>
    <name>sejajar::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sejajar::ProjectCommands</name>
    <message>
        <source>Rename Article</source>
        <translation>Artikel umbenennen</translation>
    </message>
    <message>
        <source>Name of the article:</source>
        <translation>Name des Artikels:</translation>
    </message>
    <message>
        <source>Removed the article %1. Undo brings it back.</source>
        <translation>Artikel %1 entfernt. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>The glossary has changed.</source>
        <translation>Das Glossar wurde geändert.</translation>
    </message>
</context>
<context>
    <name>sejajar::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;Forget This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>sejajar::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report as it will be saved and printed</source>
        <translation>Der Bericht, wie er gespeichert und gedruckt wird</translation>
    </message>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>Als HTML &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html);;All files (*)</source>
        <translation>Webseiten (*.html);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sejajar::RowCommands</name>
    <message>
        <source>Only rows that follow each other can be merged.</source>
        <translation>Nur Zeilen, die aufeinander folgen, lassen sich verbinden.</translation>
    </message>
    <message>
        <source>This is the last row; there is nothing to merge it with.</source>
        <translation>Dies ist die letzte Zeile; es gibt nichts, womit sie verbunden werden könnte.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are one now.</source>
        <translation>Die Zeilen %1 bis %2 sind jetzt eine.</translation>
    </message>
    <message>
        <source>These rows cannot be merged: their source sentences do not follow each other.</source>
        <translation>Diese Zeilen lassen sich nicht verbinden: Ihre Sätze der Quelle folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>Row %1 is two now.</source>
        <translation>Zeile %1 ist jetzt zwei.</translation>
    </message>
    <message>
        <source>There is nothing to split: put the text cursor into a sentence of a row with several.</source>
        <translation>Hier gibt es nichts zu teilen: Setzen Sie den Textcursor in eine Zeile mit mehreren Sätzen.</translation>
    </message>
    <message>
        <source>Moved the last sentence of the cell to the next row.</source>
        <translation>Der letzte Satz der Zelle steht jetzt in der nächsten Zeile.</translation>
    </message>
    <message>
        <source>Moved the first sentence of the cell to the previous row.</source>
        <translation>Der erste Satz der Zelle steht jetzt in der vorigen Zeile.</translation>
    </message>
    <message>
        <source>There is no sentence here that can go there.</source>
        <translation>Hier ist kein Satz, der dorthin kann.</translation>
    </message>
    <message>
        <source>This row takes part in the alignment.</source>
        <translation>Diese Zeile ist schon aligniert.</translation>
    </message>
    <message>
        <source>Go to Row</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Row (1 to %1):</source>
        <translation>Zeile (1 bis %1):</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) confirmed; aligning again keeps them.</source>
        <translation>
            <numerusform>%n Zeile bestätigt; neues Alignieren behält sie.</numerusform>
            <numerusform>%n Zeilen bestätigt; neues Alignieren behält sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) released; aligning again may change them.</source>
        <translation>
            <numerusform>%n Zeile freigegeben; neues Alignieren darf sie ändern.</numerusform>
            <numerusform>%n Zeilen freigegeben; neues Alignieren darf sie ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the text cursor into a sentence, where it is to be cut.</source>
        <translation>Setzen Sie den Textcursor in einen Satz, dorthin, wo er getrennt werden soll.</translation>
    </message>
    <message>
        <source>The sentence is two now. Split Row puts them into two rows.</source>
        <translation>Aus dem Satz sind zwei geworden. „Zeile teilen“ bringt sie in zwei Zeilen.</translation>
    </message>
    <message>
        <source>There is no next sentence here.</source>
        <translation>Hier gibt es keinen nächsten Satz.</translation>
    </message>
    <message>
        <source>Joined with the next sentence.</source>
        <translation>Mit dem nächsten Satz zusammengefügt.</translation>
    </message>
</context>
<context>
    <name>sejajar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, unit of text size</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Language of the interface:</source>
        <translation>&amp;Sprache der Oberfläche:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
</context>
<context>
    <name>sejajar::StatusLine</name>
    <message>
        <source>%1: %2 points per 1,000 words</source>
        <extracomment>A language and the MQM score of its translation</extracomment>
        <translation>%1: %2 Punkte auf 1.000 Wörter</translation>
    </message>
</context>
<context>
    <name>sejajar::TextsModel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and became �, the first in line %1.</source>
        <translation>
            <numerusform>%n Stelle war nicht lesbar und wurde zu �, in Zeile %1.</numerusform>
            <numerusform>%n Stellen waren nicht lesbar und wurden zu �, die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n NUL-Zeichen wurde ausgelassen, in Zeile %1.</numerusform>
            <numerusform>%n NUL-Zeichen wurden ausgelassen, das erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the preview.</source>
        <translation>Die Kodierung ist geraten: bitte die Vorschau prüfen.</translation>
    </message>
    <message>
        <source>The language was not recognised: choose it.</source>
        <translation>Die Sprache wurde nicht erkannt: bitte wählen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
</context>
</TS>
