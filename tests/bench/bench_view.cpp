// Opens an article of a million rows in the aligned view and scrolls it; see docs of performance for the
// limits. Usage: bench_view [rows]. Runs without a display under QT_QPA_PLATFORM=offscreen.

#include "app/viewer/view/aligned_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace sejajar;

namespace {

/// A number in [0, end).
int draw(std::mt19937 &random, int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); }

QString sentence(const QStringList &words, std::mt19937 &random, bool spaced) {
    QString text;
    const int count = 8 + draw(random, 18);
    for (int i = 0; i < count; ++i) {
        if (spaced && i > 0) text += u' ';
        text += words[draw(random, static_cast<int>(words.size()))];
    }
    return text + (spaced ? u'.' : u'\u3002');
}

std::shared_ptr<const Article> makeArticle(int rowCount) {
    const QStringList languages{QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")};
    const QString words[] = {
        QStringLiteral("扎克伯格 回应 称 因为 它 被 穿过 了 他们 的 公司 在 港口 登记 船 三十"),
        QStringLiteral(
            "der alte Fischer stand am frühen Morgen Verantwortung Hafen Tor 12.400 und sagte nichts"),
        QStringLiteral(
            "nelayan tua itu berdiri di gerbang pelabuhan pertanggungjawaban dan 12.400 tidak berkata"),
    };
    std::mt19937 random(1);
    auto article = std::make_shared<Article>();
    article->alignment.rows.resize(static_cast<size_t>(rowCount));
    for (qsizetype v = 0; v < languages.size(); ++v) {
        Version version;
        version.language = languages[v];
        version.role = v == 0 ? Role::Source : Role::Translation;
        const QStringList vocabulary = words[v].split(u' ');
        std::vector<QString>
            sentences; // a pool: making a million of them would take longer than the benchmark
        for (int i = 0; i < 2000; ++i) sentences.push_back(sentence(vocabulary, random, v > 0));
        version.sentences.reserve(static_cast<size_t>(rowCount));
        for (int row = 0; row < rowCount; ++row) {
            const qsizetype begin = version.text.size();
            version.text += sentences[static_cast<size_t>(draw(random, static_cast<int>(sentences.size())))];
            version.sentences.push_back({begin, version.text.size(), row % 6 == 5});
            version.text += u'\n';
            Row &target = article->alignment.rows[static_cast<size_t>(row)];
            target.ranges.push_back({row, row + 1});
            target.confidence = 0.9;
        }
        article->versions.push_back(std::move(version));
    }
    return article;
}

void print(const char *name, double value, const char *unit) {
    std::printf("%s %.3f %s\n", name, value, unit);
}

/// Runs an action and paints, many times.
void frames(const char *name, int count, const std::function<void()> &action) {
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        // What the event loop would do next: paint what is dirty.
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const auto at = [&times](double share) {
        return times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))];
    };
    const std::string key(name);
    print((key + "_median").c_str(), at(0.5), "ms");
    print((key + "_p99").c_str(), at(0.99), "ms");
}

double residentMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    QApplication app(argc, argv);
    const int rowCount = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 1'000'000;
    const auto article = makeArticle(rowCount);
    print("view_rows", rowCount, "rows");

    AlignedView view;
    view.resize(1280, 900);
    view.show();
    QCoreApplication::processEvents();
    const double before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    view.setArticle(article);
    print("view_set_article", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms");
    QCoreApplication::processEvents();
    print("view_open_to_first_frame", static_cast<double>(timer.nsecsElapsed()) / 1e6, "ms");

    QScrollBar *bar = view.verticalScrollBar();
    frames("view_scroll_wheel_step", 400, [&] { bar->setValue(bar->value() + 69); });
    frames("view_page_step", 200, [&] { bar->setValue(bar->value() + 800); });
    std::mt19937 random(2);
    frames("view_random_jump", 200, [&] { bar->setValue(draw(random, bar->maximum())); });
    frames("view_whole_repaint", 200, [&] { view.viewport()->repaint(); });
    frames("view_row_step", 200, [&] { view.setCurrentRow(std::min(rowCount - 1, view.currentRow() + 1)); });
    int width = 1280;
    frames("view_resize_step", 20, [&] { view.resize(width -= 7, 900); });
    print("view_memory_beside_the_article", residentMegabytes() - before, "MB");
    return 0;
}
