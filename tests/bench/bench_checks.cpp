// What the checks find, on the development data beside the project (see tests/core/align/shared_data.h).
// Usage: bench_checks [fireside|clean|list|glossary-used|time|true|automatic|mild|misses|KIND ...];
// everything but "list" and "mild" by default. list: every finding of the default checks, or of those that
// are named beside it, on clean news with the texts of its row and its line of clean_verdicts.tsv, to be read
// by eye. glossary-used: see glossary_use.h. true, automatic, mild: the injections with these rows only;
// KIND: only this kind of injection; misses: print those that were not found.
//
// Recall of an injection: the share after which one of the checks concerned reports something that it did not
// report before, on the words that were changed (where nothing is left to mark: in the row). Beside it, the
// false alarms: findings of the same checks on the untouched news with the same rows, in 1,000 rows.

#include "core/align/align.h"
#include "core/base/parallel.h"
#include "core/check/check.h"
#include "core/check/run_checks.h"
#include "tests/bench/clean_verdicts.h"
#include "tests/bench/figure.h"
#include "tests/bench/fireside.h"
#include "tests/bench/glossary_use.h"
#include "tests/bench/injected_copies.h"
#include "tests/core/align/shared_data.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>
#include <memory>
#include <thread>

using namespace sejajar;
using namespace sejajar::bench;

namespace {

using Clean = std::vector<std::unique_ptr<CleanDocument>>;
using Findings = std::vector<std::vector<Finding>>; ///< by document

int threads() { return static_cast<int>(std::max(1U, std::thread::hardware_concurrency())); }

std::vector<Finding> findingsOf(const Article &article, const QStringList &checks) {
    CheckOptions options;
    if (!checks.isEmpty()) options.ids = checks;
    Result<std::vector<Finding>> findings = runChecks(article, options);
    return findings ? std::move(*findings) : std::vector<Finding>();
}

/// The rows that the checks work on: those that are right, those the program makes of the same sentences, or
/// those it makes where the versions also lack sentences and join them (see withNoise()).
enum class Rows { True, Automatic, Mild };
const QStringList rowsNames = {QStringLiteral("true"), QStringLiteral("automatic"), QStringLiteral("mild")};

void alignUnlessTrue(Article &article, const NewsDocument &document, Rows rows) {
    if (rows == Rows::True) return;
    joinSentences(article, document);
    Result<Alignment> alignment = align(article.versions);
    if (alignment) article.alignment = std::move(*alignment);
}

double rowsOf(const Clean &clean) {
    double rows = 0;
    for (const auto &document : clean) rows += document->document.rowCount();
    return rows;
}

/// What makes a finding the same before and after a change elsewhere in the text.
QString keyOf(const Finding &finding) {
    QStringList key = {finding.check, finding.reason};
    for (const Span &span : finding.spans) key << QString::number(span.version) + u':' + span.quote;
    return key.join(u'\n');
}

std::map<QString, int> counted(const std::vector<Finding> &findings) {
    std::map<QString, int> counts;
    for (const Finding &finding : findings) ++counts[keyOf(finding)];
    return counts;
}

bool touches(const Finding &finding, const std::vector<Injected::Place> &places) {
    return std::ranges::any_of(finding.spans, [&places](const Span &span) {
        return std::ranges::any_of(places, [&span](const Injected::Place &place) {
            if (static_cast<size_t>(span.version) != place.version) return false;
            const bool empty = span.begin == span.end || place.begin == place.end;
            return empty ? span.begin <= place.end && place.begin <= span.end
                         : span.begin < place.end && place.begin < span.end;
        });
    });
}

/// The untouched documents with one kind of rows.
std::vector<Article> articlesOf(const Clean &clean, Rows rows) {
    std::vector<Article> articles(clean.size());
    parallelFor(clean.size(), threads(), {}, [&](size_t d) {
        articles[d] = clean[d]->article;
        alignUnlessTrue(articles[d], clean[d]->document, rows);
    });
    return articles;
}

Findings findingsOf(const std::vector<Article> &articles, const QStringList &checks) {
    Findings findings(articles.size());
    parallelFor(articles.size(), threads(), {},
                [&](size_t d) { findings[d] = findingsOf(articles[d], checks); });
    return findings;
}

/// For each injection of a copy whether it was found.
std::vector<bool> found(const Injected &injected, const std::vector<Finding> &before,
                        const std::vector<Finding> &after) {
    const std::map<QString, int> old = counted(before);
    const std::map<QString, int> now = counted(after);
    std::vector<bool> result;
    for (const std::vector<Injected::Place> &places : injected.places) {
        result.push_back(std::ranges::any_of(after, [&](const Finding &finding) {
            const QString key = keyOf(finding);
            const auto was = old.find(key);
            return touches(finding, places) && (was == old.end() || was->second < now.at(key));
        }));
    }
    return result;
}

void printInjection(const NewsDocument &document, const Injection &injection) {
    std::printf("  missed %s row %d:", qPrintable(document.name), injection.row + 1);
    for (const Edit &edit : injection.edits) {
        const QString &line = document.lines[edit.version][injection.row];
        std::printf(" [%s -> %s]", qPrintable(line.mid(edit.begin, edit.end - edit.begin)),
                    qPrintable(edit.text));
    }
    std::printf("\n");
    for (const QStringList &lines : document.lines) std::printf("    %s\n", qPrintable(lines[injection.row]));
}

/// Whether it marks a line that a version lacks: that is no false alarm.
bool marksGap(const NewsDocument &document, const Finding &finding) {
    return std::ranges::any_of(finding.spans, [&document](const Span &span) {
        const auto v = static_cast<size_t>(span.version);
        int line = 0;
        while (line + 1 < document.rowCount() && spanOfLine(document, v, line).end < span.end) ++line;
        return std::ranges::any_of(document.lines, [line](const QStringList &lines) {
            return lines[line].isEmpty() || (line > 0 && lines[line - 1].isEmpty()) ||
                   (line + 1 < lines.size() && lines[line + 1].isEmpty());
        });
    });
}

double alarmsIn1000Rows(const Clean &clean, const Findings &untouched) {
    double alarms = 0;
    for (size_t d = 0; d < untouched.size(); ++d) {
        alarms += static_cast<double>(std::ranges::count_if(
            untouched[d], [&](const Finding &finding) { return !marksGap(clean[d]->document, finding); }));
    }
    return alarms * 1000 / rowsOf(clean);
}

/// One line: recall and false alarms.
void measure(const Clean &clean, const InjectionKind &kind, Side side, Rows rows, const Findings &untouched,
             bool showMisses) {
    static const QStringList sides = {QStringLiteral("de"), QStringLiteral("id"), QStringLiteral("both")};
    std::mt19937 random(4); // the same errors in every run
    const InjectedCopies drawn = injectedCopies(clean, kind, side, random);
    const std::vector<InjectedCopy> &copies = drawn.copies;
    if (copies.empty()) return; // an error that one side alone cannot have
    std::vector<std::vector<bool>> hits(copies.size());
    parallelFor(copies.size(), threads(), {}, [&](size_t c) {
        Injected injected = inject(clean[copies[c].document]->document, copies[c].injections);
        alignUnlessTrue(injected.article, injected.document, rows);
        hits[c] = found(injected, untouched[copies[c].document], findingsOf(injected.article, kind.checks));
    });
    double recalled = 0;
    for (const std::vector<bool> &copy : hits)
        recalled += static_cast<double>(std::ranges::count(copy, true));
    const QString name = QString::fromLatin1(kind.name) + u'_' + sides[static_cast<int>(side)] + u'_' +
                         rowsNames[static_cast<int>(rows)];
    const QString by = kind.checks.isEmpty() ? QStringLiteral("default checks") : kind.checks.join(u',');
    const QString unit = QStringLiteral("recall at %1 false in 1000 rows, %2 injections at %3 places, by %4")
                             .arg(alarmsIn1000Rows(clean, untouched), 0, 'f', 1)
                             .arg(drawn.injections)
                             .arg(drawn.places)
                             .arg(by);
    figure(name, recalled / static_cast<double>(std::max<size_t>(drawn.injections, 1)), qPrintable(unit));
    for (size_t c = 0; showMisses && c < copies.size(); ++c) {
        for (size_t i = 0; i < copies[c].injections.size(); ++i)
            if (!hits[c][i]) printInjection(clean[copies[c].document]->document, copies[c].injections[i]);
    }
}

/// How many findings were read by eye, and what was said of them.
struct Readings {
    double all = 0;
    double right = 0;
    double wrong = 0;
    void add(Verdict verdict) {
        ++all;
        right += verdict == Verdict::True;
        wrong += verdict == Verdict::False;
    }
};

void clean(const Clean &clean) {
    QStringList ids;
    for (const Check &check : checks()) ids << QString::fromUtf16(check.id);
    const CleanVerdicts verdicts;
    std::map<QString, Readings> counts;
    Readings byDefault;
    const Findings findings = findingsOf(articlesOf(clean, Rows::True), ids);
    for (size_t d = 0; d < clean.size(); ++d) {
        for (const Finding &finding : findings[d]) {
            const Verdict verdict = verdicts.of(clean[d]->document, finding);
            counts[finding.check].add(verdict);
            if (checkOf(finding.check)->onByDefault) byDefault.add(verdict);
        }
    }
    const auto print = [&](const QString &name, const Readings &readings, const char *more) {
        const QString unit = QStringLiteral("findings in 1000 rows%1; of %2: %3 true, %4 false, %5 unread")
                                 .arg(QLatin1String(more))
                                 .arg(readings.all)
                                 .arg(readings.right)
                                 .arg(readings.wrong)
                                 .arg(readings.all - readings.right - readings.wrong);
        figure(name, readings.all * 1000 / rowsOf(clean), qPrintable(unit));
    };
    for (const Check &check : checks()) {
        const QString id = QString::fromUtf16(check.id);
        print(QStringLiteral("clean_") + id, counts[id], check.onByDefault ? "" : ", off by default");
    }
    print(QStringLiteral("clean_default_checks"), byDefault, "");
    figure(QStringLiteral("clean_default_checks_false"), byDefault.wrong * 1000 / rowsOf(clean),
           "findings in 1000 rows that a careful reader rejects");
}

/// The rows of a finding, a line a version.
void printRows(const Article &article, const Finding &finding) {
    for (const Row &row : article.alignment.rows) {
        const bool here = std::ranges::any_of(finding.spans, [&](const Span &span) {
            const auto v = static_cast<size_t>(span.version);
            const SentenceRange range = row.ranges[v];
            return !range.isEmpty() &&
                   article.versions[v].sentences[static_cast<size_t>(range.begin)].begin <= span.begin &&
                   span.begin < article.versions[v].sentences[static_cast<size_t>(range.end) - 1].end;
        });
        if (!here) continue;
        for (size_t v = 0; v < article.versions.size(); ++v) {
            for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s)
                std::printf("    %s\n", qPrintable(article.versions[v].sentence(s).toString()));
        }
    }
}

void list(const Clean &clean, const QStringList &ids) {
    const Findings all = findingsOf(articlesOf(clean, Rows::True), ids);
    const CleanVerdicts verdicts;
    for (size_t d = 0; d < clean.size(); ++d) {
        for (const Finding &finding : all[d]) {
            static const char *const verdictNames[] = {"unread", "true", "false"};
            std::printf("%s\t%s (%s)", qPrintable(CleanVerdicts::keyOf(clean[d]->document, finding)),
                        verdictNames[static_cast<int>(verdicts.of(clean[d]->document, finding))],
                        qPrintable(finding.arguments.join(u',')));
            for (const Span &span : finding.spans)
                std::printf(" [%d: %s]", span.version, qPrintable(QString(span.quote).replace(u'\n', u' ')));
            std::printf("\n");
            printRows(clean[d]->article, finding);
        }
    }
}

template <class Work>
double medianMs(const Work &work) {
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[1];
}

void time(const Clean &clean) {
    std::vector<NewsDocument> documents;
    for (const auto &document : clean) documents.push_back(document->document);
    const Article article = articleOf(joined(documents, 1000));
    figure(QStringLiteral("time_1000_rows"), medianMs([&] { (void)findingsOf(article, {}); }), "ms");
    const Knowledge &knowledge = Knowledge::builtIn();
    figure(QStringLiteral("time_of_terms"), medianMs([&] { const CheckedArticle made(article, knowledge); }),
           "ms");
    const CheckedArticle checked(article, knowledge);
    for (const Check &check : checks())
        figure(QStringLiteral("time_of_") + QString::fromUtf16(check.id),
               medianMs([&] { (void)check.find(checked); }), "ms");
}

/// Where every version has the same number of sentences the program's own rows are mostly the right ones, so
/// that the figures for both can be equal.
void printEqualRows(const Clean &clean, const std::vector<Article> &articles) {
    double equal = 0;
    for (size_t d = 0; d < articles.size(); ++d) {
        for (const Row &row : clean[d]->article.alignment.rows)
            equal += std::ranges::count(articles[d].alignment.rows, row.ranges, &Row::ranges) > 0;
    }
    figure(QStringLiteral("automatic_rows_right"), equal / rowsOf(clean), "share of the true rows");
}

void injections(const Clean &clean, const Clean &noisy, const QStringList &chosen) {
    std::vector<InjectionKind> kinds;
    for (const auto more : {numberInjections(), surfaceInjections(), lexicalInjections(), termInjections()})
        kinds.insert(kinds.end(), more.begin(), more.end());
    const auto isChosen = [&chosen](const InjectionKind &kind) {
        return chosen.contains(QString::fromLatin1(kind.name));
    };
    if (std::ranges::any_of(kinds, isChosen))
        std::erase_if(kinds, [&](const InjectionKind &kind) { return !isChosen(kind); });
    const bool all =
        std::ranges::none_of(rowsNames, [&](const QString &name) { return chosen.contains(name); });
    for (const Rows rows : {Rows::True, Rows::Automatic, Rows::Mild}) {
        const bool byDefault = all && rows != Rows::Mild;
        if (!byDefault && !chosen.contains(rowsNames[static_cast<int>(rows)])) continue;
        const Clean &documents = rows == Rows::Mild ? noisy : clean;
        const std::vector<Article> articles = articlesOf(documents, rows);
        if (rows == Rows::Automatic) printEqualRows(documents, articles);
        for (const InjectionKind &kind : kinds) {
            const Findings untouched = findingsOf(articles, kind.checks);
            for (const Side side : {Side::German, Side::Indonesian, Side::Both})
                measure(documents, kind, side, rows, untouched, chosen.contains(QStringLiteral("misses")));
        }
    }
}

} // namespace

int main(int argc, char **argv) {
    if (test::sharedFolder().isEmpty()) {
        std::fprintf(stderr, "bench_checks: no development data: set SEJAJAR_SHARED\n");
        return 1;
    }
    QStringList chosen;
    for (int i = 1; i < argc; ++i) chosen << QString::fromLocal8Bit(argv[i]);
    const auto wants = [&chosen](const char *part) {
        return chosen.isEmpty() || chosen.contains(QString::fromLatin1(part));
    };
    Clean documents;
    Clean noisy;
    for (NewsDocument &document : cleanNews()) {
        if (chosen.contains(rowsNames[static_cast<int>(Rows::Mild)]))
            noisy.push_back(std::make_unique<CleanDocument>(withNoise(document)));
        documents.push_back(std::make_unique<CleanDocument>(std::move(document)));
    }
    if (wants("fireside")) fireside();
    if (wants("clean")) clean(documents);
    QStringList ids = chosen;
    ids.removeIf([](const QString &id) { return !checkOf(id); });
    if (chosen.contains(QStringLiteral("list"))) list(documents, ids);
    if (wants("glossary-used")) glossaryUse(documents);
    if (wants("time")) time(documents);
    for (const char *part : {"fireside", "clean", "list", "glossary-used", "time"})
        chosen.removeAll(QString::fromLatin1(part));
    chosen.removeIf([&ids](const QString &id) { return ids.contains(id); });
    if (argc == 1 || !chosen.isEmpty()) injections(documents, noisy, chosen);
    return 0;
}
