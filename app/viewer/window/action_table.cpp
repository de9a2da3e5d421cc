#include "app/viewer/window/action_table.h"

#include <QCoreApplication>

namespace sejajar {
namespace {

// "&" marks the letter that chooses the line in its open menu; no letter twice in one menu.
constexpr ActionSpec table[] = {
    {ActionId::OpenTexts, MenuId::File, "openTexts", "open", "Ctrl+O",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Open Texts…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Open the versions of an article and align them")},
    {ActionId::OpenProject, MenuId::File, "openProject", "project", "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Open &Project…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Open a project with its flags")},
    {ActionId::TextProperties, MenuId::File, "textProperties", "properties", "Alt+Return",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Text Properties…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Correct the languages, the source or the sentences of the texts"),
     true},
    {ActionId::SaveCopy, MenuId::File, "saveCopy", "save-copy", "Ctrl+Shift+S",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Save a &Copy as…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Copy the whole project to another file"), true},
    {ActionId::Export, MenuId::File, "export", "export", "Ctrl+E",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Export…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Write the rows and flags into a table (TSV)")},
    {ActionId::Quit, MenuId::File, "quit", "quit", "Ctrl+Q", QT_TRANSLATE_NOOP("sejajar::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Quit; every change is saved already"), true},

    {ActionId::Undo, MenuId::Edit, "undo", "undo", "Ctrl+Z", QT_TRANSLATE_NOOP("sejajar::Actions", "&Undo"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Take back the last change")},
    {ActionId::Redo, MenuId::Edit, "redo", "redo", "Ctrl+Shift+Z Ctrl+Y",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Redo"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Make the change again that was taken back")},
    {ActionId::Copy, MenuId::Edit, "copy", "copy", "Ctrl+C", QT_TRANSLATE_NOOP("sejajar::Actions", "&Copy"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Copy the marked words; without any, the rows as TSV"), true},
    {ActionId::CopyRows, MenuId::Edit, "copyRows", nullptr, "Ctrl+Shift+C",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Copy Rows as &TSV"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Copy the picked rows as a table")},
    {ActionId::SelectCell, MenuId::Edit, "selectCell", nullptr, "Ctrl+A",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Mark the Whole Ce&ll"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Mark all words of the cell with the text cursor")},
    {ActionId::Settings, MenuId::Edit, "settings", "settings", "Ctrl+,",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Settings…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Language of the interface, colours, text size"), true},

    {ActionId::AddTexts, MenuId::Project, "addTexts", nullptr, "Ctrl+Shift+A",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Add Texts…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Add the versions of a further article to this project")},
    {ActionId::RenameArticle, MenuId::Project, "renameArticle", nullptr, "F2",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Rename Article…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Give the shown article another name"), true},
    {ActionId::RemoveArticle, MenuId::Project, "removeArticle", nullptr, "Ctrl+Shift+Delete",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Re&move Article"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Remove the shown article from the project; undo brings it back")},
    {ActionId::OpenGlossary, MenuId::Project, "glossary", nullptr, "Ctrl+Shift+G",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Glossary…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Words of your own, which help to align the articles"), true},
    {ActionId::AlignAgain, MenuId::Project, "alignAgain", nullptr, "Ctrl+Shift+R",
     QT_TRANSLATE_NOOP("sejajar::Actions", "A&lign Again"),
     QT_TRANSLATE_NOOP("sejajar::Actions",
                       "Align the shown article with the glossary and what the other articles taught")},

    {ActionId::Flag, MenuId::Flags, "flag", "flag", "F", QT_TRANSLATE_NOOP("sejajar::Actions", "&Flag…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Flag the marked words as mistranslated")},
    {ActionId::EditFlag, MenuId::Flags, "editFlag", "edit", "E",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Edit Flag…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Change the flag under the cursor or chosen in the list"), true},
    {ActionId::DeleteFlag, MenuId::Flags, "deleteFlag", "delete", "Delete",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Delete Flag"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Delete the flag under the cursor or chosen in the list")},
    {ActionId::PreviousFlag, MenuId::Flags, "previousFlag", "previous", "Shift+N",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Previous Flag"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Go to the previous flag"), true},
    {ActionId::NextFlag, MenuId::Flags, "nextFlag", "next", "N",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Next Flag"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Go to the next flag")},

    {ActionId::GoToRow, MenuId::View, "goToRow", "go-to", "Ctrl+G",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Go to Row…"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Go to a row by its number")},
    {ActionId::LargerText, MenuId::View, "largerText", "text-larger",
     "Ctrl++ Ctrl+=", QT_TRANSLATE_NOOP("sejajar::Actions", "&Larger Text"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Make the text of the rows larger"), true},
    {ActionId::SmallerText, MenuId::View, "smallerText", "text-smaller", "Ctrl+-",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Smaller Text"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Make the text of the rows smaller")},
    {ActionId::UsualText, MenuId::View, "usualText", nullptr, "Ctrl+0",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Usual Text Size"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Give the text of the rows its usual size")},
    {ActionId::NextPane, MenuId::View, "nextPane", nullptr, "F6",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&Next Pane"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Move the keyboard between the rows and the lists beside them"),
     true},

    {ActionId::Keys, MenuId::Help, "keys", "keys", "F1", QT_TRANSLATE_NOOP("sejajar::Actions", "&Keys"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Show all keys")},
    {ActionId::OpenSample, MenuId::Help, "openSample", nullptr, "Shift+F1",
     QT_TRANSLATE_NOOP("sejajar::Actions", "Open the &Sample Article"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Open the article that comes with the program")},
    {ActionId::About, MenuId::Help, "about", "about", "Ctrl+F1",
     QT_TRANSLATE_NOOP("sejajar::Actions", "&About Sejajar"),
     QT_TRANSLATE_NOOP("sejajar::Actions", "Version and origin of the program"), true},
};

} // namespace

std::span<const ActionSpec> actionTable() { return table; }

} // namespace sejajar
