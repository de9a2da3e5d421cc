#include "app/viewer/dialogs/texts_model.h"

#include "app/common/error_text.h"
#include "app/common/plain_text.h"
#include "app/viewer/view/language_name.h"

#include <QFileInfo>

#include <algorithm>

namespace sejajar {
namespace {

QString warningText(const DecodeWarning &warning) {
    const int count = static_cast<int>(std::min<qsizetype>(warning.count, 1'000'000'000));
    switch (warning.kind) {
    case DecodeWarning::Kind::ReplacedBytes:
        return TextsModel::tr("%n place(s) could not be decoded and became �, the first in line %1.", nullptr,
                              count)
            .arg(warning.line);
    case DecodeWarning::Kind::RemovedNuls:
        return TextsModel::tr("%n NUL character(s) were left out, the first in line %1.", nullptr, count)
            .arg(warning.line);
    }
    Q_UNREACHABLE();
}

} // namespace

QString remarksOn(const TextChoice &text) {
    if (text.error) return errorText(*text.error);
    QStringList remarks;
    for (const DecodeWarning &warning : text.document.warnings) remarks << warningText(warning);
    if (text.document.encodingGuessed)
        remarks << TextsModel::tr("The encoding is a guess: look at the preview.");
    if (text.language == u"und") remarks << TextsModel::tr("The language was not recognised: choose it.");
    return remarks.join(u'\n');
}

TextsModel::TextsModel(std::vector<TextChoice> texts, QObject *parent)
    : QAbstractTableModel(parent), m_texts(std::move(texts)) {}

int TextsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int TextsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TextsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const TextChoice &choice = text(index.row());
    switch (index.column()) {
    case File: return plainLine(QFileInfo(choice.path).fileName(), 60);
    case Language: return choice.isReadable() ? languageName(choice.language) : QString();
    case RoleColumn:
        if (!choice.isReadable()) return QString();
        return choice.role == Role::Source ? tr("Source") : tr("Translation");
    case Encoding: return QString::fromLatin1(choice.document.encoding);
    case Remarks: return remarksOn(choice).section(u'\n', 0, 0);
    default: return {};
    }
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case File: return tr("File");
    case Language: return tr("Language");
    case RoleColumn: return tr("Role");
    case Encoding: return tr("Encoding");
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

void TextsModel::add(std::vector<TextChoice> texts) {
    std::erase_if(texts, [this](const TextChoice &added) {
        return std::ranges::find(m_texts, added.path, &TextChoice::path) != m_texts.end();
    });
    if (texts.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(texts.size()) - 1);
    for (TextChoice &added : texts) {
        added.role = Role::Translation;
        m_texts.push_back(std::move(added));
    }
    endInsertRows();
    if (!m_rolesChosen) recogniseRoles(m_texts);
    changed(0, rowCount() - 1);
}

void TextsModel::remove(int row) {
    beginRemoveRows({}, row, row);
    m_texts.erase(m_texts.begin() + row);
    endRemoveRows();
    if (!m_rolesChosen) recogniseRoles(m_texts);
    changed(0, rowCount() - 1);
}

void TextsModel::move(int row, int to) {
    if (to < 0 || to >= rowCount() || to == row) return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    TextChoice moving = std::move(m_texts[static_cast<size_t>(row)]);
    m_texts.erase(m_texts.begin() + row);
    m_texts.insert(m_texts.begin() + to, std::move(moving));
    endMoveRows();
    Q_EMIT edited();
}

void TextsModel::setLanguage(int row, const QString &language) {
    m_texts[static_cast<size_t>(row)].language = language;
    changed(row, row);
}

void TextsModel::setRole(int row, Role role) {
    m_rolesChosen = true;
    if (role == Role::Source) {
        for (TextChoice &choice : m_texts) choice.role = Role::Translation;
    }
    m_texts[static_cast<size_t>(row)].role = role;
    changed(0, rowCount() - 1);
}

void TextsModel::setText(int row, TextChoice text) {
    text.role = m_texts[static_cast<size_t>(row)].role;
    m_texts[static_cast<size_t>(row)] = std::move(text);
    changed(row, row);
}

void TextsModel::changed(int firstRow, int lastRow) {
    if (lastRow >= firstRow) Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1));
    Q_EMIT edited();
}

} // namespace sejajar
