#include "core/align/knowledge.h"

#include "core/text/language.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <array>

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
                                             resourceFiles(QStringLiteral(":/lexicon/corpus")));
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

Result<Knowledge> Knowledge::fromFiles(const std::vector<File> &concepts, const std::vector<File> &corpus) {
    Knowledge knowledge;
    for (const File &file : concepts) {
        if (Outcome added = knowledge.m_lexicon->add(file.content, file.name); !added) return added.error();
    }
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
    std::array<std::vector<TermSentence>, texts.size()> sentences;
    std::array<std::shared_ptr<Vocabulary>, texts.size()> vocabularies;
    for (size_t i = 0; i < texts.size(); ++i) {
        vocabularies[i] = std::make_shared<Vocabulary>();
        sentences[i] = termSentences(texts[i], *knowledge.m_lexicon, *vocabularies[i]);
        for (const TermSentence &sentence : sentences[i]) {
            for (const TermOccurrence &term : sentence.terms) ++vocabularies[i]->own(term.id).background;
        }
        knowledge.m_vocabularies.insert(texts[i].language, vocabularies[i]);
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
            knowledge.m_counts.insert(pairKey(texts[from].language, texts[to].language),
                                      std::make_shared<WordRows>(table.counts()));
        }
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
