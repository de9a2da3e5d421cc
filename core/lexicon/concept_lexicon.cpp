#include "core/lexicon/concept_lexicon.h"

#include "core/lexicon/stem.h"
#include "core/text/language.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sejajar {
namespace {

constexpr int conceptColumns = 9;
constexpr int fieldColumns = 6;
using LanguageColumns = std::array<std::pair<int, const char16_t *>, 4>;
constexpr LanguageColumns formColumns = {{{3, u"zh"}, {4, u"de"}, {5, u"id"}, {6, u"en"}}};
constexpr LanguageColumns nameColumns = {{{2, u"en"}, {3, u"de"}, {4, u"id"}, {5, u"zh"}}};

/// Calls take with the cells of each line below the header.
template <class Take>
Outcome eachLine(const QByteArray &tsv, const QString &name, int columns, Take take) {
    int number = 0;
    bool header = true;
    for (const QByteArray &raw : tsv.split('\n')) {
        ++number;
        if (raw.trimmed().isEmpty() || raw.startsWith('#')) continue;
        const QStringList cells = QString::fromUtf8(raw).split(u'\t');
        if (cells.size() != columns)
            return Error{ErrorKind::InvalidFormat,
                         QStringLiteral("%1 columns instead of %2").arg(cells.size()).arg(columns),
                         QStringLiteral("%1:%2").arg(name).arg(number)};
        if (!std::exchange(header, false)) take(cells);
    }
    return Done{};
}

} // namespace

Outcome ConceptLexicon::add(const QByteArray &tsv, const QString &name) {
    return eachLine(tsv, name, conceptColumns, [this](const QStringList &cells) {
        const ConceptId id = addConcept({cells[0], cells[1], cells[2]});
        for (const auto &[column, language] : formColumns) {
            for (const QString &form : cells[column].split(u'|', Qt::SkipEmptyParts))
                addForm(id, QString::fromUtf16(language), form.trimmed());
        }
        addMarks(id, cells[7], &Forms::ambiguous, true);
        addMarks(id, cells[8], &Forms::exclusions, false);
    });
}

Outcome ConceptLexicon::addFields(const QByteArray &tsv, const QString &name) {
    return eachLine(tsv, name, fieldColumns, [this](const QStringList &cells) {
        Field field{cells[0], cells[1] == u"yes", {}};
        for (const auto &[column, language] : nameColumns)
            field.names.insert(QString::fromUtf16(language), cells[column]);
        m_fieldById.insert(field.id, static_cast<int>(m_fields.size()));
        m_fields.push_back(std::move(field));
    });
}

ConceptId ConceptLexicon::addConcept(Concept entry) {
    const auto id = static_cast<ConceptId>(m_concepts.size());
    if (!entry.id.isEmpty()) m_byId.insert(entry.id, id);
    if (!entry.field.isEmpty()) m_byField[entry.field].append(id);
    m_concepts.push_back(std::move(entry));
    return id;
}

/// cell: "lang:form|lang:form".
void ConceptLexicon::addMarks(ConceptId id, const QString &cell, QHash<ConceptId, QStringList> Forms::*marks,
                              bool asKey) {
    for (const QString &mark : cell.split(u'|', Qt::SkipEmptyParts)) {
        const QString language = mark.section(u':', 0, 0).trimmed();
        const QString form = mark.section(u':', 1).trimmed();
        (m_forms[language].*marks)[id].append(asKey ? key(form, language) : form);
    }
}

void ConceptLexicon::addForm(ConceptId id, const QString &language, const QString &form) {
    const QString formKey = key(form, language);
    if (formKey.isEmpty()) return;
    Forms &forms = m_forms[primaryLanguage(language)];
    forms.written[id].append(form);
    QList<ConceptId> &ids = forms.concepts[formKey];
    if (!ids.contains(id)) ids.append(id);
    const bool unspaced = writesWithoutSpaces(language);
    const QString first = unspaced ? formKey.left(1) : formKey.section(u' ', 0, 0);
    const int length =
        unspaced ? static_cast<int>(formKey.size()) : static_cast<int>(formKey.count(u' ')) + 1;
    int &longest = forms.longest[first];
    longest = std::max(longest, length);
}

QString ConceptLexicon::key(QStringView form, const QString &language) {
    if (writesWithoutSpaces(language)) return form.toString();
    QString result;
    for (const Token &token : tokenize(form)) {
        if (!result.isEmpty()) result += u' ';
        result += stem(form.mid(token.begin, token.end - token.begin), language);
    }
    return result;
}

QList<ConceptId> ConceptLexicon::concepts(const QString &language, const QString &formKey) const {
    const auto forms = m_forms.constFind(primaryLanguage(language));
    return forms == m_forms.constEnd() ? QList<ConceptId>() : forms->concepts.value(formKey);
}

int ConceptLexicon::longestFrom(const QString &language, const QString &first) const {
    const auto forms = m_forms.constFind(primaryLanguage(language));
    return forms == m_forms.constEnd() ? 0 : forms->longest.value(first);
}

QStringList ConceptLexicon::listed(ConceptId id, const QString &language,
                                   QHash<ConceptId, QStringList> Forms::*list) const {
    const auto forms = m_forms.constFind(primaryLanguage(language));
    return forms == m_forms.constEnd() ? QStringList() : ((*forms).*list).value(id);
}

QStringList ConceptLexicon::forms(ConceptId id, const QString &language) const {
    return listed(id, language, &Forms::written);
}

bool ConceptLexicon::isAmbiguous(ConceptId id, const QString &language, const QString &formKey) const {
    return listed(id, language, &Forms::ambiguous).contains(formKey);
}

QStringList ConceptLexicon::exclusions(ConceptId id, const QString &language) const {
    return listed(id, language, &Forms::exclusions);
}

const Field *ConceptLexicon::fieldOf(ConceptId id) const {
    const auto found = m_fieldById.constFind(at(id).field);
    return found == m_fieldById.constEnd() ? nullptr : &m_fields[static_cast<size_t>(*found)];
}

QList<ConceptId> ConceptLexicon::conceptsOf(const Field &field) const { return m_byField.value(field.id); }

bool ConceptLexicon::isAncestor(ConceptId a, ConceptId b) const {
    // The validator keeps cycles out of the lexicon; the bound keeps them out of this loop.
    ConceptId above = parentOf(b);
    for (size_t steps = 0; above >= 0 && steps < size(); ++steps) {
        if (above == a) return true;
        above = parentOf(above);
    }
    return false;
}

QList<ConceptId> compoundConcepts(const ConceptLexicon &lexicon, QStringView word) {
    static constexpr qsizetype shortestPart = 3;
    static const QString german = QStringLiteral("de");
    // What German puts between the parts; the longest left part wins over a linking letter ("Staats|bank").
    static constexpr std::array<QStringView, 6> links = {u"", u"s", u"es", u"n", u"en", u"er"};
    const QString lower = word.toString().toLower();
    // The longest head first: "Lederjacken" is "Leder" + "jacken", not "Led" + "erjacken".
    for (qsizetype split = shortestPart; split + shortestPart <= lower.size(); ++split) {
        const QStringView head = QStringView(lower).mid(split);
        QList<ConceptId> headConcepts = lexicon.concepts(german, stem(head, german));
        if (headConcepts.isEmpty()) continue;
        for (const QStringView link : links) {
            const QStringView left = QStringView(lower).left(split);
            if (!left.endsWith(link) || left.size() - link.size() < shortestPart) continue;
            const QStringView bare = left.chopped(link.size());
            QList<ConceptId> rest = lexicon.concepts(german, stem(bare, german));
            if (rest.isEmpty()) rest = compoundConcepts(lexicon, bare);
            if (!rest.isEmpty()) return headConcepts + rest;
        }
    }
    return {};
}

} // namespace sejajar
