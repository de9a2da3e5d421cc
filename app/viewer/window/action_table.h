#pragma once

#include <span>

namespace sejajar {

/// Everything the person can do from a menu.
enum class ActionId {
    OpenTexts,
    OpenProject,
    TextProperties,
    AddTexts,
    RenameArticle,
    RemoveArticle,
    OpenGlossary,
    AlignAgain,
    SaveCopy,
    Export,
    Report,
    Quit,
    Undo,
    Redo,
    Copy,
    CopyRows,
    SelectCell,
    Settings,
    Flag,
    ConfirmFinding,
    EditFlag,
    DeleteFlag,
    PreviousFlag,
    NextFlag,
    MuteWord,
    MuteCheck,
    MergeRows,
    SplitRow,
    SentenceUp,
    SentenceDown,
    CutSentence,
    JoinSentences,
    ConfirmRow,
    AlignLineToo,
    GoToRow,
    LargerText,
    SmallerText,
    UsualText,
    NextPane,
    Keys,
    OpenSample,
    About,
};

enum class MenuId { File, Edit, Project, Rows, Flags, View, Help };

/// One line of the menus, in their order.
struct ActionSpec {
    ActionId id;
    MenuId menu;
    const char *name; ///< object name; also what tests and settings call it
    const char *icon; ///< of resources/icons; nullptr: none
    const char *keys; ///< alternatives separated by a blank; may be empty
    const char *text; ///< English, translated in context "sejajar::Actions"
    const char *tip;  ///< for the tool bar and screen readers, as text
    bool separatorBefore = false;
};

std::span<const ActionSpec> actionTable();

} // namespace sejajar
