<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the translations of an article side by side with its source, sentence by sentence, so that mistranslations can be found, flagged and taken home as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no network connection. Every change is saved when you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error categories follow the MQM Council&apos;s table. Built with Qt %1, ICU, SQLite, CLD2 and Snowball.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlignedView</name>
    <message>
        <source>Aligned texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence in these texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop two or three texts here, or press Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesDock</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagCommands</name>
    <message>
        <source>Mark the words first: drag over them, or hold Shift with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged and saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no flag here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the flag %1. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no flag yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>New Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagsDock</name>
    <message>
        <source>%1 · row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a flag to read about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes to a flag, Enter edits it, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No flags yet.

Mark words in one or several columns of a row and press F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested correction:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagsModel</name>
    <message>
        <source>%1, %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text cursor to the left, to the right; on into the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick whole rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the flag under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was open is still open, with all its flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row (1 to %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy stands in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mqm</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertranslation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent with resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linguistic conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unintelligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textual conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unidiomatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconsistent style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale conventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience appropriateness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture-specific reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design and markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Text Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts have &amp;one sentence a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are taken as they are; an empty line ends a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least two texts that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one text can be the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Reading the texts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning the texts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Versions of an Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Match OS X Finder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget This List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, unit of text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the interface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsModel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and became �, the first in line %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were left out, the first in line %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language was not recognised: choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sejajar::Actions</name>
    <message>
        <source>&amp;Open Texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the versions of an article and align them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project with its flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the languages, the source or the sentences of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows and flags into a table (TSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit; every change is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the marked words; without any, the rows as TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows as &amp;TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picked rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the Whole Ce&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all words of the cell with the text cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface, colours, text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the marked words as mistranslated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Flag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the flag under the cursor or chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the flag under the cursor or chosen in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text of the rows larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text of the rows smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text of the rows its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard between the rows and the lists beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sejajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and origin of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sejajar::AlignedView</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>A column&apos;s title: the language, and that it is the text translated from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <extracomment>Ends a cell whose text is too long to be shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length %1, words %2, names %3, numbers %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A finding: its category and severity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sejajar::CategoryCombo</name>
    <message>
        <source>Recently used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sejajar::Figures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-to-one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the source only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rows, then flags</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps no translations of each other: %1 % in reliable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts do not look like translations of each other: only %1 % of their sentences stand in reliable rows. Did you open the right files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source only comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source seems to be a text about the same event, not the one that was translated. It is linked only where that is likely.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
