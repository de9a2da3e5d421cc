#include "app/viewer/view/aligned_view.h"
#include "tests/app/viewer/view_sample.h"

#include <QAccessible>
#include <QTest>

using namespace sejajar;

class ViewAccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScreenReaderMeetsATable() {
        AlignedView view;
        view.resize(900, 400);
        view.show();
        const auto article = harbour();
        view.setArticle(article);
        view.setFindings({sampleFinding(*article, 1, {{1, QStringLiteral("Rock")}})});
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(root);
        QCOMPARE(root->role(), QAccessible::Table);
        QAccessibleTableInterface *table = root->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->columnDescription(0), QStringLiteral("中文 (source)"));
        QCOMPARE(table->columnDescription(2), QStringLiteral("Bahasa Indonesia"));

        QAccessibleInterface *cell = table->cellAt(0, 1);
        QCOMPARE(cell->text(QAccessible::Value), QStringLiteral("Sie trug einen blauen Rock."));
        const QString name = cell->text(QAccessible::Name);
        for (const char *part :
             {"Sie trug", "Deutsch", "row 1", "confidence 90", "Mistranslation (major)", "Rock"})
            QVERIFY2(name.contains(QString::fromLatin1(part)), qPrintable(name));
        QVERIFY(!table->cellAt(0, 2)->text(QAccessible::Name).contains(QStringLiteral("Mistranslation")));
        QCOMPARE(table->cellAt(1, 1)->text(QAccessible::Value), QString());
        QVERIFY(view.viewport()->rect().contains(view.viewport()->mapFromGlobal(cell->rect().center())));
    }

    void everyCellKnowsItsPlace() {
        AlignedView view;
        view.setArticle(harbour());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(root->childCount(), 9);
        for (int index = 0; index < 9; ++index) {
            QAccessibleInterface *child = root->child(index);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->parent(), root);
            QCOMPARE(root->indexOfChild(child), index);
            QCOMPARE(child->tableCellInterface()->rowIndex(), index / 3);
            QCOMPARE(child->tableCellInterface()->columnIndex(), index % 3);
            QCOMPARE(root->child(index), child);
        }
        QVERIFY(!root->child(9));
        QVERIFY(!root->tableInterface()->cellAt(3, 0));
    }

    void focusAndSelectionAreTold() {
        AlignedView view;
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setArticle(longArticle(1000));
        view.activateWindow();
        view.setFocus();
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QAccessibleInterface *focused = root->focusChild();
        QVERIFY(focused);
        QCOMPARE(focused->tableCellInterface()->rowIndex(), 1);
        QCOMPARE(focused->tableCellInterface()->columnIndex(), 1);
        QVERIFY(focused->state().focused);
        QVERIFY(focused->state().selected);
        QCOMPARE(root->tableInterface()->selectedRows(), QList<int>{1});
        QVERIFY(root->tableInterface()->cellAt(900, 0)->state().offscreen);
        QVERIFY(root->tableInterface()->selectRow(900));
        QCOMPARE(view.currentRow(), 900);
        QVERIFY(!root->tableInterface()->cellAt(900, 0)->state().offscreen);
    }

    void cellsOfAnArticleThatIsGoneAreForgotten() {
        AlignedView view;
        view.setArticle(harbour());
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(root->child(0)->text(QAccessible::Value), QStringLiteral("她穿着蓝色的裙子。"));
        view.setArticle(longArticle(1));
        QCOMPARE(root->childCount(), 2);
        QVERIFY(root->child(0)->text(QAccessible::Value).startsWith(QStringLiteral("Der alte")));
        view.setArticle(nullptr);
        QCOMPARE(root->childCount(), 0);
        QVERIFY(!root->child(0));
    }
};

QTEST_MAIN(ViewAccessibleTest)
#include "view_accessible_test.moc"
