#include "core/lexicon/concept_lexicon.h"

#include "core/lexicon/stem.h"
#include "core/text/language.h"
#include "core/text/tokens.h"
#include "core/text/word_window.h"

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

/// Chinese also uses words of other scripts as they are: AI, CEO, WhatsApp. Those have stems.
bool isUnspaced(QStringView form, const QString &language) {
    return writesWithoutSpaces(language) && std::ranges::any_of(form, isHanLetter);
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
    const auto id = static_cast<ConceptId>(size());
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
    const bool unspaced = isUnspaced(form, language);
    const QString first = unspaced ? formKey.left(1) : formKey.section(u' ', 0, 0);
    const int length =
        unspaced ? static_cast<int>(formKey.size()) : static_cast<int>(formKey.count(u' ')) + 1;
    int &longest = forms.longest[first];
    longest = std::max(longest, length);
}

QString ConceptLexicon::key(QStringView form, const QString &language) {
    if (isUnspaced(form, language)) return form.toString();
    QString result;
    for (const Token &token : tokenize(form)) {
        if (!result.isEmpty()) result += u' ';
        result += stem(form.mid(token.begin, token.end - token.begin), language);
    }
    return result;
}

QList<ConceptId> ConceptLexicon::concepts(const QString &language, const QString &formKey) const {
    const QString primary = primaryLanguage(language);
    QList<ConceptId> found;
    if (const auto compiled = m_compiled.forms.constFind(primary); compiled != m_compiled.forms.constEnd())
        found = compiled->concepts.at(compiled->keys.find(formKey));
    if (const auto forms = m_forms.constFind(primary); forms != m_forms.constEnd()) {
        if (const auto added = forms->concepts.constFind(formKey); added != forms->concepts.constEnd())
            found = found.isEmpty() ? *added : found + *added;
    }
    return found;
}

bool ConceptLexicon::isForm(const QString &language, QStringView formKey) const {
    const QString primary = primaryLanguage(language);
    if (const auto compiled = m_compiled.forms.constFind(primary);
        compiled != m_compiled.forms.constEnd() && compiled->keys.find(formKey) >= 0)
        return true;
    const auto forms = m_forms.constFind(primary);
    return forms != m_forms.constEnd() && forms->concepts.contains(formKey.toString());
}

int ConceptLexicon::longestFrom(const QString &language, const QString &first) const {
    const QString primary = primaryLanguage(language);
    int longest = 0;
    if (const auto compiled = m_compiled.forms.constFind(primary); compiled != m_compiled.forms.constEnd()) {
        if (const int index = compiled->firsts.find(first); index >= 0)
            longest = compiled->longest[static_cast<size_t>(index)];
    }
    if (const auto forms = m_forms.constFind(primary); forms != m_forms.constEnd())
        longest = std::max(longest, forms->longest.value(first));
    return longest;
}

Concept ConceptLexicon::at(ConceptId id) const {
    const int compiled = m_compiled.ids.size();
    if (id >= compiled) return m_concepts[static_cast<size_t>(id - compiled)];
    const Field *field = fieldOf(id);
    const ConceptId parent = parentOf(id);
    return {m_compiled.ids.at(id), field ? field->id : QString(),
            parent >= 0 ? m_compiled.ids.at(parent) : QString()};
}

ConceptId ConceptLexicon::find(const QString &id) const {
    if (id.isEmpty()) return -1;
    const ConceptId compiled = m_compiled.ids.find(id);
    return compiled >= 0 ? compiled : m_byId.value(id, -1);
}

QStringList ConceptLexicon::listed(ConceptId id, const QString &language,
                                   StringLists CompiledForms::*compiled,
                                   QHash<ConceptId, QStringList> Forms::*list) const {
    const QString primary = primaryLanguage(language);
    QStringList found;
    if (const auto forms = m_compiled.forms.constFind(primary); forms != m_compiled.forms.constEnd())
        found = ((*forms).*compiled).at(id);
    if (const auto forms = m_forms.constFind(primary); forms != m_forms.constEnd())
        found += ((*forms).*list).value(id);
    return found;
}

QStringList ConceptLexicon::forms(ConceptId id, const QString &language) const {
    return listed(id, language, &CompiledForms::written, &Forms::written);
}

bool ConceptLexicon::isAmbiguous(ConceptId id, const QString &language, const QString &formKey) const {
    return listed(id, language, &CompiledForms::ambiguous, &Forms::ambiguous).contains(formKey);
}

QStringList ConceptLexicon::exclusions(ConceptId id, const QString &language) const {
    return listed(id, language, &CompiledForms::exclusions, &Forms::exclusions);
}

const Field *ConceptLexicon::fieldOf(ConceptId id) const {
    const int compiled = m_compiled.ids.size();
    const int field = id < compiled
                          ? m_compiled.fields[static_cast<size_t>(id)]
                          : m_fieldById.value(m_concepts[static_cast<size_t>(id - compiled)].field, -1);
    return field < 0 ? nullptr : &m_fields[static_cast<size_t>(field)];
}

QList<ConceptId> ConceptLexicon::conceptsOf(const Field &field) const {
    return m_compiled.ofField.at(m_fieldById.value(field.id, -1)) + m_byField.value(field.id);
}

ConceptId ConceptLexicon::parentOf(ConceptId id) const {
    const int compiled = m_compiled.ids.size();
    return id < compiled ? m_compiled.parents[static_cast<size_t>(id)]
                         : find(m_concepts[static_cast<size_t>(id - compiled)].parent);
}

bool ConceptLexicon::isAncestor(ConceptId a, ConceptId b) const {
    // The validator keeps cycles out of the lexicon; the bound keeps them out of this loop.
    ConceptId above = parentOf(b);
    for (size_t steps = 0; above >= 0 && steps < size(); ++steps) {
        if (above == a) return true;
        above = parentOf(above);
    }
    return false;
}

Compound compound(const ConceptLexicon &lexicon, QStringView word) {
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
            if (!rest.isEmpty()) return {headConcepts, rest, split};
        }
    }
    return {};
}

QList<ConceptId> compoundConcepts(const ConceptLexicon &lexicon, QStringView word) {
    const Compound parts = compound(lexicon, word);
    return parts.head + parts.rest;
}

} // namespace sejajar
