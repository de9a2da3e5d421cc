#include "core/check/capital_words.h"

#include <algorithm>
#include <cstdlib>

namespace sejajar {

namespace {

/// "Hsun", not "CEO".
bool isTitle(QStringView text, const Token &token) {
    return token.kind == TokenKind::Word && text[token.begin].isUpper() && token.end > token.begin + 1 &&
           text[token.begin + 1].isLower();
}

} // namespace

CapitalWords::CapitalWords(const CheckedArticle &article, size_t v) {
    for (size_t row = 0; row < article.rows().size(); ++row) {
        m_rowBegins.push_back(m_words.size());
        const SentenceRange range = article.rows()[row].ranges[v];
        for (int s = range.begin; s < range.end; ++s) {
            const CheckedArticle::Passage sentence = article.sentence(v, s);
            qsizetype lastEnd = -1;
            for (const Token &token : article.tokens(v, s)) {
                const bool joined = lastEnd >= 0 && token.begin == lastEnd + 1 &&
                                    sentence.text[lastEnd] == u'-' && isTitle(sentence.text, token) &&
                                    m_words.back().text.back().isLower();
                lastEnd = -1;
                if (token.kind != TokenKind::Word || !sentence.text[token.begin].isUpper()) continue;
                lastEnd = token.end;
                if (joined) {
                    m_words.back().end = sentence.begin + token.end;
                    m_words.back().text += u'-';
                    m_words.back().text += sentence.text.mid(token.begin, token.end - token.begin);
                    continue;
                }
                m_words.push_back({sentence.text.mid(token.begin, token.end - token.begin).toString(), row,
                                   sentence.begin + token.begin, sentence.begin + token.end});
            }
        }
    }
    m_rowBegins.push_back(m_words.size());
    for (const CapitalWord &word : m_words) ++m_counts[word.text];
}

std::span<const CapitalWord> CapitalWords::inRow(size_t row) const {
    return std::span(m_words).subspan(m_rowBegins[row], m_rowBegins[row + 1] - m_rowBegins[row]);
}

int letterDistance(QStringView a, QStringView b, int most) {
    if (std::abs(a.size() - b.size()) > most) return most + 1;
    std::vector<int> costs(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < costs.size(); ++j) costs[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = costs[0]++;
        for (size_t j = 1; j < costs.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = costs[j];
            costs[j] = std::min({change, costs[j] + 1, costs[j - 1] + 1});
        }
    }
    return costs.back();
}

} // namespace sejajar
