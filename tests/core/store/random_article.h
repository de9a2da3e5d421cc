#pragma once

#include "core/align/article.h"
#include "core/align/learnt_words.h"
#include "core/check/finding.h"
#include "core/lexicon/glossary.h"

#include <random>

namespace sejajar::test {

/// Articles and findings that no sane text would have: every UTF-16 unit may occur, lone surrogates and NUL
/// too.
class RandomArticle {
public:
    explicit RandomArticle(quint32 seed) : m_random(seed) {}

    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }
    double share() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }

    QString text(int length) {
        QString result;
        for (int i = 0; i < length; ++i) result += unit();
        return result;
    }

    Version version(Role role, int sentences) {
        const char *const languages[] = {"zh-Hans", "de", "id", "und"};
        Version result;
        result.language = QLatin1String(languages[role == Role::Source ? 0 : below(4)]);
        result.role = role;
        result.path = QStringLiteral("/tmp/") + text(below(6));
        result.encoding = QByteArray("UTF-8");
        for (int i = 0; i < sentences; ++i) {
            result.text += QString(below(3), u' ');
            const qsizetype begin = result.text.size();
            result.text += text(1 + below(12));
            result.sentences.push_back({begin, result.text.size(), below(3) == 0});
        }
        return result;
    }

    Article article() {
        Article result;
        result.name = text(below(8));
        const int versions = 1 + below(4);
        const bool source = below(2) == 0;
        for (int v = 0; v < versions; ++v)
            result.versions.push_back(
                version(source && v == 0 ? Role::Source : Role::Translation, below(30)));
        result.alignment = alignment(result.versions);
        return result;
    }

    /// Every sentence stands in exactly one row.
    Alignment alignment(const std::vector<Version> &versions) {
        Alignment result;
        result.sourceKind = static_cast<SourceKind>(below(3));
        result.confidentShare = share();
        result.looksTranslated = below(2) == 0;
        if (below(3) == 0) result.keptLines = {text(below(9))};
        std::vector<int> at(versions.size(), 0);
        const auto rest = [&](size_t v) { return static_cast<int>(versions[v].sentences.size()) - at[v]; };
        for (bool more = true; more;) {
            more = false;
            Row row{
                {}, share(), static_cast<RowStatus>(below(3)), evidence(static_cast<int>(versions.size()))};
            for (size_t v = 0; v < versions.size(); ++v) {
                const int size = std::min(rest(v), below(3));
                row.ranges.push_back({at[v], at[v] + size});
                at[v] += size;
                more = more || rest(v) > 0;
            }
            result.rows.push_back(std::move(row));
        }
        return result;
    }

    Evidence evidence(int versions) {
        Evidence result{share() * 9 - 4, share() * 1e-9, -share() * 1e9, 1.0 / 3.0, {}};
        for (int i = below(3); i > 0; --i)
            result.pairs.push_back({static_cast<Evidence::Kind>(below(4)), below(versions), below(versions),
                                    text(below(5)), text(below(5))});
        return result;
    }

    Finding finding(const Article &article) {
        Finding result;
        result.check = below(2) == 0 ? personCheck() : text(below(5));
        result.category = QStringLiteral("accuracy.mistranslation");
        result.severity = static_cast<Severity>(below(4));
        result.state = static_cast<FindingState>(below(3));
        for (int i = below(4); i > 0; --i) {
            const int v = below(static_cast<int>(article.versions.size()));
            const QString &in = article.versions[static_cast<size_t>(v)].text;
            const int begin = below(static_cast<int>(in.size()) + 1);
            const int end = begin + below(static_cast<int>(in.size()) - begin + 1);
            result.spans.push_back({v, begin, end, in.mid(begin, end - begin)});
        }
        result.note = text(below(10));
        result.correction = text(below(4));
        for (int i = below(3); i > 0; --i) result.arguments << text(below(4));
        return result;
    }

    GlossaryEntry glossaryEntry() {
        GlossaryEntry result;
        for (const char *language : {"zh-Hans", "de", "id"}) {
            if (!result.empty() && below(3) == 0) continue;
            QStringList forms{text(1 + below(5))};
            if (below(3) == 0) forms << text(1 + below(5));
            result.emplace_back(QLatin1String(language), std::move(forms));
        }
        return result;
    }

    Glossary glossary(int entries) {
        Glossary result;
        for (int i = 0; i < entries; ++i) result.push_back(glossaryEntry());
        return result;
    }

    LearntWords learntWords(int links) {
        LearntWords result;
        for (int i = 0; i < links; ++i)
            result.links.push_back({QStringLiteral("de"), QStringLiteral("id"),
                                    QString::number(i) + text(below(5)), text(below(5)), share() * 9});
        return result;
    }

private:
    QString unit() {
        switch (below(11)) {
        case 0: return QString(QChar(static_cast<char16_t>(below(0x10000)))); // a lone surrogate now and then
        case 1: return QString(QChar(static_cast<char16_t>(below(0x20))));    // controls, NUL too
        case 2: return QString::fromUcs4(U"\U0001F600", 1);
        case 3:
        case 4: return QString(QChar(static_cast<char16_t>(0x4e00 + below(2000))));
        case 5: return QStringLiteral("ä");
        case 6: return QString(QChar(QChar::ByteOrderMark)); // decoders like to drop it
        case 7: return QString(QChar(u' '));
        default: return QString(QChar(static_cast<char16_t>(0x20 + below(95))));
        }
    }
    std::mt19937 m_random;
};

} // namespace sejajar::test
