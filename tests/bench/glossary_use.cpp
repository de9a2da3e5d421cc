#include "tests/bench/glossary_use.h"

#include "core/check/run_checks.h"
#include "core/text/language.h"
#include "tests/bench/figure.h"

#include <algorithm>
#include <map>

namespace sejajar::bench {
namespace {

constexpr size_t fewestUses = 2;

/// A word of a translation that stands for a term of the source, with offsets into the line.
struct Use {
    int row = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    ConceptId meaning = 0;
};

bool isNoun(const ConceptLexicon &lexicon, ConceptId id) {
    const QStringList forms = lexicon.forms(id, QStringLiteral("de"));
    return !forms.isEmpty() && forms.front().front().isUpper();
}

/// How a version renders the nouns of the source: by the source's word, by its own key.
std::map<QString, std::map<QString, std::vector<Use>>> usesIn(const CleanDocument &clean, size_t v) {
    std::map<QString, std::map<QString, std::vector<Use>>> uses;
    const ConceptLexicon &lexicon = clean.checked.lexicon();
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        const auto row = static_cast<size_t>(r);
        const qsizetype begin = spanOfLine(clean.document, v, r).begin;
        for (const TermOccurrence &source : clean.checked.terms(row, NewsDocument::source)) {
            const Vocabulary::Entry &entry = clean.checked.vocabulary(NewsDocument::source).at(source.id);
            if (entry.surface.size() < 2) continue;
            for (const TermOccurrence &term : clean.checked.terms(row, v)) {
                const QString &key = clean.checked.vocabulary(v).at(term.id).key;
                for (const ConceptId id : lexicon.concepts(clean.article.versions[v].language, key)) {
                    if (!entry.concepts.contains(id) || !isNoun(lexicon, id)) continue;
                    uses[entry.surface][key].push_back({r, term.begin - begin, term.end - begin, id});
                    break;
                }
            }
        }
    }
    return uses;
}

/// One word of the concept that is no form of this one, nor holds it; empty when there is none.
QString otherWord(const ConceptLexicon &lexicon, ConceptId id, const QString &language, const QString &key) {
    for (const QString &form : lexicon.forms(id, language)) {
        const QString other = ConceptLexicon::key(form, language);
        if (!other.contains(key) && !key.contains(other)) return form;
    }
    return {};
}

/// Whether a term is rendered once in the row of a use: else the glossary's word would still be there.
bool standsAlone(const Use &use, const std::vector<Use> &uses) {
    return std::ranges::count(uses, use.row, &Use::row) == 1;
}

std::vector<Finding> findingsOf(const Article &article, const Knowledge &knowledge,
                                const Glossary &glossary) {
    CheckOptions options;
    options.ids = QStringList{QStringLiteral("glossary")};
    options.knowledge = &knowledge;
    options.glossary = glossary;
    return *runChecks(article, options);
}

} // namespace

void glossaryUse(const std::vector<std::unique_ptr<CleanDocument>> &clean) {
    for (const size_t v : {NewsDocument::german, NewsDocument::indonesian}) {
        double rows = 0;
        double entries = 0;
        double alarms = 0;
        double made = 0;
        double found = 0;
        for (const auto &document : clean) {
            const QString language = document->article.versions[v].language;
            Glossary glossary;
            std::vector<Injection> injections;
            for (const auto &[source, byKey] : usesIn(*document, v)) {
                if (byKey.size() != 1 || byKey.begin()->second.size() < fewestUses) continue;
                const auto &[key, uses] = *byKey.begin();
                const QString word = document->document.lines[v][uses.front().row].mid(
                    uses.front().begin, uses.front().end - uses.front().begin);
                glossary.push_back({{QStringLiteral("zh"), {source}}, {language, {word}}});
                for (const Use &use : uses) {
                    const QString other = otherWord(document->checked.lexicon(), use.meaning, language, key);
                    if (!other.isEmpty() && standsAlone(use, uses))
                        injections.push_back({use.row, {{v, use.begin, use.end, other}}, true, false});
                }
            }
            const Knowledge knowledge = Knowledge::builtIn().with(glossary);
            const size_t before = findingsOf(document->article, knowledge, glossary).size();
            rows += document->document.rowCount();
            entries += static_cast<double>(glossary.size());
            alarms += static_cast<double>(before);
            for (const Injection &injection : injections) {
                const Injected injected = inject(document->document, {injection});
                ++made;
                found += findingsOf(injected.article, knowledge, glossary).size() > before;
            }
        }
        figure(v == NewsDocument::german ? QStringLiteral("glossary_de") : QStringLiteral("glossary_id"),
               made > 0 ? found / made : 0,
               qPrintable(QStringLiteral(
                              "recall, %2 injections, %3 entries; the untouched news has other words at %1 "
                              "places in 1000 rows")
                              .arg(alarms * 1000 / rows, 0, 'f', 1)
                              .arg(made)
                              .arg(entries)));
    }
}

} // namespace sejajar::bench
