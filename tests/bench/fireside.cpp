// A finding hits a defect when one of its spans overlaps words that the table quotes for that version, and
// its MQM type is the one of the table. Of several such defects it counts for the one whose words are nearest
// to what it marks: the words of defects overlap, and one finding shall not count twice. A finding on such
// words with another type is printed as "elsewhere", one on no such words as "other".

#include "tests/bench/fireside.h"

#include "core/check/check.h"
#include "core/check/checked_article.h"
#include "core/check/run_checks.h"
#include "tests/bench/figure.h"
#include "tests/bench/fireside_defects.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

namespace sejajar::bench {
namespace {

/// How much of what a finding marks and a defect quotes is the same: for each span in [0, 1], added up.
double nearness(const Finding &finding, const Defect &defect) {
    double sum = 0;
    for (const Span &span : finding.spans) {
        double best = 0;
        for (const Quotation &quotation : defect.quotations) {
            if (static_cast<size_t>(span.version) != quotation.version) continue;
            const qsizetype shared =
                std::min(span.end, quotation.end) - std::max(span.begin, quotation.begin);
            const qsizetype all = std::max(span.end, quotation.end) - std::min(span.begin, quotation.begin);
            if (shared > 0) best = std::max(best, static_cast<double>(shared) / static_cast<double>(all));
        }
        sum += best;
    }
    return sum;
}

bool overlaps(const Finding &finding, const Defect &defect) { return nearness(finding, defect) > 0; }

bool hasType(const Finding &finding, const Defect &defect) {
    const QString type = finding.category.section(u'.', 1);
    static const QHash<QString, QString> others = {
        {QStringLiteral("unidiomatic"), QStringLiteral("awkward")},
        {QStringLiteral("inconsistent-use"), QStringLiteral("inconsistency")},
        {QStringLiteral("inconsistent"), QStringLiteral("inconsistency")},
        {QStringLiteral("wrong-term"), QStringLiteral("mistranslation")},
        {QStringLiteral("undertranslation"), QStringLiteral("omission")},
    };
    return defect.type.contains(others.value(type, type), Qt::CaseInsensitive);
}

QString quoted(const Finding &finding, const Article &article) {
    QStringList spans;
    for (const Span &span : finding.spans)
        spans << article.versions[static_cast<size_t>(span.version)].language + QStringLiteral(": ") +
                     QString(span.quote).replace(u'\n', u' ');
    return finding.check + QStringLiteral(" (") + finding.category + QStringLiteral(") ") +
           spans.join(QStringLiteral(" | "));
}

/// The defect that a finding found; nullptr when it found none.
const Defect *defectOf(const Finding &finding, const std::vector<Defect> &defects) {
    const Defect *result = nullptr;
    for (const Defect &defect : defects) {
        if (!overlaps(finding, defect) || !hasType(finding, defect)) continue;
        if (!result || nearness(finding, defect) > nearness(finding, *result)) result = &defect;
    }
    return result;
}

/// The checks that found a defect.
QStringList checksThatFound(const Defect &defect, const std::vector<Defect> &defects,
                            const std::vector<Finding> &findings) {
    QStringList checks;
    for (const Finding &finding : findings)
        if (defectOf(finding, defects) == &defect) checks << finding.check;
    checks.removeDuplicates();
    return checks;
}

void printDefects(const Article &article, const std::vector<Defect> &defects,
                  const std::vector<Finding> &findings) {
    QStringList missed;
    int found = 0;
    for (const Defect &defect : defects) {
        const QStringList checks = checksThatFound(defect, defects, findings);
        if (checks.isEmpty())
            missed << QString::number(defect.number);
        else
            std::printf("fireside_defect_%d found by %s\n", defect.number, qPrintable(checks.join(u',')));
        found += !checks.isEmpty();
    }
    figure(QStringLiteral("fireside_found"), found,
           qPrintable(QStringLiteral("of %1 defects").arg(defects.size())));
    std::printf("fireside_missed %s\n", qPrintable(missed.join(u' ')));
    int others = 0;
    int elsewhere = 0;
    for (const Finding &finding : findings) {
        if (defectOf(finding, defects)) continue;
        const bool near = std::ranges::any_of(
            defects, [&finding](const Defect &defect) { return overlaps(finding, defect); });
        std::printf("fireside_%s %s\n", near ? "elsewhere" : "other", qPrintable(quoted(finding, article)));
        ++(near ? elsewhere : others);
    }
    figure(QStringLiteral("fireside_others"), others, "findings on no defect");
    figure(QStringLiteral("fireside_elsewhere"), elsewhere, "findings on a defect's words, other type");
}

/// What the checks that start switched off would add.
void printOffByDefault(const Article &article, const std::vector<Defect> &defects,
                       const std::vector<Finding> &byDefault) {
    CheckOptions options;
    options.ids = QStringList();
    for (const Check &check : checks())
        if (!check.onByDefault) *options.ids << QString::fromUtf16(check.id);
    const Result<std::vector<Finding>> findings = runChecks(article, options);
    if (!findings) return;
    QStringList more;
    for (const Defect &defect : defects) {
        const QStringList found = checksThatFound(defect, defects, *findings);
        if (!found.isEmpty() && checksThatFound(defect, defects, byDefault).isEmpty())
            more << QStringLiteral("%1 by %2").arg(defect.number).arg(found.join(u','));
    }
    const auto rest = std::ranges::count_if(
        *findings, [&defects](const Finding &finding) { return !defectOf(finding, defects); });
    figure(QStringLiteral("fireside_off_by_default"), static_cast<double>(more.size()),
           qPrintable(QStringLiteral("more defects by checks that start switched off (%1), %2 other findings")
                          .arg(more.join(QStringLiteral("; ")))
                          .arg(rest)));
}

/// A garment in the quotations of the last defect that has one in both translations: the wrong dress.
struct Garment {
    ConceptId id = -1;
    std::array<TermOccurrence, 3> words; ///< by version
};

Garment wrongGarment(const CheckedArticle &checked, const std::vector<Defect> &defects) {
    const Field *clothing = nullptr;
    for (const Field &field : checked.lexicon().fields())
        if (field.id == u"clothing") clothing = &field;
    if (!clothing) return {};
    const QList<ConceptId> garments = checked.lexicon().conceptsOf(*clothing);
    // From the end: coats stand in the defects before.
    for (auto it = defects.rbegin(); it != defects.rend(); ++it) {
        const Defect &defect = *it;
        for (const ConceptId id : garments) {
            Garment garment;
            int versions = 0;
            for (const size_t v : {german, indonesian}) {
                bool here = false;
                for (const TermSentence &sentence : checked.sentences(v)) {
                    for (const TermOccurrence &term : sentence.terms) {
                        const bool inside = std::ranges::any_of(defect.quotations, [&](const Quotation &q) {
                            return q.version == v && q.begin <= term.begin && term.end <= q.end;
                        });
                        if (!inside || !checked.vocabulary(v).at(term.id).concepts.contains(id)) continue;
                        garment.words[v] = term;
                        here = true;
                    }
                }
                versions += here;
            }
            garment.id = id;
            if (versions == 2) return garment;
        }
    }
    return {};
}

/// Whether one finding has spans that overlap the words of both translations.
bool foundInBoth(const std::vector<Finding> &findings, const std::array<TermOccurrence, 3> &words) {
    return std::ranges::any_of(findings, [&words](const Finding &finding) {
        const auto marks = [&](size_t v) {
            return std::ranges::any_of(finding.spans, [&](const Span &span) {
                return static_cast<size_t>(span.version) == v && span.begin < words[v].end &&
                       words[v].begin < span.end;
            });
        };
        return marks(german) && marks(indonesian);
    });
}

/// The concepts of an article but for the wrong words.
std::vector<ConceptId> mentioned(const CheckedArticle &checked, const Garment &wrong) {
    std::vector<ConceptId> result;
    for (size_t v = 0; v < checked.versionCount(); ++v) {
        for (const TermSentence &sentence : checked.sentences(v)) {
            for (const TermOccurrence &term : sentence.terms) {
                if (v > 0 && term.begin == wrong.words[v].begin) continue;
                const QList<ConceptId> &concepts = checked.vocabulary(v).at(term.id).concepts;
                result.insert(result.end(), concepts.begin(), concepts.end());
            }
        }
    }
    return result;
}

std::vector<LexiconFile> lexiconFiles(const QString &folder, const QString &pattern) {
    std::vector<LexiconFile> files;
    const QDir dir(QStringLiteral(SEJAJAR_ROOT "/resources/lexicon/") + folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) files.push_back({name, file.readAll()});
    }
    return files;
}

/// The knowledge of the program without any concept that has the wrong words among its forms.
Result<Knowledge> knowledgeWithout(const Article &article, const Garment &wrong) {
    std::vector<LexiconFile> concepts = lexiconFiles(QStringLiteral("concepts"), QStringLiteral("*.tsv"));
    const auto hasWrongWord = [&](const QByteArray &line) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        constexpr std::array columns = {0, 4, 5}; // of the forms, by version
        return std::ranges::any_of(std::array{german, indonesian}, [&](size_t v) {
            const TermOccurrence &term = wrong.words[v];
            const QString word = article.versions[v].text.mid(term.begin, term.end - term.begin);
            return cells.value(columns[v]).split(u'|').contains(word, Qt::CaseInsensitive);
        });
    };
    for (LexiconFile &file : concepts) {
        QByteArrayList lines = file.content.split('\n');
        lines.removeIf(hasWrongWord);
        file.content = lines.join('\n');
    }
    return Knowledge::fromFiles(concepts, lexiconFiles(QStringLiteral("corpus"), QStringLiteral("*.tsv")),
                                lexiconFiles({}, QStringLiteral("fields-*.tsv")));
}

/// Puts every other garment of the lexicon in the place of the wrong dress, unless the article speaks of it,
/// or of one above or below it, elsewhere; counts those that are found in one finding with both words.
void printGarments(const QString &name, const Article &article, const CheckedArticle &checked,
                   const Garment &wrong, const CheckOptions &options) {
    const ConceptLexicon &lexicon = checked.lexicon();
    const std::vector<ConceptId> others = mentioned(checked, wrong);
    int tried = 0;
    int found = 0;
    QStringList missed;
    for (const ConceptId id : lexicon.conceptsOf(*lexicon.fieldOf(wrong.id))) {
        const bool wrongItself = std::ranges::any_of(std::array{german, indonesian}, [&](size_t v) {
            return checked.vocabulary(v).at(wrong.words[v].id).concepts.contains(id);
        });
        const bool related = std::ranges::any_of(others, [&](ConceptId c) {
            return c == id || lexicon.isAncestor(c, id) || lexicon.isAncestor(id, c);
        });
        Article swapped = article;
        std::array<TermOccurrence, 3> words = wrong.words;
        bool complete = !related && !wrongItself;
        for (const auto &[v, language] :
             {std::pair(german, QStringLiteral("de")), std::pair(indonesian, QStringLiteral("id"))}) {
            QString form = lexicon.forms(id, language).value(0);
            complete = complete && !form.isEmpty();
            if (!complete) break;
            QString &text = swapped.versions[v].text;
            if (text[words[v].begin].isUpper()) form[0] = form[0].toUpper();
            text.replace(words[v].begin, words[v].end - words[v].begin, form);
            words[v].end = words[v].begin + form.size();
        }
        if (!complete || !alignAgain(swapped)) continue;
        const Result<std::vector<Finding>> findings = runChecks(swapped, options);
        ++tried;
        if (findings && foundInBoth(*findings, words))
            ++found;
        else
            missed << lexicon.at(id).id;
    }
    figure(name + QStringLiteral("_found"), found,
           qPrintable(QStringLiteral("of %1 garments swapped in, both words in one finding").arg(tried)));
    std::printf("%s_missed %s\n", qPrintable(name), qPrintable(missed.join(u' ')));
}

} // namespace

void fireside() {
    Article article = firesideArticle();
    if (article.versions.empty() || !alignAgain(article)) return;
    const Result<std::vector<Finding>> findings = runChecks(article);
    if (!findings) return;
    const std::vector<Defect> defects = firesideDefects(article);
    printDefects(article, defects, *findings);
    printOffByDefault(article, defects, *findings);
    const CheckedArticle checked(article, Knowledge::builtIn());
    const Garment wrong = wrongGarment(checked, defects);
    if (wrong.id < 0) return;
    figure(QStringLiteral("fireside_dress"), foundInBoth(*findings, wrong.words),
           "found, both words in one finding");
    printGarments(QStringLiteral("fireside_garments"), article, checked, wrong, {});
    // The general rule alone: without the words of the article, and without the table that has them, too.
    const Result<Knowledge> knowledge = knowledgeWithout(article, wrong);
    if (!knowledge) return;
    CheckOptions options;
    options.knowledge = &*knowledge;
    options.ids = QStringList{QStringLiteral("field-outlier")};
    printGarments(QStringLiteral("fireside_garments_without_dress"), article, checked, wrong, options);
}

} // namespace sejajar::bench
