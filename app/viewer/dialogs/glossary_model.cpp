#include "app/viewer/dialogs/glossary_model.h"

#include "app/viewer/session/glossary_file.h"
#include "app/viewer/view/language_name.h"

#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

namespace sejajar {

QStringList formsFrom(const QString &text) {
    // The full-width bar is what a Chinese keyboard gives.
    static const QRegularExpression bars(QStringLiteral("[|｜]"));
    QStringList forms;
    for (const QString &form : text.split(bars)) {
        if (const QString one = form.simplified(); !one.isEmpty() && !forms.contains(one)) forms << one;
    }
    return forms;
}

GlossaryModel::GlossaryModel(QStringList languages, const Glossary &glossary, QObject *parent)
    : QAbstractTableModel(parent), m_projectLanguages(std::move(languages)),
      m_languages(languagesOf(glossary, m_projectLanguages)), m_rows(glossary) {}

int GlossaryModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GlossaryModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_languages.size());
}

const QStringList *GlossaryModel::formsAt(const QModelIndex &index) const {
    const GlossaryEntry &entry = m_rows[static_cast<size_t>(index.row())];
    const auto found =
        std::ranges::find(entry, m_languages[index.column()], &GlossaryEntry::value_type::first);
    return found == entry.end() ? nullptr : &found->second;
}

QVariant GlossaryModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const QStringList *forms = formsAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return forms ? forms->join(QStringLiteral(" | ")) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(languageName(m_languages[index.column()]),
                                forms ? forms->join(QStringLiteral(", ")) : tr("empty"));
    case Qt::ForegroundRole:
        if (m_rows[static_cast<size_t>(index.row())].size() < 2)
            return QPalette().brush(QPalette::PlaceholderText);
        return {};
    default: return {};
    }
}

bool GlossaryModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole) return false;
    const QStringList forms = formsFrom(value.toString());
    const QStringList *before = formsAt(index);
    if (before ? *before == forms : forms.isEmpty()) return false;
    GlossaryEntry &entry = m_rows[static_cast<size_t>(index.row())];
    const QString language = m_languages[index.column()];
    std::erase_if(entry, [&language](const auto &one) { return one.first == language; });
    if (!forms.isEmpty()) entry.emplace_back(language, forms);
    // In the order of the columns, whatever was typed first.
    std::ranges::stable_sort(entry, {}, [this](const auto &one) { return m_languages.indexOf(one.first); });
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    Q_EMIT edited();
    return true;
}

QVariant GlossaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section + 1;
    return section < m_languages.size() ? languageName(m_languages[section]) : QVariant();
}

Qt::ItemFlags GlossaryModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable : usual;
}

Glossary GlossaryModel::glossary() const {
    Glossary glossary;
    std::ranges::copy_if(m_rows, std::back_inserter(glossary),
                         [](const GlossaryEntry &entry) { return !entry.empty(); });
    return glossary;
}

void GlossaryModel::setGlossary(const Glossary &glossary) {
    beginResetModel();
    m_languages = languagesOf(glossary, m_projectLanguages);
    m_rows = glossary;
    endResetModel();
}

int GlossaryModel::incomplete() const {
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const GlossaryEntry &entry) { return entry.size() == 1; }));
}

int GlossaryModel::addRow() {
    const int last = rowCount() - 1;
    if (last >= 0 && m_rows.back().empty()) return last;
    beginInsertRows({}, last + 1, last + 1);
    m_rows.emplace_back();
    endInsertRows();
    return last + 1;
}

void GlossaryModel::removeRows(const QList<int> &rows) {
    QList<int> descending = rows;
    std::ranges::sort(descending, std::greater());
    for (const int row : descending) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (!rows.isEmpty()) Q_EMIT edited();
}

} // namespace sejajar
