#include "core/lexicon/concept_lexicon.h"

#include "core/lexicon/stem.h"
#include "core/text/language.h"
#include "core/text/tokens.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

constexpr int columns = 9;
constexpr std::array<std::pair<int, const char16_t *>, 4> formColumns = {
    {{3, u"zh"}, {4, u"de"}, {5, u"id"}, {6, u"en"}}};

} // namespace

Outcome ConceptLexicon::add(const QByteArray &tsv, const QString &name) {
    int number = 0;
    bool header = true;
    for (const QByteArray &raw : tsv.split('\n')) {
        ++number;
        if (raw.trimmed().isEmpty() || raw.startsWith('#')) continue;
        const QStringList cells = QString::fromUtf8(raw).split(u'\t');
        const QString where = QStringLiteral("%1:%2").arg(name).arg(number);
        if (cells.size() != columns)
            return Error{ErrorKind::InvalidFormat,
                         QStringLiteral("%1 columns instead of 9").arg(cells.size()), where};
        if (header) {
            header = false;
            if (cells.front() == u"id") continue;
        }
        const ConceptId id = addConcept({cells[0], cells[1], cells[2]});
        for (const auto &[column, language] : formColumns) {
            for (const QString &form : cells[column].split(u'|', Qt::SkipEmptyParts))
                addForm(id, QString::fromUtf16(language), form.trimmed());
        }
    }
    return Done{};
}

ConceptId ConceptLexicon::addConcept(Concept entry) {
    m_concepts.push_back(std::move(entry));
    return static_cast<ConceptId>(m_concepts.size()) - 1;
}

void ConceptLexicon::addForm(ConceptId id, const QString &language, const QString &form) {
    const QString formKey = key(form, language);
    if (formKey.isEmpty()) return;
    Forms &forms = m_forms[primaryLanguage(language)];
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
