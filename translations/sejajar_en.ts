<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sejajar::ArticlesDock</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::ExportCommands</name>
    <message numerus="yes">
        <source>%n row(s) written to %1, read back and compared.</source>
        <translation>
            <numerusform>%n row written to %1, read back and compared.</numerusform>
            <numerusform>%n rows written to %1, read back and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as TSV.</source>
        <translation>
            <numerusform>%n row copied as TSV.</numerusform>
            <numerusform>%n rows copied as TSV.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that begin like a formula get a &apos; before them.</source>
        <translation>
            <numerusform>%n cell that begins like a formula gets a &apos; before it.</numerusform>
            <numerusform>%n cells that begin like a formula get a &apos; before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) are written as �.</source>
        <translation>
            <numerusform>%n broken character is written as �.</numerusform>
            <numerusform>%n broken characters are written as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) stand in no row and are left out.</source>
        <translation>
            <numerusform>%n flag stands in no row and is left out.</numerusform>
            <numerusform>%n flags stand in no row and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::Figures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-to-one</source>
        <translation>
            <numerusform>%n one-to-one</numerusform>
            <numerusform>%n one-to-one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with source</source>
        <translation>
            <numerusform>%n with source</numerusform>
            <numerusform>%n with source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the source only</source>
        <translation>
            <numerusform>%n of the source only</numerusform>
            <numerusform>%n of the source only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of menus and notices</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryDialog</name>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>%n entry imported.</numerusform>
            <numerusform>%n entries imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) words in a second language.</source>
        <translation>
            <numerusform>%n of them needs words in a second language.</numerusform>
            <numerusform>%n of them need words in a second language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::Opener</name>
    <message numerus="yes">
        <source>Aligned again around %n row(s) set by hand, which stayed, as did the flags. Undo brings the other rows back.</source>
        <translation>
            <numerusform>Aligned again around %n row set by hand, which stayed, as did the flags. Undo brings the other rows back.</numerusform>
            <numerusform>Aligned again around %n rows set by hand, which stayed, as did the flags. Undo brings the other rows back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::RowCommands</name>
    <message numerus="yes">
        <source>%n row(s) confirmed; aligning again keeps them.</source>
        <translation>
            <numerusform>%n row confirmed; aligning again keeps it.</numerusform>
            <numerusform>%n rows confirmed; aligning again keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) released; aligning again may change them.</source>
        <translation>
            <numerusform>%n row released; aligning again may change it.</numerusform>
            <numerusform>%n rows released; aligning again may change them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::TextsModel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and became �, the first in line %1.</source>
        <translation>
            <numerusform>%n place could not be decoded and became �, in line %1.</numerusform>
            <numerusform>%n places could not be decoded and became �, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were left out, the first in line %1.</source>
        <translation>
            <numerusform>%n NUL character was left out, in line %1.</numerusform>
            <numerusform>%n NUL characters were left out, the first in line %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
