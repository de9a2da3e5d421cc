// What goes into a project comes out of it, also after closing; undo and redo against a model.

#include "core/store/project_store.h"
#include "tests/core/store/random_article.h"
#include "tests/core/store/seed.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace sejajar;
using test::RandomArticle;
using test::seed;

namespace {

/// What a project should hold, kept the simple way: a list of states and a place in it.
class Model {
public:
    using State = std::map<qint64, Finding>;
    const State &now() const { return m_states[m_at]; }
    void change(State state) {
        m_states.resize(m_at + 1);
        m_states.push_back(std::move(state));
        ++m_at;
    }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo() { --m_at; }
    void redo() { ++m_at; }

private:
    std::vector<State> m_states{{}};
    size_t m_at = 0;
};

Model::State asState(const std::vector<Finding> &findings) {
    Model::State state;
    for (const Finding &finding : findings) state[finding.id] = finding;
    return state;
}

} // namespace

class TestProjectStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static std::unique_ptr<ProjectStore> store(const QString &path,
                                               ProjectStore::Mode mode = ProjectStore::Mode::OpenOrCreate) {
        auto opened = ProjectStore::open(path, mode);
        if (!opened) qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    qint64 logSize(const char *name) const { return QFileInfo(file(name) + QStringLiteral("-wal")).size(); }

private Q_SLOTS:
    void whatIsSavedComesBackEqual();
    void aFindingKeepsEverythingItHolds();
    void anAlignmentIsReplacedWhole();
    void deletingAnArticleTakesItsFindingsAlong();
    void aRemovedArticleComesBackWithEverythingItHolds();
    void aFurtherArticleCanBeUndone();
    void renamingCanBeUndone();
    void aSettingThatThePersonChangesCanBeUndone();
    void aReplacedArticleTakesItsFindingsAlong();
    void articlesThatNoUndoReachesAreDeletedWithTheirFlags();
    void undoBringsAReplacedArticleBackWithWhatWasDoneInIt();
    void rowsThatWereEditedComeBackByUndo();
    void rowsThatAnotherWindowChangedAreNotOverwritten();
    void sentencesThatAnotherWindowChangedAreNotOverwritten();
    void theGlossaryKeepsEveryFormAndItsOrder();
    void randomGlossariesAndFindingsFollowTheModel();
    void theLogHoldsOnlyWhatChangedInTheGlossary();
    void whatArticlesTaughtIsAddedUp();
    void whatAnArticleTaughtGoesWithIt();
    void undoAfterRedoIsEquality();
    void randomEditsFollowTheModel();
    void undoStepsOverDeletedArticles();
    void aNewChangeAfterUndoHidesWhatWasUndone();
    void settingsAreKept();
    void whatIsNotSoundIsNotWritten();
    void idsThatDoNotExistAreNotFound();
    void creatingNeverReplacesAFile();
    void aCopyEqualsItsProject();
    void aCopyNeverLandsInAnOpenProject();
};

void TestProjectStore::whatIsSavedComesBackEqual() {
    RandomArticle random(seed());
    std::map<ArticleId, Article> saved;
    {
        auto project = store(file("equal.sejajar"));
        for (int i = 0; i < 200; ++i) {
            const Article article = random.article();
            const auto id = project->addArticle(article);
            QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
            saved[*id] = article;
        }
    }
    auto project = store(file("equal.sejajar"), ProjectStore::Mode::OpenExisting);
    for (const auto &[id, article] : saved) {
        const auto read = project->article(id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == article);
    }
    const auto summaries = project->articles();
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), saved.size());
    for (const ArticleSummary &summary : *summaries) {
        QCOMPARE(summary.name, saved[summary.id].name);
        QCOMPARE(static_cast<size_t>(summary.rows), saved[summary.id].alignment.rows.size());
    }
}

void TestProjectStore::aFindingKeepsEverythingItHolds() {
    RandomArticle random(seed());
    const Article article = random.article();
    std::vector<Finding> made;
    ArticleId id = 0;
    {
        auto project = store(file("findings.sejajar"));
        id = *project->addArticle(article);
        for (int i = 0; i < 300; ++i) {
            const auto added = project->addFinding(id, random.finding(article));
            QVERIFY(added);
            QVERIFY(added->id > 0);
            made.push_back(*added);
        }
    }
    auto project = store(file("findings.sejajar"));
    QVERIFY(*project->findings(id) == made);
    QCOMPARE(project->articles()->front().findings,
             std::ranges::count(made, FindingState::Confirmed, &Finding::state));
}

void TestProjectStore::anAlignmentIsReplacedWhole() {
    RandomArticle random(seed());
    auto project = store(file("alignment.sejajar"));
    Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    for (int i = 0; i < 50; ++i) {
        article.alignment = random.alignment(article.versions);
        QVERIFY(project->setAlignment(id, article.alignment, {}));
        QVERIFY(*project->article(id) == article);
    }
}

void TestProjectStore::deletingAnArticleTakesItsFindingsAlong() {
    RandomArticle random(seed());
    auto project = store(file("delete.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    const Finding finding = *project->addFinding(id, random.finding(article));
    QVERIFY(project->deleteArticle(id));
    QVERIFY(project->articles()->empty());
    QCOMPARE(project->updateFinding(finding).error().kind, ErrorKind::NotFound);
    QVERIFY(!project->canUndo());
    QVERIFY(*project->addArticle(article) != id);
}

void TestProjectStore::aRemovedArticleComesBackWithEverythingItHolds() {
    RandomArticle random(seed());
    auto project = store(file("remove.sejajar"));
    const ArticleId other = *project->addArticle(random.article());
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    const Finding finding = *project->addFinding(id, random.finding(article));
    QVERIFY(project->removeArticle(id));
    QCOMPARE(project->articles()->size(), size_t(1));
    QCOMPARE(project->articles()->front().id, other);

    project.reset();
    project = store(file("remove.sejajar"));
    const auto undone = project->undo();
    QCOMPARE(undone->article, id);
    QCOMPARE(undone->finding, qint64(0));
    QCOMPARE(project->articles()->size(), size_t(2));
    QVERIFY(*project->article(id) == article);
    QVERIFY(*project->findings(id) == std::vector{finding});
    QVERIFY(project->redo());
    QCOMPARE(project->articles()->size(), size_t(1));
}

void TestProjectStore::aFurtherArticleCanBeUndone() {
    RandomArticle random(seed());
    auto project = store(file("further.sejajar"));
    QVERIFY(project->addArticle(random.article()));
    QVERIFY(!project->canUndo());
    const Article article = random.article();
    const ArticleId id = *project->addFurtherArticle(article);
    QCOMPARE(project->articles()->size(), size_t(2));
    QCOMPARE(project->undo()->article, id);
    QCOMPARE(project->articles()->size(), size_t(1));
    QVERIFY(project->redo());
    QVERIFY(*project->article(id) == article);
}

void TestProjectStore::renamingCanBeUndone() {
    RandomArticle random(seed());
    auto project = store(file("rename.sejajar"));
    Article article = random.article();
    article.name = random.text(6);
    const ArticleId id = *project->addArticle(article);
    QVERIFY(project->renameArticle(id, article.name));
    QVERIFY(!project->canUndo()); // it changed nothing
    const QString name = QStringLiteral("Kaminabend ") + random.text(6);
    QVERIFY(project->renameArticle(id, name));
    QCOMPARE(project->articles()->front().name, name);
    QVERIFY(project->undo());
    QCOMPARE(project->articles()->front().name, article.name);
    QVERIFY(project->redo());
    QCOMPARE(project->article(id)->name, name);
}

void TestProjectStore::aSettingThatThePersonChangesCanBeUndone() {
    const QString key = QStringLiteral("checks.muted");
    const QString value = QStringLiteral("\uFEFF\"好\\");
    {
        auto project = store(file("setting.sejajar"));
        QVERIFY(project->changeSetting(key, value));
        QVERIFY(project->changeSetting(key, value)); // changes nothing
    }
    auto project = store(file("setting.sejajar"), ProjectStore::Mode::OpenExisting);
    QCOMPARE(project->setting(key), value);
    const auto undone = project->undo();
    QVERIFY(undone->article == 0 && undone->finding == 0);
    QCOMPARE(project->setting(key), QString());
    QVERIFY(!project->canUndo());
    QVERIFY(project->redo());
    QCOMPARE(project->setting(key), value);
}

void TestProjectStore::aReplacedArticleTakesItsFindingsAlong() {
    RandomArticle random(seed());
    auto project = store(file("replace.sejajar"));
    const ArticleId old = *project->addArticle(random.article());
    const Article article = random.article();
    const Finding finding = random.finding(article);
    const Result<ArticleId> id = project->replaceArticle(old, article, {finding});
    QVERIFY(id);
    QVERIFY(*project->article(*id) == article);
    const std::vector<Finding> kept = *project->findings(*id);
    QCOMPARE(kept.size(), size_t(1));
    Finding withId = finding;
    withId.id = kept[0].id;
    QVERIFY(kept[0] == withId);
    QCOMPARE(project->articles()->size(), size_t(1));
    QCOMPARE(project->articles()->front().id, *id);
    // What does not fit is refused, and then the article is still there.
    Finding wrong = finding;
    wrong.spans = {{99, 0, 1, QString()}};
    QCOMPARE(project->replaceArticle(*id, article, {wrong}).error().kind, ErrorKind::Internal);
    QVERIFY(project->article(*id));
}

void TestProjectStore::articlesThatNoUndoReachesAreDeletedWithTheirFlags() {
    RandomArticle random(seed());
    auto project = store(file("unreachable.sejajar"));
    const Article first = random.article();
    const ArticleId stays = *project->addArticle(first);
    const Finding flag = random.finding(first);
    const auto isThere = [&](ArticleId id) {
        return bool(project->article(id)) && bool(project->findings(id));
    };

    // Replaced and taken back: redo can bring the other one again, until something else is done.
    const ArticleId replacement = *project->replaceArticle(stays, random.article(), {});
    QVERIFY(project->undo());
    QVERIFY(isThere(replacement));
    QVERIFY(project->addFinding(stays, flag));
    QCOMPARE(project->article(replacement).error().kind, ErrorKind::NotFound);
    QVERIFY(!project->canRedo());

    // Added, flagged, and both taken back.
    const Article other = random.article();
    const ArticleId added = *project->addFurtherArticle(other);
    const qint64 lost = project->addFinding(added, random.finding(other))->id;
    QVERIFY(project->undo() && project->undo());
    QVERIFY(isThere(added));
    QVERIFY(project->renameArticle(stays, QStringLiteral("another name")));
    QCOMPARE(project->article(added).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->removeFinding(lost).error().kind, ErrorKind::NotFound);

    // What undo can bring back stays, however much is done and undone after it.
    const ArticleId removed = *project->addFurtherArticle(other);
    QVERIFY(project->removeArticle(removed));
    const ArticleId last = *project->replaceArticle(stays, random.article(), {});
    QVERIFY(project->renameArticle(last, QStringLiteral("a")));
    QVERIFY(project->undo());
    QVERIFY(project->renameArticle(last, QStringLiteral("b")));
    project = store(file("unreachable.sejajar"), ProjectStore::Mode::OpenExisting);
    QVERIFY(isThere(removed) && isThere(stays) && isThere(last));
    int steps = 0;
    for (; project->canUndo(); ++steps) QVERIFY(project->undo());
    QCOMPARE(steps, 6); // the flag, the name, the article, its removal, the replacement, its name
    QVERIFY(*project->article(stays) == first);
    while (project->canRedo()) QVERIFY(project->redo());
    QCOMPARE(project->articles()->size(), size_t(1));
    QCOMPARE(project->articles()->front().name, QStringLiteral("b"));
}

void TestProjectStore::undoBringsAReplacedArticleBackWithWhatWasDoneInIt() {
    RandomArticle random(seed());
    auto project = store(file("replaced.sejajar"));
    const Article before = random.article();
    const Article after = random.article();
    const ArticleId old = *project->addArticle(before, random.learntWords(3));
    const LearntWords taught = *project->learntWords();
    const Finding first = *project->addFinding(old, random.finding(before));
    const ArticleId id = *project->replaceArticle(old, after, {});
    const Finding second = *project->addFinding(id, random.finding(after));
    QVERIFY(project->learntWords()->links.empty()); // the hidden one teaches nothing
    project.reset();
    project = store(file("replaced.sejajar"));
    QCOMPARE(project->undo()->finding, second.id);
    QCOMPARE(project->undo()->article, old);
    QCOMPARE(project->articles()->front().id, old);
    QVERIFY(*project->article(old) == before);
    QVERIFY(*project->findings(old) == std::vector{first});
    QVERIFY(*project->learntWords() == taught);
    QCOMPARE(project->undo()->finding, first.id);
    QVERIFY(!project->canUndo());
    QVERIFY(project->redo());
    QCOMPARE(project->redo()->article, id);
    QCOMPARE(project->redo()->finding, second.id);
    QCOMPARE(project->articles()->size(), size_t(1));
    QVERIFY(*project->article(id) == after);
    QVERIFY(*project->findings(id) == std::vector{second});
}

void TestProjectStore::rowsThatWereEditedComeBackByUndo() {
    RandomArticle random(seed());
    Article article = random.article();
    while (article.alignment.rows.size() < 4) article = random.article();
    ArticleId id = 0;
    std::vector<Article> states{article};
    {
        auto project = store(file("rows.sejajar"));
        id = *project->addArticle(article);
        while (states.size() < 60) {
            const int row = random.below(static_cast<int>(article.alignment.rows.size()));
            const int version = random.below(static_cast<int>(article.versions.size()));
            const auto change = random.below(3) == 0 ? mergedRows(article, row, row + 1)
                                : random.below(2) == 0
                                    ? splitRow(article, row, version, random.below(50))
                                    : movedSentence(article, row, version, MoveTo::NextRow);
            const size_t sentences = article.versions[static_cast<size_t>(version)].sentences.size();
            const auto sentence = random.below(static_cast<int>(sentences) + 1);
            const auto words = random.below(2) == 0 ? cutSentence(article, version, random.below(100))
                                                    : joinedWithNext(article, version, sentence);
            if (words && random.below(3) == 0) {
                article = changedSentences(article, *words);
                article.alignment.confidentShare = random.share();
                QVERIFY(project->changeSentences(id, *words, article.alignment.confidentShare));
            } else if (random.below(10) == 0) {
                article.alignment = random.alignment(article.versions);
                article.alignment.keptLines = {random.text(5)};
                QVERIFY(project->setAlignment(id, article.alignment, {}));
            } else if (change) {
                article.alignment.rows = changedRows(article.alignment.rows, *change);
                article.alignment.confidentShare = confidentShare(article.versions, article.alignment.rows);
                QVERIFY(project->changeRows(id, *change, article.alignment.confidentShare));
            } else {
                continue;
            }
            states.push_back(article);
            QVERIFY(*project->article(id) == article);
        }
    }
    auto project = store(file("rows.sejajar"), ProjectStore::Mode::OpenExisting);
    for (size_t i = states.size() - 1; i-- > 0;) {
        const auto undone = project->undo();
        QVERIFY(undone);
        QVERIFY(undone->article == id && undone->row >= 0);
        QVERIFY(*project->article(id) == states[i]);
    }
    QVERIFY(!project->canUndo());
    for (size_t i = 1; i < states.size(); ++i) {
        QVERIFY(project->redo());
        QVERIFY(*project->article(id) == states[i]);
    }
    QVERIFY(!project->canRedo());
}

void TestProjectStore::rowsThatAnotherWindowChangedAreNotOverwritten() {
    RandomArticle random(seed());
    Article article;
    article.versions = {random.version(Role::Translation, 9), random.version(Role::Translation, 9)};
    for (int row = 0; row < 9; ++row)
        article.alignment.rows.push_back({{{row, row + 1}, {row, row + 1}}, .5, RowStatus::Auto, {}});
    auto one = store(file("windows.sejajar"));
    const ArticleId id = *one->addArticle(article);
    auto other = store(file("windows.sejajar"), ProjectStore::Mode::OpenExisting);
    QVERIFY(one->changeRows(id, *mergedRows(article, 2, 3), .5));
    const Article merged = *one->article(id);
    QCOMPARE(other->changeRows(id, *mergedRows(article, 3, 4), .5).error().kind, ErrorKind::Locked);
    QVERIFY(*other->article(id) == merged);
    QVERIFY(other->changeRows(id, *mergedRows(article, 0, 1), .5)); // rows that are still the same
    QVERIFY(one->undo() && one->undo());
    QVERIFY(*one->article(id) == article);
}

void TestProjectStore::sentencesThatAnotherWindowChangedAreNotOverwritten() {
    Article article;
    article.versions.resize(1);
    article.versions[0].text = QStringLiteral("Er kam. sie ging. Ende.");
    article.versions[0].sentences = {{0, 17, false}, {18, 23, true}};
    article.alignment.rows = {{{{0, 1}}, .5, RowStatus::Auto, {}}, {{{1, 2}}, .5, RowStatus::Auto, {}}};
    auto one = store(file("sentences.sejajar"));
    const ArticleId id = *one->addArticle(article);
    Finding flag = RandomArticle(seed()).finding(article);
    flag.spans = {{0, 3, 11, QStringLiteral("kam. sie")}}; // over the place of the cut
    const Finding flagged = *one->addFinding(id, flag);
    auto other = store(file("sentences.sejajar"), ProjectStore::Mode::OpenExisting);
    QVERIFY(one->changeSentences(id, *cutSentence(article, 0, 8), 1));
    const Article cut = *one->article(id);
    QCOMPARE(cut.versions[0].sentences.size(), size_t(3));
    QVERIFY(*one->findings(id) == std::vector{flagged});
    for (const auto &late : {cutSentence(article, 0, 3), joinedWithNext(article, 0, 0)})
        QCOMPARE(other->changeSentences(id, *late, 1).error().kind, ErrorKind::Locked);
    SentenceChange lost = *joinedWithNext(cut, 0, 0);
    lost.rows.after.clear();
    QVERIFY(!other->changeSentences(id, lost, 1));
    QVERIFY(*other->article(id) == cut);
    QVERIFY(one->undo());
    QVERIFY(*one->article(id) == article);
    QVERIFY(*one->findings(id) == std::vector{flagged});
}

void TestProjectStore::theGlossaryKeepsEveryFormAndItsOrder() {
    RandomArticle random(seed());
    const Glossary glossary = random.glossary(200);
    {
        auto project = store(file("glossary.sejajar"));
        QVERIFY(project->glossary()->empty());
        QVERIFY(project->setGlossary(glossary));
        QVERIFY(*project->glossary() == glossary);
    }
    auto project = store(file("glossary.sejajar"), ProjectStore::Mode::OpenExisting);
    QVERIFY(*project->glossary() == glossary);
    const auto undone = project->undo();
    QVERIFY(undone->article == 0 && undone->finding == 0);
    QVERIFY(project->glossary()->empty());
    QVERIFY(project->redo());
    QVERIFY(*project->glossary() == glossary);
}

void TestProjectStore::randomGlossariesAndFindingsFollowTheModel() {
    RandomArticle random(seed());
    auto project = store(file("mixed.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    struct State {
        Glossary glossary;
        size_t findings = 0;
    };
    std::vector<State> states{{}};
    size_t at = 0;
    for (int i = 0; i < 300; ++i) {
        State state = states[at];
        bool changed = false;
        switch (random.below(5)) {
        case 0: {
            // A part of the glossary is replaced by another one.
            Glossary &entries = state.glossary;
            const int begin = random.below(static_cast<int>(entries.size()) + 1);
            const int end = begin + random.below(static_cast<int>(entries.size()) - begin + 1);
            entries.erase(entries.begin() + begin, entries.begin() + end);
            const Glossary added = random.glossary(random.below(4));
            entries.insert(entries.begin() + begin, added.begin(), added.end());
            QVERIFY(project->setGlossary(entries));
            changed = entries != states[at].glossary;
            break;
        }
        case 1:
            QVERIFY(project->addFinding(id, random.finding(article)));
            ++state.findings;
            changed = true;
            break;
        case 2:
        case 3:
            QCOMPARE(bool(project->undo()), at > 0);
            if (at > 0) --at;
            break;
        default:
            QCOMPARE(bool(project->redo()), at + 1 < states.size());
            if (at + 1 < states.size()) ++at;
        }
        if (changed) {
            states.resize(at + 1);
            states.push_back(std::move(state));
            ++at;
        }
        QVERIFY(*project->glossary() == states[at].glossary);
        QCOMPARE(project->findings(id)->size(), states[at].findings);
    }
}

void TestProjectStore::theLogHoldsOnlyWhatChangedInTheGlossary() {
    RandomArticle random(seed());
    auto project = store(file("small.sejajar"));
    Glossary glossary = random.glossary(2000);
    QVERIFY(project->setGlossary(glossary));
    const qint64 before = QFileInfo(file("small.sejajar")).size() + logSize("small.sejajar");
    for (int i = 0; i < 20; ++i) {
        glossary.back() = random.glossaryEntry();
        QVERIFY(project->setGlossary(glossary));
    }
    const qint64 after = QFileInfo(file("small.sejajar")).size() + logSize("small.sejajar");
    // Written whole each time, twenty changes would cost twenty times what the glossary cost first.
    QVERIFY2(after - before < 4 * before,
             qPrintable(QStringLiteral("%1 after %2").arg(after - before).arg(before)));
}

void TestProjectStore::whatArticlesTaughtIsAddedUp() {
    const auto link = [](const char *a, const char *b, double count) {
        return LearntLink{QStringLiteral("de"), QStringLiteral("id"), QLatin1String(a), QLatin1String(b),
                          count};
    };
    RandomArticle random(seed());
    auto project = store(file("learnt.sejajar"));
    const ArticleId first =
        *project->addArticle(random.article(), {{link("Kamin", "perapian", 2), link("Kleid", "gaun", 1.5)}});
    const ArticleId second = *project->addFurtherArticle(random.article(), {{link("Kleid", "gaun", 3)}});
    QVERIFY((project->learntWords()->links ==
             std::vector{link("Kamin", "perapian", 2), link("Kleid", "gaun", 4.5)}));
    QVERIFY((project->learntWords(first)->links == std::vector{link("Kleid", "gaun", 3)}));
    QVERIFY((project->learntWords(second)->links ==
             std::vector{link("Kamin", "perapian", 2), link("Kleid", "gaun", 1.5)}));
}

void TestProjectStore::whatAnArticleTaughtGoesWithIt() {
    RandomArticle random(seed());
    auto project = store(file("forgotten.sejajar"));
    const Article article = random.article();
    const LearntWords words = random.learntWords(50);
    const ArticleId id = *project->addArticle(article, words);
    QCOMPARE(project->learntWords()->links.size(), words.links.size());
    QVERIFY(project->removeArticle(id));
    QVERIFY(project->learntWords()->links.empty());
    QVERIFY(project->undo());
    QCOMPARE(project->learntWords()->links.size(), words.links.size());

    const LearntWords fewer = random.learntWords(3);
    QVERIFY(project->setAlignment(id, random.alignment(article.versions), fewer));
    QCOMPARE(project->learntWords()->links.size(), size_t(3));
    QVERIFY(project->deleteArticle(id));
    QVERIFY(project->learntWords()->links.empty());
}

void TestProjectStore::undoAfterRedoIsEquality() {
    RandomArticle random(seed());
    auto project = store(file("undo.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    QVERIFY(!project->canUndo());
    Finding finding = *project->addFinding(id, random.finding(article));
    finding.note = QStringLiteral("besser: Gaun");
    QVERIFY(project->updateFinding(finding));
    QVERIFY(project->removeFinding(finding.id));

    QCOMPARE(project->undo()->finding, finding.id);
    QVERIFY(project->findings(id)->front() == finding);
    QCOMPARE(project->redo()->article, id);
    QVERIFY(project->findings(id)->empty());
    QVERIFY(project->undo() && project->undo() && project->undo());
    QVERIFY(project->findings(id)->empty());
    QVERIFY(!project->canUndo());
    QCOMPARE(project->undo().error().kind, ErrorKind::NotFound);
    QVERIFY(project->redo() && project->redo());
    QVERIFY(project->findings(id)->front() == finding);
}

void TestProjectStore::randomEditsFollowTheModel() {
    RandomArticle random(seed());
    auto project = store(file("model.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    Model model;
    for (int i = 0; i < 800; ++i) {
        Model::State state = model.now();
        auto chosen = state.begin();
        if (!state.empty()) std::advance(chosen, random.below(static_cast<int>(state.size())));
        switch (random.below(6)) {
        case 0: {
            const Finding added = *project->addFinding(id, random.finding(article));
            QVERIFY(!state.contains(added.id));
            state[added.id] = added;
            model.change(state);
            break;
        }
        case 1: {
            if (state.empty()) break;
            Finding changed = random.finding(article);
            changed.id = chosen->first;
            changed.note = QString::number(i); // so that it is a change
            QVERIFY(project->updateFinding(changed));
            chosen->second = changed;
            model.change(state);
            break;
        }
        case 2:
            if (state.empty()) break;
            QVERIFY(project->removeFinding(chosen->first));
            state.erase(chosen);
            model.change(state);
            break;
        case 3:
        case 4:
            QCOMPARE(bool(project->undo()), model.canUndo());
            if (model.canUndo()) model.undo();
            break;
        default:
            QCOMPARE(bool(project->redo()), model.canRedo());
            if (model.canRedo()) model.redo();
        }
        QVERIFY(asState(*project->findings(id)) == model.now());
        QCOMPARE(project->canUndo(), model.canUndo());
        QCOMPARE(project->canRedo(), model.canRedo());
        if (random.below(50) == 0) {
            project.reset(); // two connections would be fine too, but this is the common case
            project = store(file("model.sejajar"), ProjectStore::Mode::OpenExisting);
        }
    }
}

void TestProjectStore::undoStepsOverDeletedArticles() {
    RandomArticle random(seed());
    auto project = store(file("dead.sejajar"));
    const Article article = random.article();
    const ArticleId kept = *project->addArticle(article);
    const ArticleId doomed = *project->addArticle(article);
    const Finding first = *project->addFinding(kept, random.finding(article));
    QVERIFY(project->addFinding(doomed, random.finding(article)));
    const Finding last = *project->addFinding(kept, random.finding(article));
    QVERIFY(project->deleteArticle(doomed));

    QCOMPARE(project->undo()->finding, last.id);
    QCOMPARE(project->undo()->finding, first.id);
    QVERIFY(!project->canUndo());
    QCOMPARE(project->redo()->finding, first.id);
    QCOMPARE(project->redo()->finding, last.id);
    QVERIFY(!project->canRedo());
    QVERIFY((*project->findings(kept) == std::vector<Finding>{first, last}));
}

void TestProjectStore::aNewChangeAfterUndoHidesWhatWasUndone() {
    RandomArticle random(seed());
    auto project = store(file("branch.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    const Finding hidden = *project->addFinding(id, random.finding(article));
    QVERIFY(project->undo());
    const Finding kept = *project->addFinding(id, random.finding(article));
    QVERIFY(kept.id != hidden.id); // the log still speaks of the hidden one
    QVERIFY(!project->canRedo());
    QVERIFY(project->undo());
    QCOMPARE(project->redo()->finding, kept.id);
}

void TestProjectStore::settingsAreKept() {
    {
        auto project = store(file("settings.sejajar"));
        QCOMPARE(project->setting(QStringLiteral("font")), QString());
        QVERIFY(project->setSetting(QStringLiteral("font"), QStringLiteral("Noto Sans CJK SC")));
        QVERIFY(project->setSetting(QStringLiteral("font"), QStringLiteral("思源黑体")));
    }
    QCOMPARE(store(file("settings.sejajar"))->setting(QStringLiteral("font")), QStringLiteral("思源黑体"));
}

void TestProjectStore::whatIsNotSoundIsNotWritten() {
    RandomArticle random(seed());
    auto project = store(file("sound.sejajar"));
    Article article;
    article.versions = {random.version(Role::Translation, 4), random.version(Role::Translation, 4)};
    article.alignment = random.alignment(article.versions);
    const ArticleId id = *project->addArticle(article);

    Alignment twice = article.alignment;
    twice.rows.push_back(Row{{{0, 1}, {0, 0}}, 0.5, RowStatus::Auto, {}});
    QCOMPARE(project->setAlignment(id, twice, {}).error().kind, ErrorKind::Internal);
    Alignment missing = article.alignment;
    missing.rows.back().ranges = {{0, 0}, {0, 0}};
    missing.rows.push_back(Row{{{0, 0}}, 0.5, RowStatus::Auto, {}});
    QCOMPARE(project->setAlignment(id, missing, {}).error().kind, ErrorKind::Internal);
    Alignment uncertain = article.alignment;
    uncertain.rows.front().confidence = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(project->setAlignment(id, uncertain, {}).error().kind, ErrorKind::Internal);

    const std::vector<Row> &rows = article.alignment.rows;
    QCOMPARE(project->changeRows(id, {0, rows, {}}, 1).error().kind, ErrorKind::Internal);
    QCOMPARE(project->changeRows(id, {-1, rows, rows}, 1).error().kind, ErrorKind::Internal);
    QCOMPARE(project->changeRows(id, {0, rows, uncertain.rows}, 1).error().kind, ErrorKind::Internal);

    Finding outside = random.finding(article);
    outside.spans = {{1, 0, article.versions[1].text.size() + 1, QString()}};
    QCOMPARE(project->addFinding(id, outside).error().kind, ErrorKind::Internal);
    outside.spans = {{2, 0, 0, QString()}};
    QCOMPARE(project->addFinding(id, outside).error().kind, ErrorKind::Internal);
    QVERIFY(*project->article(id) == article);
    QVERIFY(project->findings(id)->empty());

    const QString de = QStringLiteral("de");
    for (const Glossary &wrong : {Glossary{{}}, Glossary{{{de, {}}}}, Glossary{{{de, {QString()}}}},
                                  Glossary{{{QString(), {de}}}}, Glossary{{{de, {de}}, {de, {de}}}}})
        QCOMPARE(project->setGlossary(wrong).error().kind, ErrorKind::Internal);
    QVERIFY(project->glossary()->empty());
    for (const double count :
         {-1., std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        QCOMPARE(project->addArticle(article, {{{de, de, de, de, count}}}).error().kind, ErrorKind::Internal);
    QCOMPARE(project->articles()->size(), size_t(1));
    QVERIFY(!project->canUndo());
}

void TestProjectStore::idsThatDoNotExistAreNotFound() {
    auto project = store(file("missing.sejajar"));
    Finding finding;
    finding.id = 7;
    QCOMPARE(project->article(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->renameArticle(1, QString()).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->removeArticle(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->deleteArticle(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->setAlignment(1, {}, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->findings(1).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->addFinding(1, finding).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->updateFinding(finding).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->removeFinding(7).error().kind, ErrorKind::NotFound);
    QCOMPARE(project->article(1).error().where, file("missing.sejajar"));
}

void TestProjectStore::creatingNeverReplacesAFile() {
    store(file("there.sejajar"));
    const auto again = ProjectStore::open(file("there.sejajar"), ProjectStore::Mode::CreateNew);
    QCOMPARE(again.error().kind, ErrorKind::WriteFailed);
    const auto nowhere = ProjectStore::open(file("no/such/folder.sejajar"), ProjectStore::Mode::CreateNew);
    QCOMPARE(nowhere.error().kind, ErrorKind::WriteFailed);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".sejajar*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

void TestProjectStore::aCopyEqualsItsProject() {
    RandomArticle random(seed());
    auto project = store(file("original.sejajar"));
    const Article article = random.article();
    const ArticleId id = *project->addArticle(article);
    const Finding finding = *project->addFinding(id, random.finding(article));
    store(file("copy.sejajar")); // what stood there is replaced
    QVERIFY(project->copyTo(file("copy.sejajar")));
    QVERIFY(project->removeFinding(finding.id));

    auto copy = store(file("copy.sejajar"), ProjectStore::Mode::OpenExisting);
    QVERIFY(*copy->article(id) == article);
    QVERIFY(*copy->findings(id) == std::vector{finding});
    QVERIFY(copy->canUndo());
    QCOMPARE(project->copyTo(m_folder.path()).error().kind, ErrorKind::NotRegularFile);
    QCOMPARE(project->copyTo(file("no/such/folder.sejajar")).error().kind, ErrorKind::WriteFailed);
}

void TestProjectStore::aCopyNeverLandsInAnOpenProject() {
    auto project = store(file("a.sejajar"));
    auto other = store(file("b.sejajar"));
    QVERIFY(other->setSetting(QStringLiteral("name"), QStringLiteral("b")));
    QCOMPARE(project->copyTo(file("b.sejajar")).error().kind, ErrorKind::Locked);
    QCOMPARE(project->copyTo(file("a.sejajar")).error().kind, ErrorKind::Locked);
    QCOMPARE(other->setting(QStringLiteral("name")), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "test_project_store.moc"
