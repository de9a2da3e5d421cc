// A finding hits a defect when one of its spans overlaps words that the table quotes for that version, and
// its MQM type is the one of the table: the words of two defects overlap, and one finding shall not count
// twice. A finding on such words with another type is printed as "elsewhere", one on no such words as
// "other".

#include "tests/bench/fireside.h"

#include "core/align/align.h"
#include "core/check/checked_article.h"
#include "core/check/run_checks.h"
#include "core/text/document.h"
#include "tests/bench/figure.h"
#include "tests/core/align/shared_data.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sejajar::bench {
namespace {

struct Quotation {
    size_t version = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

struct Defect {
    int number = 0;
    QString type; ///< "Omission / Mistranslation, major"
    std::vector<Quotation> quotations;
};

constexpr size_t german = 1;
constexpr size_t indonesian = 2;

Article readArticle() {
    Article article;
    const std::array<std::pair<const char *, const char *>, 3> files = {
        {{"002_*", "zh-Hans"}, {"000_*", "de"}, {"001_*", "id"}}};
    const QDir folder(test::sharedFolder() + QStringLiteral("/articles"));
    for (const auto &[pattern, language] : files) {
        const QStringList names = folder.entryList({QString::fromLatin1(pattern)});
        const Result<Document> document = readDocument(folder.filePath(names.value(0)));
        if (!document) return {};
        Version version;
        version.language = QString::fromLatin1(language);
        version.role = article.versions.empty() ? Role::Source : Role::Translation;
        version.text = document->text;
        article.versions.push_back(std::move(version));
    }
    return article;
}

bool alignAgain(Article &article) {
    for (Version &version : article.versions) version.sentences = segment(version.text, version.language);
    Result<Alignment> alignment = align(article.versions);
    if (!alignment) return false;
    article.alignment = std::move(*alignment);
    return true;
}

/// Every place of some words; "a ... b" is a and the nearest b behind it.
void addPlaces(Defect &defect, const Article &article, size_t version, const QString &words) {
    static const QRegularExpression marks(QStringLiteral("[„“\"]|,\\s*$"));
    QStringList parts;
    const QStringList given = words.split(QStringLiteral("..."));
    for (QString part : given) {
        part = part.remove(marks).trimmed();
        if (!part.isEmpty()) parts << QRegularExpression::escape(part);
    }
    if (parts.isEmpty()) return;
    const QString between = QStringLiteral(")\\b[^.]*?\\b(");
    const QRegularExpression pattern(QStringLiteral("\\b(") + parts.join(between) + QStringLiteral(")\\b"),
                                     QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(article.versions[version].text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            defect.quotations.push_back({version, match.capturedStart(i), match.capturedEnd(i)});
    }
}

/// The table of the defects: | number | de | id | what | MQM, severity | who |.
std::vector<Defect> readDefects(const Article &article) {
    QFile file(test::sharedFolder() + QStringLiteral("/design/checks.md"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Defect> defects;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        if (cells.size() < 8 || cells[1].toInt() == 0) continue;
        Defect defect{cells[1].toInt(), cells[5], {}};
        static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
        static const QRegularExpression between(QStringLiteral(";| / |, (?=\\p{Lu}\\w+ )"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &[version, column] : {std::pair(german, 2), std::pair(indonesian, 3)}) {
            // What is right, or not quoted, is no place; "the same" are the words of the other column.
            QString cell = cells[column];
            if (cell.contains(QStringLiteral("(right)"))) continue;
            if (cell.trimmed().startsWith(QStringLiteral("the same"))) cell = cells[2];
            const QStringList quoted = cell.remove(remark).split(between, Qt::SkipEmptyParts);
            for (const QString &words : quoted)
                if (words.trimmed() != u"-") addPlaces(defect, article, version, words.trimmed());
        }
        if (defect.quotations.empty()) std::fprintf(stderr, "fireside: %d: no such words\n", defect.number);
        defects.push_back(std::move(defect));
    }
    return defects;
}

bool overlaps(const Finding &finding, const Defect &defect) {
    return std::ranges::any_of(finding.spans, [&defect](const Span &span) {
        return std::ranges::any_of(defect.quotations, [&span](const Quotation &quotation) {
            return static_cast<size_t>(span.version) == quotation.version && span.begin < quotation.end &&
                   quotation.begin < span.end;
        });
    });
}

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

void printDefects(const Article &article, const std::vector<Defect> &defects,
                  const std::vector<Finding> &findings) {
    QStringList missed;
    int found = 0;
    for (const Defect &defect : defects) {
        QStringList checks;
        for (const Finding &finding : findings)
            if (overlaps(finding, defect) && hasType(finding, defect)) checks << finding.check;
        checks.removeDuplicates();
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
        const auto touches = [&finding](const Defect &defect) { return overlaps(finding, defect); };
        const auto hits = [&](const Defect &defect) { return touches(defect) && hasType(finding, defect); };
        if (std::ranges::any_of(defects, hits)) continue;
        const bool near = std::ranges::any_of(defects, touches);
        std::printf("fireside_%s %s\n", near ? "elsewhere" : "other", qPrintable(quoted(finding, article)));
        ++(near ? elsewhere : others);
    }
    figure(QStringLiteral("fireside_others"), others, "findings on no defect");
    figure(QStringLiteral("fireside_elsewhere"), elsewhere, "findings on a defect's words, other type");
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
    for (const Defect &defect : defects) {
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

/// Puts every other garment of the lexicon in the place of the wrong dress, unless the article speaks of it,
/// or of one above or below it, elsewhere; counts those that are found in one finding with both words.
void printGarments(const Article &article, const CheckedArticle &checked, const Garment &wrong) {
    const ConceptLexicon &lexicon = checked.lexicon();
    const std::vector<ConceptId> others = mentioned(checked, wrong);
    int tried = 0;
    int found = 0;
    QStringList missed;
    for (const ConceptId id : lexicon.conceptsOf(*lexicon.fieldOf(wrong.id))) {
        const bool related = std::ranges::any_of(others, [&](ConceptId c) {
            return c == id || lexicon.isAncestor(c, id) || lexicon.isAncestor(id, c);
        });
        Article swapped = article;
        std::array<TermOccurrence, 3> words = wrong.words;
        bool complete = !related;
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
        const Result<std::vector<Finding>> findings = runChecks(swapped);
        ++tried;
        if (findings && foundInBoth(*findings, words))
            ++found;
        else
            missed << lexicon.at(id).id;
    }
    figure(QStringLiteral("fireside_garments_found"), found,
           qPrintable(QStringLiteral("of %1 garments swapped in, both words in one finding").arg(tried)));
    std::printf("fireside_garments_missed %s\n", qPrintable(missed.join(u' ')));
}

} // namespace

void fireside() {
    Article article = readArticle();
    if (article.versions.empty() || !alignAgain(article)) return;
    const Result<std::vector<Finding>> findings = runChecks(article);
    if (!findings) return;
    const std::vector<Defect> defects = readDefects(article);
    printDefects(article, defects, *findings);
    const CheckedArticle checked(article, Knowledge::builtIn());
    const Garment wrong = wrongGarment(checked, defects);
    if (wrong.id < 0) return;
    figure(QStringLiteral("fireside_dress"), foundInBoth(*findings, wrong.words),
           "found, both words in one finding");
    printGarments(article, checked, wrong);
}

} // namespace sejajar::bench
