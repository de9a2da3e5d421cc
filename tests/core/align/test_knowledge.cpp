#include "core/align/knowledge.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sejajar;

namespace {

const std::array<QString, 4> languages = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id"),
                                          QStringLiteral("en")};

std::vector<LexiconFile> files(const QString &folder, const QString &pattern) {
    std::vector<LexiconFile> result;
    const QDir dir(QStringLiteral(SEJAJAR_ROOT "/resources/lexicon/") + folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly)) result.push_back({name, file.readAll()});
    }
    return result;
}

const QByteArray fewConcepts = "id\tfield\tparent\tzh\tde\tid_forms\ten\tambiguous\texclusions\n"
                               "garden.tree\tgarden\t\t树木\tBaum|Bäume\tpohon\ttree\tde:Baum\tzh:圣诞树木\n"
                               "garden.oak\tgarden\tgarden.tree\t橡树\tEiche\tpohon ek\toak\t\t\n";
const QByteArray fewFields =
    "field\texclusive\ten\tde\tid_name\tzh\ngarden\tyes\tgarden\tGarten\tkebun\t花园\n";
const QByteArray fewSentences =
    "topic\tzh\tde\tid_text\ten\n"
    "garden\t橡树很高。\tDie Eiche ist hoch.\tPohon ek itu tinggi.\tThe oak is tall.\n"
    "garden\t他种下12棵树木。\tEr pflanzt 12 Bäume.\tDia menanam 12 pohon.\tHe plants 12 trees.\n";

Knowledge little() {
    Result<Knowledge> made =
        Knowledge::fromFiles({{QStringLiteral("c"), fewConcepts}}, {{QStringLiteral("s"), fewSentences}},
                             {{QStringLiteral("f"), fewFields}});
    if (!made) qFatal("%s", qPrintable(made.error().detail));
    return std::move(*made);
}

/// The first difference in what two lexicons say; empty when there is none.
QString difference(const ConceptLexicon &a, const ConceptLexicon &b) {
    if (a.size() != b.size() || a.fields().size() != b.fields().size()) return QStringLiteral("size");
    for (size_t f = 0; f < a.fields().size(); ++f) {
        const Field &field = a.fields()[f];
        const Field &other = b.fields()[f];
        if (field.id != other.id || field.exclusive != other.exclusive || field.names != other.names ||
            a.conceptsOf(field) != b.conceptsOf(other))
            return field.id;
    }
    for (ConceptId id = 0; id < static_cast<ConceptId>(a.size()); ++id) {
        const Concept entry = a.at(id);
        const Concept other = b.at(id);
        if (entry.id != other.id || entry.field != other.field || entry.parent != other.parent ||
            a.parentOf(id) != b.parentOf(id) || a.find(entry.id) != b.find(entry.id))
            return entry.id;
        for (const QString &language : languages) {
            const QStringList forms = a.forms(id, language);
            if (forms != b.forms(id, language) || a.exclusions(id, language) != b.exclusions(id, language))
                return entry.id + language;
            for (const QString &form : forms) {
                const QString key = ConceptLexicon::key(form, language);
                if (a.concepts(language, key) != b.concepts(language, key) ||
                    a.isAmbiguous(id, language, key) != b.isAmbiguous(id, language, key))
                    return entry.id + form;
                for (const QString &first : {key.section(u' ', 0, 0), key.left(1)}) {
                    if (a.longestFrom(language, first) != b.longestFrom(language, first))
                        return entry.id + first;
                }
            }
        }
    }
    return {};
}

QString difference(const Vocabulary &a, const Vocabulary &b) {
    if (a.size() != b.size()) return QStringLiteral("size");
    for (TermId id = 0; id < a.size(); ++id) {
        const Vocabulary::Entry &entry = a.at(id);
        const Vocabulary::Entry &other = b.at(id);
        if (entry.key != other.key || entry.surface != other.surface || entry.folded != other.folded ||
            entry.kind != other.kind || entry.concepts != other.concepts ||
            entry.background != other.background || b.find(entry.key) != id)
            return entry.key;
    }
    return {};
}

QString difference(const WordRows *a, const WordRows *b) {
    if (!a || !b) return a == b ? QString() : QStringLiteral("missing");
    if (a->size() != b->size()) return QStringLiteral("size");
    for (TermId id = 0; id < a->size(); ++id) {
        if (!std::ranges::equal(a->row(id), b->row(id)) || a->total(id) != b->total(id))
            return QString::number(id);
    }
    return {};
}

QString difference(const Knowledge &a, const Knowledge &b) {
    if (const QString found = difference(a.lexicon(), b.lexicon()); !found.isEmpty()) return found;
    for (const QString &language : languages) {
        const QString found = difference(*a.vocabulary(language), *b.vocabulary(language));
        if (!found.isEmpty()) return language + u' ' + found;
        for (const QString &other : languages) {
            const QString row = difference(a.counts(language, other), b.counts(language, other));
            if (!row.isEmpty()) return language + u'-' + other + u' ' + row;
        }
    }
    return {};
}

QStringList conceptsOf(const Knowledge &knowledge, const QString &language, const QString &word) {
    const std::shared_ptr<const Vocabulary> vocabulary = knowledge.vocabulary(language);
    const TermId id = vocabulary->find(ConceptLexicon::key(word, language));
    QStringList ids;
    if (id < 0) return ids;
    for (const ConceptId known : vocabulary->at(id).concepts) ids.append(knowledge.lexicon().at(known).id);
    return ids;
}

} // namespace

class TestKnowledge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsBuiltInIsWhatTheFilesTeach() {
        const Result<Knowledge> learnt =
            Knowledge::fromFiles(files(QStringLiteral("concepts"), QStringLiteral("*.tsv")),
                                 files(QStringLiteral("corpus"), QStringLiteral("*.tsv")),
                                 files(QString(), QStringLiteral("fields-*.tsv")));
        QVERIFY(learnt);
        QVERIFY(Knowledge::builtIn().lexicon().size() >= 5000);
        QCOMPARE(difference(Knowledge::builtIn(), *learnt), QString());
    }

    void whatIsReadIsWhatWasWritten() {
        const Knowledge learnt = little();
        const QByteArray bytes = learnt.compiled();
        const Result<Knowledge> read = Knowledge::fromCompiled(bytes);
        QVERIFY(read);
        QCOMPARE(difference(*read, learnt), QString());
        QVERIFY(read->counts(languages[0], languages[1]));
        QCOMPARE(read->counts(languages[0], languages[0]), nullptr);
    }

    void theSameFilesGiveTheSameBytes() { QCOMPARE(little().compiled(), little().compiled()); }

    void aCutOrForeignBlobIsRefused() {
        const QByteArray whole = little().compiled();
        for (qsizetype size = 0; size < whole.size(); size += 8) {
            const QByteArray cut = whole.left(size);
            const Result<Knowledge> read = Knowledge::fromCompiled(cut);
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QCOMPARE(read.error().kind, ErrorKind::InvalidFormat);
        }
        QByteArray newer = whole;
        newer[12] = static_cast<char>(newer[12] + 1); // the version
        QVERIFY(!Knowledge::fromCompiled(newer));
    }

    void aGlossaryGivesKnownWordsAMeaning() {
        const QByteArray bytes = little().compiled();
        const Knowledge before = *Knowledge::fromCompiled(bytes);
        QVERIFY(conceptsOf(before, languages[1], QStringLiteral("hoch")).isEmpty());
        const Knowledge after = before.with(std::vector<Knowledge::Forms>{
            {{languages[1], {QStringLiteral("hoch")}}, {languages[2], {QStringLiteral("tinggi")}}}});
        QCOMPARE(conceptsOf(after, languages[1], QStringLiteral("hoch")), QStringList(QString()));
        QCOMPARE(conceptsOf(after, languages[2], QStringLiteral("tinggi")), QStringList(QString()));
        // Nothing else changes, neither here nor in what it was made from.
        QCOMPARE(conceptsOf(after, languages[1], QStringLiteral("Eiche")),
                 QStringList(QStringLiteral("garden.oak")));
        QVERIFY(conceptsOf(before, languages[1], QStringLiteral("hoch")).isEmpty());
        QCOMPARE(
            difference(after.counts(languages[1], languages[2]), before.counts(languages[1], languages[2])),
            QString());
    }

    void aGlossaryGivesKnownWordsASecondMeaning() {
        const Knowledge after = little().with(std::vector<Knowledge::Forms>{
            {{languages[1], {QStringLiteral("Eiche")}}, {languages[0], {QStringLiteral("橡木")}}}});
        QCOMPARE(conceptsOf(after, languages[1], QStringLiteral("Eiche")),
                 QStringList({QStringLiteral("garden.oak"), QString()}));
    }

    void learntWordsAddToTheCounts() {
        const QByteArray bytes = little().compiled();
        const Knowledge before = *Knowledge::fromCompiled(bytes);
        LearntWords words;
        words.links = {
            {languages[1], languages[2], QStringLiteral("Eiche"), QStringLiteral("tinggi"), 3},
            {languages[1], languages[2], QStringLiteral("Zaun"), QStringLiteral("pagar"), 2},
            {QStringLiteral("fr"), languages[2], QStringLiteral("haie"), QStringLiteral("pagar"), 1}};
        const Knowledge after = before.with(words);
        const auto count = [](const Knowledge &knowledge, const QString &from, const QString &a,
                              const QString &b) {
            const TermId id = knowledge.vocabulary(from)->find(ConceptLexicon::key(a, from));
            const TermId to = knowledge.vocabulary(languages[2])->find(ConceptLexicon::key(b, languages[2]));
            const WordRows *rows = knowledge.counts(from, languages[2]);
            if (!rows || id < 0 || to < 0) return 0.f;
            for (const WordLink &link : rows->row(id)) {
                if (link.to == to) return link.value;
            }
            return 0.f;
        };
        const float known = count(before, languages[1], QStringLiteral("Eiche"), QStringLiteral("tinggi"));
        QCOMPARE(count(after, languages[1], QStringLiteral("Eiche"), QStringLiteral("tinggi")), known + 3);
        QCOMPARE(count(after, languages[1], QStringLiteral("Zaun"), QStringLiteral("pagar")), 2.f);
        QCOMPARE(count(after, QStringLiteral("fr"), QStringLiteral("haie"), QStringLiteral("pagar")), 1.f);
        QCOMPARE(count(before, languages[1], QStringLiteral("Zaun"), QStringLiteral("pagar")), 0.f);
    }

    void noKnowledgeTakesAGlossaryToo() {
        const Knowledge made =
            Knowledge::none().with(std::vector<Knowledge::Forms>{{{languages[1], {QStringLiteral("Zaun")}}}});
        QCOMPARE(made.lexicon().concepts(languages[1], QStringLiteral("zaun")).size(), 1);
        QCOMPARE(Knowledge::none().lexicon().size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "test_knowledge.moc"
