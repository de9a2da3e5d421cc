#include "core/align/knowledge.h"

#include "core/align/word_table.h"
#include "core/text/language.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace sejajar {
namespace {

constexpr std::array seedLanguages = {"zh", "de", "id", "en"};
constexpr int seedIterations = 6;

// What a blob begins with: "sjlx", and the version of what follows.
constexpr std::array<uint32_t, 2> magic = {0x786c6a73, 1};

QString pairKey(const QString &from, const QString &to) {
    return primaryLanguage(from) + u'-' + primaryLanguage(to);
}

} // namespace

const Knowledge &Knowledge::none() {
    static const Knowledge knowledge;
    return knowledge;
}

Result<Knowledge> Knowledge::fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus,
                                       const std::vector<File> &fields) {
    auto lexicon = std::make_shared<ConceptLexicon>();
    for (const File &file : fields) {
        if (Outcome added = lexicon->addFields(file.content, file.name); !added) return added.error();
    }
    for (const File &file : concepts) {
        if (Outcome added = lexicon->add(file.content, file.name); !added) return added.error();
    }
    Knowledge knowledge;
    knowledge.m_lexicon = std::move(lexicon);
    if (Outcome read = knowledge.readCorpus(corpus); !read) return read.error();
    return knowledge;
}

QByteArray Knowledge::compiled() const {
    BlobWriter blob;
    blob.array(std::span<const uint32_t>(magic));
    m_lexicon->write(blob);
    for (const char *name : seedLanguages) {
        const std::shared_ptr<const Vocabulary> known = vocabulary(QString::fromLatin1(name));
        (known ? *known : Vocabulary()).write(blob);
    }
    for (const char *from : seedLanguages) {
        for (const char *to : seedLanguages) {
            const WordRows *rows = counts(QString::fromLatin1(from), QString::fromLatin1(to));
            (rows ? *rows : WordRows()).write(blob);
        }
    }
    return blob.bytes();
}

Result<Knowledge> Knowledge::fromCompiled(QByteArrayView bytes) {
    BlobReader blob(bytes);
    const Error broken{ErrorKind::InvalidFormat, QStringLiteral("no compiled lexicon of this version"), {}};
    if (!std::ranges::equal(blob.array<uint32_t>(), magic)) return broken;
    Knowledge knowledge;
    knowledge.m_lexicon = std::make_shared<ConceptLexicon>(ConceptLexicon::read(blob));
    for (const char *name : seedLanguages)
        knowledge.m_vocabularies.insert(QString::fromLatin1(name),
                                        std::make_shared<Vocabulary>(Vocabulary::read(blob)));
    for (const char *from : seedLanguages) {
        for (const char *to : seedLanguages) {
            WordRows rows = WordRows::read(blob);
            if (rows.size() > 0)
                knowledge.m_counts.insert(pairKey(QString::fromLatin1(from), QString::fromLatin1(to)),
                                          std::make_shared<WordRows>(std::move(rows)));
        }
    }
    if (!blob.sound()) return broken;
    return knowledge;
}

Knowledge Knowledge::with(const std::vector<Forms> &concepts) const {
    Knowledge knowledge = *this;
    auto lexicon = std::make_shared<ConceptLexicon>(*m_lexicon);
    for (const Forms &forms : concepts) {
        const ConceptId id = lexicon->addConcept({});
        for (const auto &[language, words] : forms) {
            for (const QString &word : words) lexicon->addForm(id, language, word);
        }
    }
    for (auto [language, vocabulary] : knowledge.m_vocabularies.asKeyValueRange()) {
        vocabulary = std::make_shared<Vocabulary>(*vocabulary);
        lookUpAgain(*vocabulary, language, *lexicon);
    }
    knowledge.m_lexicon = std::move(lexicon);
    return knowledge;
}

Outcome Knowledge::readCorpus(const std::vector<File> &corpus) {
    std::array<Version, seedLanguages.size()> texts;
    for (size_t i = 0; i < texts.size(); ++i) texts[i].language = QString::fromLatin1(seedLanguages[i]);
    for (const File &file : corpus) {
        int number = 0;
        for (const QByteArray &raw : file.content.split('\n')) {
            ++number;
            if (raw.trimmed().isEmpty() || raw.startsWith('#') || (number == 1 && raw.startsWith("topic\t")))
                continue;
            const QStringList cells = QString::fromUtf8(raw).split(u'\t');
            if (cells.size() != static_cast<qsizetype>(texts.size()) + 1)
                return Error{ErrorKind::InvalidFormat,
                             QStringLiteral("%1 columns instead of 5").arg(cells.size()),
                             QStringLiteral("%1:%2").arg(file.name).arg(number)};
            for (size_t i = 0; i < texts.size(); ++i) {
                const QString &sentence = cells[static_cast<qsizetype>(i) + 1];
                const qsizetype begin = texts[i].text.size();
                texts[i].text += sentence + u'\n';
                texts[i].sentences.push_back({begin, begin + sentence.size(), true});
            }
        }
    }
    std::array<std::vector<TermSentence>, seedLanguages.size()> sentences;
    std::array<std::shared_ptr<Vocabulary>, seedLanguages.size()> vocabularies;
    for (size_t i = 0; i < texts.size(); ++i) {
        vocabularies[i] = std::make_shared<Vocabulary>();
        sentences[i] = termSentences(texts[i], *m_lexicon, *vocabularies[i]);
        for (const TermSentence &sentence : sentences[i]) {
            for (const TermOccurrence &term : sentence.terms) ++vocabularies[i]->own(term.id).background;
        }
        m_vocabularies.insert(texts[i].language, vocabularies[i]);
    }
    for (size_t from = 0; from < texts.size(); ++from) {
        for (size_t to = 0; to < texts.size(); ++to) {
            if (from == to || sentences[from].empty()) continue;
            std::vector<TermPair> pairs(sentences[from].size());
            for (size_t s = 0; s < pairs.size(); ++s) {
                for (const TermOccurrence &term : sentences[from][s].terms) pairs[s].from.push_back(term.id);
                for (const TermOccurrence &term : sentences[to][s].terms) pairs[s].to.push_back(term.id);
            }
            WordTable table(nullptr, nullptr);
            table.learn(pairs, vocabularies[from]->size(), vocabularies[to]->size(), seedIterations);
            m_counts.insert(pairKey(texts[from].language, texts[to].language),
                            std::make_shared<WordRows>(table.counts()));
        }
    }
    return Done{};
}

Knowledge Knowledge::with(FormLinks links) const {
    Knowledge knowledge = *this;
    knowledge.m_formLinks = links;
    return knowledge;
}

Knowledge Knowledge::with(const LearntWords &words) const {
    Knowledge knowledge = *this;
    for (std::shared_ptr<Vocabulary> &vocabulary : knowledge.m_vocabularies)
        vocabulary = std::make_shared<Vocabulary>(*vocabulary);
    // The one term that a word is; -1 for an expression that the lexicon takes apart.
    const auto termOf = [&knowledge](const QString &language, const QString &word) {
        std::shared_ptr<Vocabulary> &vocabulary = knowledge.m_vocabularies[primaryLanguage(language)];
        if (!vocabulary) vocabulary = std::make_shared<Vocabulary>();
        Version version;
        version.language = language;
        version.text = word;
        version.sentences = {{0, word.size(), true}};
        const std::vector<TermSentence> sentences = termSentences(version, *knowledge.m_lexicon, *vocabulary);
        const std::vector<TermOccurrence> &terms = sentences.front().terms;
        return terms.size() == 1 ? terms.front().id : -1;
    };
    std::map<QString, std::map<TermId, std::map<TermId, float>>> added;
    for (const LearntLink &link : words.links) {
        const TermId from = termOf(link.languageA, link.a);
        const TermId to = termOf(link.languageB, link.b);
        if (from >= 0 && to >= 0)
            added[pairKey(link.languageA, link.languageB)][from][to] += static_cast<float>(link.count);
    }
    for (auto &[key, rows] : added) {
        const std::shared_ptr<const WordRows> before = m_counts.value(key);
        WordRows merged;
        int size = rows.rbegin()->first + 1;
        if (before) size = std::max(size, before->size());
        for (TermId from = 0; from < size; ++from) {
            std::map<TermId, float> &row = rows[from];
            if (before) {
                for (const WordLink &link : before->row(from)) row[link.to] += link.value;
            }
            std::vector<WordLink> links;
            for (const auto &[to, count] : row) links.push_back({to, count});
            if (!links.empty()) merged.appendRow(from, links);
        }
        merged.finish(size);
        knowledge.m_counts.insert(key, std::make_shared<WordRows>(std::move(merged)));
    }
    return knowledge;
}

std::shared_ptr<const Vocabulary> Knowledge::vocabulary(const QString &language) const {
    return m_vocabularies.value(primaryLanguage(language));
}

const WordRows *Knowledge::counts(const QString &from, const QString &to) const {
    return m_counts.value(pairKey(from, to)).get();
}

} // namespace sejajar
