#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

class TestDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedWeekdayOrMonthIsFound_data() {
        test::addRowColumns();
        const auto row = test::addRowOf;
        row("Wednesday for Thursday", u"他周三来了。", u"Er kam am Mittwoch.", u"Dia datang pada hari Kamis.",
            {QStringLiteral("id:Kamis")});
        row("the sister leaves it out", u"他星期六来了。", u"Er kam am Sonntag.", u"Dia datang.",
            {QStringLiteral("de:Sonntag")});
        row("a month in digits", u"会议于12月举行。", u"Die Konferenz fand im Februar statt.",
            u"Konferensi itu diadakan pada bulan Desember.", {QStringLiteral("de:Februar")});
        row("both translations alike", u"他周一来了。", u"Er kam am Freitag.", u"Dia datang pada hari Jumat.",
            {QStringLiteral("de:Freitag id:Jumat")});
        row("Sunday with a capital", u"他周六来了。", u"Er kam am Samstag.", u"Dia datang pada Minggu pagi.",
            {QStringLiteral("id:Minggu")});

        row("all agree", u"他周三来了。", u"Er kam am Mittwoch.", u"Dia datang pada hari Rabu.", {});
        row("minggu is a week", u"他周六来了，住了一周。", u"Er kam am Samstag und blieb eine Woche.",
            u"Dia datang hari Sabtu dan tinggal satu minggu.", {});
        row("once a week is no Monday", u"他三周一次去医院，周五也去。",
            u"Er geht alle drei Wochen und am Freitag ins Krankenhaus.",
            u"Dia ke rumah sakit tiga minggu sekali dan pada hari Jumat.", {});
        row("the source is silent", u"他昨天来了。", u"Er kam am Mittwoch.", u"Dia datang kemarin.", {});
        row("the night that ends on a Monday", u"周日夜间下雨。", u"In der Nacht zum Montag regnet es.",
            u"Pada Minggu malam hujan turun.", {});
        row("a day more in a list", u"商店周六和周日关门。", u"Der Laden ist am Samstag und Sonntag zu.",
            u"Toko tutup pada hari Sabtu dan Minggu.", {});
    }
    void aChangedWeekdayOrMonthIsFound() { test::compareRow(QStringLiteral("date")); }
};

QTEST_GUILESS_MAIN(TestDate)
#include "test_date.moc"
