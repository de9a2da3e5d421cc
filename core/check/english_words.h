#pragma once

#include "core/check/checked_article.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace sejajar {

/// English function words that neither German nor Indonesian has; lower: in small letters.
bool isEnglishFunctionWord(const QString &lower);

/// Which words of a translation are English and none of its own language. article must outlive it.
class EnglishWords {
public:
    EnglishWords(const CheckedArticle &article, size_t version);

    /// text: the sentence of the token.
    bool isEnglishOnly(QStringView text, const Token &token) const;
    /// What an English word (in small letters) may mean.
    QList<ConceptId> concepts(const QString &lower) const;

private:
    bool isEnglish(QStringView word, const QString &lower) const;
    bool isOfLanguage(QStringView word) const;
    bool hasSmallForm(ConceptId id, const QString &language, const QString &key) const;

    const CheckedArticle &m_article;
    size_t m_version;
    const QString &m_language;
};

} // namespace sejajar
