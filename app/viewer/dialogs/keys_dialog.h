#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <vector>

namespace sejajar {

/// The keys of the program, as a list that can be searched.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString what;
        QString keys;
    };
    struct Group {
        QString name;
        std::vector<Entry> entries;
    };
    explicit KeysDialog(const std::vector<Group> &groups, QWidget *parent = nullptr);

    /// What the table of rows does by itself.
    static Group tableKeys();
    /// What the glossary does.
    static Group glossaryKeys();
};

} // namespace sejajar
