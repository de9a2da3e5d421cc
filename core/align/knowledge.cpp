#include "core/align/knowledge.h"

#include "core/text/language.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

// The resource lives in a static library, so somebody has to ask for it; the macro wants to stand outside a
// namespace.
static void initLexiconResource() { Q_INIT_RESOURCE(lexicon); }

namespace sejajar {
namespace {

constexpr std::array seedLanguages = {"zh", "de", "id", "en"};
constexpr int seedIterations = 6;

std::vector<Knowledge::File> resourceFiles(const QString &folder) {
    std::vector<Knowledge::File> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly)) files.push_back({name, file.readAll()});
    }
    return files;
}

QString pairKey(const QString &from, const QString &to) {
    return primaryLanguage(from) + u'-' + primaryLanguage(to);
}

} // namespace

const Knowledge &Knowledge::builtIn() {
    static const Knowledge knowledge = [] {
        initLexiconResource();
        Result<Knowledge> loaded = fromFiles(resourceFiles(QStringLiteral(":/lexicon/concepts")),
                                             resourceFiles(QStringLiteral(":/lexicon/corpus")),
                                             resourceFiles(QStringLiteral(":/lexicon/fields")));
        // A test reads every file of the lexicon, so this can only be a broken build.
        Q_ASSERT(loaded);
        return loaded ? std::move(*loaded) : Knowledge();
    }();
    return knowledge;
}

const Knowledge &Knowledge::none() {
    static const Knowledge knowledge;
    return knowledge;
}

Result<Knowledge> Knowledge::fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus,
                                       const std::vector<File> &fields) {
    return build({concepts, corpus, fields, {}, {}});
}

Knowledge Knowledge::with(const std::vector<Forms> &concepts) const {
    Sources sources = *m_sources;
    sources.forms.insert(sources.forms.end(), concepts.begin(), concepts.end());
    // The files were read before, so they can be read again.
    return *build(std::move(sources));
}

Knowledge Knowledge::with(const LearntWords &words) const {
    Sources sources = *m_sources;
    sources.learnt.insert(sources.learnt.end(), words.links.begin(), words.links.end());
    return *build(std::move(sources));
}

Result<Knowledge> Knowledge::build(Sources sources) {
    Knowledge knowledge;
    knowledge.m_sources = std::make_shared<Sources>(std::move(sources));
    if (Outcome read = knowledge.readConcepts(); !read) return read.error();
    if (Outcome read = knowledge.readCorpus(); !read) return read.error();
    knowledge.addLearntCounts();
    return knowledge;
}

Outcome Knowledge::readConcepts() {
    for (const File &file : m_sources->fields) {
        if (Outcome added = m_lexicon->addFields(file.content, file.name); !added) return added;
    }
    for (const File &file : m_sources->concepts) {
        if (Outcome added = m_lexicon->add(file.content, file.name); !added) return added;
    }
    for (const Forms &forms : m_sources->forms) {
        const ConceptId id = m_lexicon->addConcept({});
        for (const auto &[language, words] : forms) {
            for (const QString &word : words) m_lexicon->addForm(id, language, word);
        }
    }
    return Done{};
}

Outcome Knowledge::readCorpus() {
    std::array<Version, seedLanguages.size()> texts;
    for (size_t i = 0; i < texts.size(); ++i) texts[i].language = QString::fromLatin1(seedLanguages[i]);
    for (const File &file : m_sources->corpus) {
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

void Knowledge::addLearntCounts() {
    // The one term that a word is; -1 for an expression that the lexicon takes apart.
    const auto termOf = [this](const QString &language, const QString &word) {
        std::shared_ptr<Vocabulary> &vocabulary = m_vocabularies[primaryLanguage(language)];
        if (!vocabulary) vocabulary = std::make_shared<Vocabulary>();
        Version version;
        version.language = language;
        version.text = word;
        version.sentences = {{0, word.size(), true}};
        const std::vector<TermSentence> sentences = termSentences(version, *m_lexicon, *vocabulary);
        const std::vector<TermOccurrence> &terms = sentences.front().terms;
        return terms.size() == 1 ? terms.front().id : -1;
    };
    std::map<QString, std::map<TermId, std::map<TermId, float>>> added;
    for (const LearntLink &link : m_sources->learnt) {
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
        m_counts.insert(key, std::make_shared<WordRows>(std::move(merged)));
    }
}

std::shared_ptr<const Vocabulary> Knowledge::vocabulary(const QString &language) const {
    return m_vocabularies.value(primaryLanguage(language));
}

const WordRows *Knowledge::counts(const QString &from, const QString &to) const {
    return m_counts.value(pairKey(from, to)).get();
}

} // namespace sejajar
