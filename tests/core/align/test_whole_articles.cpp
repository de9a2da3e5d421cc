#include "core/align/align.h"
#include "tests/core/align/alignment_properties.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace sejajar;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

Version segmented(const char *language, const QString &content, Role role = Role::Translation) {
    Version version;
    version.language = QString::fromLatin1(language);
    version.role = role;
    version.text = content;
    version.sentences = segment(content, version.language);
    return version;
}

/// One version of the article that the program brings along.
Version sample(const char *language, const char *file, Role role = Role::Translation) {
    QFile content(QStringLiteral(SEJAJAR_ROOT "/resources/sample/") + QString::fromLatin1(file));
    if (!content.open(QIODevice::ReadOnly)) qFatal("no sample article");
    return segmented(language, QString::fromUtf8(content.readAll()), role);
}

std::vector<Version> sampleArticle() {
    return {sample("zh-Hans", "sample.zh.txt", Role::Source), sample("de", "sample.de.txt"),
            sample("id", "sample.id.txt")};
}

Alignment aligned(const std::vector<Version> &versions) {
    Result<Alignment> result = align(versions);
    return result ? std::move(*result) : Alignment();
}

/// A row by the beginnings of its sentences; "+" stands between two sentences of one cell, "-" for none.
struct Expected {
    const char *zh;
    const char *de;
    const char *id;
};

QString cellText(const Version &version, SentenceRange range) {
    QStringList sentences;
    for (int i = range.begin; i < range.end; ++i) sentences << version.sentence(i).left(40).toString();
    return sentences.isEmpty() ? text("-") : sentences.join(text(" + "));
}

bool fits(const char *expected, const Version &version, SentenceRange range) {
    const QString all = text(expected);
    const QStringList beginnings = all == u'-' ? QStringList() : all.split(text(" + "));
    if (beginnings.size() != range.size()) return false;
    for (int i = 0; i < range.size(); ++i) {
        if (!version.sentence(range.begin + i).startsWith(beginnings[i])) return false;
    }
    return true;
}

// An event, as a German and an Indonesian newspaper tell it from one agency report.
const char *const germanEvent =
    "Am 23. August 2025 gewann die Mannschaft aus Shenzhen in Jakarta das Finale im Roboterfußball. "
    "Vor 12.000 Zuschauern besiegte sie die Gastgeber aus Bandung mit 5:3. "
    "Für viele Kinder war es das erste Mal, dass sie einen Roboter sahen. "
    "Trainerin Huang Meiling lobte die schnelle Kamera der kleinen Torhüter. "
    "„Ohne unsere Studenten hätten wir verloren“, sagte sie nach dem Spiel. "
    "Die Sieger erhalten ein Preisgeld von 350.000 Yuan und eine Reise nach Hamburg. "
    "Draußen regnete es den ganzen Abend, und die Straßen standen unter Wasser. "
    "Im nächsten Jahr soll das Turnier in Berlin stattfinden.";
const char *const indonesianEvent =
    "Pada 23 Agustus 2025, tim dari Shenzhen memenangkan final sepak bola robot di Jakarta. "
    "Di hadapan 12.000 penonton, tim itu mengalahkan tuan rumah dari Bandung dengan skor 5-3. "
    "Bagi banyak anak, itulah pertama kalinya mereka melihat robot. "
    "Pelatih Huang Meiling memuji kamera cepat milik para penjaga gawang kecil itu. "
    "\"Tanpa para mahasiswa kami, kami pasti kalah,\" katanya seusai pertandingan. "
    "Para pemenang menerima hadiah uang 350 ribu yuan dan perjalanan ke Hamburg. "
    "Di luar hujan turun sepanjang malam, dan jalan-jalan tergenang air. "
    "Tahun depan, turnamen itu rencananya digelar di Berlin.";
// The same event in a Chinese newspaper: no source of the two, another order, much of its own.
const char *const chineseEvent = "机器人技术近年来发展很快，许多大学都开设了相关课程。"
                                 "在雅加达举行的机器人足球决赛中，深圳队夺得冠军。"
                                 "深圳队队员的平均年龄只有二十一岁。"
                                 "冠军将获得三十五万元奖金，还可以去汉堡旅行。"
                                 "他们从去年冬天就开始准备这次比赛。"
                                 "教练黄美玲称赞了守门员机器人的高速摄像头。"
                                 "比赛用球比普通足球小一半。"
                                 "现场有一万二千名观众，深圳队以五比三战胜了来自万隆的东道主。"
                                 "中国队曾在2018年获得第三名。"
                                 "明年的比赛将在柏林举行。"
                                 "主办方还为孩子们准备了编程课堂。"
                                 "专家认为，机器人短期内还不能取代人类球员。";
/// German sentence and Chinese sentence that state the same.
constexpr std::array<std::pair<int, int>, 5> sameStatement = {{{0, 1}, {1, 7}, {3, 5}, {5, 3}, {7, 9}}};

// On something else altogether, about as long as the article of the program.
const char *const indonesianRecipe = "Rendang adalah masakan daging yang berasal dari Sumatra Barat. "
                                     "Potong daging sapi menjadi dadu sebesar kotak korek api. "
                                     "Haluskan bawang merah, bawang putih, cabai, jahe, dan lengkuas. "
                                     "Tumis bumbu halus sampai harum di atas api kecil. "
                                     "Masukkan serai, daun jeruk, dan daun kunyit. "
                                     "Tuangkan santan kental sedikit demi sedikit sambil terus diaduk. "
                                     "Setelah santan mendidih, masukkan potongan daging. "
                                     "Jangan menutup wajan agar santan tidak pecah. "
                                     "Aduk setiap sepuluh menit supaya bumbu tidak lengket. "
                                     "Sesudah dua jam, minyak mulai keluar dari santan. "
                                     "Kecilkan api dan tambahkan garam secukupnya. "
                                     "Daging yang baik akan berwarna cokelat tua dan empuk. "
                                     "Banyak keluarga memasaknya sehari sebelum Lebaran. "
                                     "Rendang kering dapat disimpan selama satu bulan tanpa lemari es. "
                                     "Sajikan dengan nasi hangat, sambal hijau, dan daun singkong rebus. "
                                     "Di rantau, orang Minang membukanya sebagai bekal perjalanan.";
const char *const germanChess =
    "Der Großmeister eröffnete die dritte Partie mit dem Damenbauern. "
    "Seine Gegnerin antwortete nach kurzem Zögern mit der Indischen Verteidigung. "
    "Schon im zehnten Zug opferte sie einen Läufer. "
    "Die Kommentatoren hielten das zunächst für einen Fehler. "
    "Zwei Züge später stand sein König ohne Schutz in der Mitte des Bretts. "
    "Der Weltmeister blickte lange auf die Uhr und schüttelte den Kopf. "
    "Mit jedem Turmzug wuchs der Druck auf der offenen Linie. "
    "Im Saal war nur das leise Ticken zu hören. "
    "Ein Freibauer entschied am Ende die Begegnung. "
    "Nach fünf Stunden reichte er ihr die Hand. "
    "Sie führt nun mit zweieinhalb zu einem halben Punkt. "
    "Am Montag ist spielfrei, am Dienstag geht das Match weiter. "
    "Seit der Schulzeit trainiert sie jeden Morgen drei Stunden. "
    "Ihr Vater hatte ihr die Regeln auf einer Zugfahrt erklärt. "
    "Der Verband hofft nun auf viele neue Mitglieder.";

} // namespace

class TestWholeArticles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleArticleAlignsAsATranslatorWouldAlignIt() {
        // The German joins two sentences, the Indonesian splits one, and one was left out of both.
        static constexpr Expected rows[] = {
            {"每逢星期六清晨", "Jeden Samstag", "Setiap Sabtu pagi"},
            {"船上运的", "Längst befördert", "Kapal itu sudah lama"},
            {"从三月到十一月", "Von März bis November", "Dari Maret hingga November"},
            {"陈水生在渡船上", "Chen Shuisheng arbeitete", "Selama 31 tahun"},
            {"公司打算 + 他取出", "Als die Reederei", "Perusahaan berniat + Ia menguras"},
            {"“村里的孩子", "„Wenn ein Kind", "\"Kalau anak-anak desa"},
            {"他的妻子林秀英", "Seine Frau Lin Xiuying", "Istrinya, Lin Xiuying"},
            {"整修船体", "Die Instandsetzung", "Perbaikan lambung kapal"},
            {"亲戚们都劝", "-", "-"},
            {"如今", "Heute sitzt sie", "Kini"},
            {"2019年5月18日", "Als die Bibliothek am 18. Mai 2019", "Ketika perpustakaan"},
            {"去年借出的书", "Im vergangenen Jahr", "Tahun lalu"},
            {"他脖子上", "Um den Hals", "Di lehernya"},
            {"“我六十岁", "„Ich habe erst", "\"Saya baru bisa"},
            {"船上没有固定员工", "Fest angestellt", "Kapal itu tidak memiliki"},
            {"其中一位", "Zu ihnen gehört", "Salah satunya"},
            {"借书是免费的", "Die Ausleihe", "Peminjaman buku"},
            {"到今天为止", "Bis heute", "Sampai hari ini"},
            {"上个月", "Im vergangenen Monat", "Bulan lalu + Banyak orang"},
            {"陈水生却穿着雨靴", "Chen Shuisheng aber", "Namun Chen Shuisheng"},
            {"“书要是不动", "„Ein Buch, das sich nicht bewegt", "\"Kalau tidak bergerak"},
        };
        const std::vector<Version> versions = sampleArticle();
        const Alignment alignment = aligned(versions);
        QCOMPARE(test::broken(versions, alignment), QString());
        QCOMPARE(alignment.rows.size(), std::size(rows));
        for (size_t i = 0; i < std::size(rows); ++i) {
            const std::vector<SentenceRange> &ranges = alignment.rows[i].ranges;
            const bool same = fits(rows[i].zh, versions[0], ranges[0]) &&
                              fits(rows[i].de, versions[1], ranges[1]) &&
                              fits(rows[i].id, versions[2], ranges[2]);
            QVERIFY2(same,
                     qPrintable(QStringLiteral("row %1: %2 | %3 | %4")
                                    .arg(i)
                                    .arg(cellText(versions[0], ranges[0]), cellText(versions[1], ranges[1]),
                                         cellText(versions[2], ranges[2]))));
        }
    }

    void theSampleArticleIsTakenForWhatItIs() {
        const Alignment alignment = aligned(sampleArticle());
        QCOMPARE(alignment.sourceKind, SourceKind::Parallel);
        QVERIFY(alignment.looksTranslated);
        QVERIFY(alignment.confidentShare > .8);
        for (const Row &row : alignment.rows) QVERIFY(row.confidence > .3);
    }

    void anyTwoVersionsOfTheSampleArticleAlign_data() {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("German and Indonesian") << QStringList{text("de"), text("id")};
        QTest::newRow("Chinese and German") << QStringList{text("zh"), text("de")};
        QTest::newRow("Chinese and Indonesian") << QStringList{text("zh"), text("id")};
    }
    void anyTwoVersionsOfTheSampleArticleAlign() {
        QFETCH(QStringList, names);
        const std::vector<Version> all = sampleArticle();
        std::vector<Version> two;
        for (const Version &version : all) {
            if (names.contains(version.language.left(2))) two.push_back(version);
        }
        const Alignment alignment = aligned(two);
        QCOMPARE(test::broken(two, alignment), QString());
        QVERIFY(alignment.looksTranslated);
        const bool chinese = names.contains(text("zh"));
        QCOMPARE(alignment.sourceKind, chinese ? SourceKind::Parallel : SourceKind::None);
        // Rows of the three together, seen by two of them.
        const QStringList bare = test::rowNames(alignment);
        QStringList odd = bare;
        odd.removeAll(text("1-1"));
        if (names == QStringList{text("de"), text("id")})
            QCOMPARE(odd, (QStringList{text("1-2"), text("1-2")}));
        else if (names.contains(text("de")))
            QCOMPARE(odd, (QStringList{text("2-1"), text("1-0")}));
        else
            QCOMPARE(odd, (QStringList{text("1-0"), text("1-2")}));
    }

    void evidenceNamesTheWordsAsTheyStandInTheText() {
        const std::vector<Version> versions = sampleArticle();
        const Alignment alignment = aligned(versions);
        const auto has = [&](size_t row, Evidence::Kind kind, const char *a, const char *b) {
            for (const Evidence::Pair &pair : alignment.rows[row].evidence.pairs) {
                const bool here = pair.a == text(a) && pair.b == text(b);
                const bool turned = pair.a == text(b) && pair.b == text(a);
                if (pair.kind == kind && (here || turned)) return true;
            }
            return false;
        };
        QVERIFY(has(1, Evidence::Kind::Number, "4.200", "4.200"));
        QVERIFY(has(1, Evidence::Kind::Number, "4.200", "四千二百"));
        QVERIFY(has(10, Evidence::Kind::Number, "2019", "2019"));
        QVERIFY(has(14, Evidence::Kind::Name, "Hangzhou", "杭州"));
        QVERIFY(has(19, Evidence::Kind::Name, "Chen", "陈"));
    }

    void aChineseNameStandsBesideItsLatinForm() {
        const std::vector<Version> versions = {
            segmented("zh-Hans",
                      text("黄美玲是一名护士。她住在泗水。她的哥哥黄志强是律师。他们常常一起去看电影。"),
                      Role::Source),
            segmented("de",
                      text("Huang Meiling ist Krankenschwester. Sie wohnt in Surabaya. Ihr älterer Bruder "
                           "Huang Zhiqiang ist Anwalt. Oft gehen sie zusammen ins Kino.")),
            segmented("id",
                      text("Huang Meiling adalah seorang perawat. Ia tinggal di Surabaya. Kakak "
                           "laki-lakinya, Huang Zhiqiang, adalah pengacara. Mereka sering menonton film "
                           "bersama-sama."))};
        const Alignment alignment = aligned(versions);
        QCOMPARE(test::rowNames(alignment), QStringList(4, text("1-1-1")));
        for (const size_t row : {size_t{0}, size_t{2}}) {
            int names = 0;
            for (const Evidence::Pair &pair : alignment.rows[row].evidence.pairs)
                names += pair.kind == Evidence::Kind::Name && pair.a == text("Huang") && pair.b == text("黄");
            QCOMPARE(names, 2); // of German and of Indonesian
        }
    }

    void sentencesOfTwoParagraphsAreNotJoined() {
        // The last sentence of the first paragraph was left out.
        const std::vector<Version> versions = {
            segmented("de", text("Der Bürgermeister eröffnete am Montag die neue Brücke über den Fluss. Er "
                                 "dankte den Arbeitern für ihre Geduld. Viele waren gekommen.\n"
                                 "Die Stadt hatte fünf Jahre lang gebaut. Sie kostete 40 Millionen Euro.")),
            segmented("id", text("Wali kota meresmikan jembatan baru di atas sungai pada hari Senin. Ia "
                                 "berterima kasih kepada para pekerja atas kesabaran mereka.\n"
                                 "Selama lima tahun kota itu membangunnya, dan banyak warga menunggu. "
                                 "Biayanya 40 juta euro."))};
        QCOMPARE(test::rowNames(aligned(versions)),
                 (QStringList{text("1-1"), text("1-1"), text("1-0"), text("1-1"), text("1-1")}));
    }

    void unrelatedTextsDoNotLookTranslated() {
        const std::vector<Version> versions = {segmented("de", text(germanChess)),
                                               segmented("id", text(indonesianRecipe))};
        const Alignment alignment = aligned(versions);
        QCOMPARE(test::broken(versions, alignment), QString());
        QVERIFY(!alignment.looksTranslated);
        QVERIFY2(alignment.confidentShare < .4, qPrintable(QString::number(alignment.confidentShare)));
    }

    void theArticleAndAnotherTextDoNotLookTranslated() {
        for (const char *other : {indonesianRecipe, indonesianEvent}) {
            const Alignment alignment =
                aligned({sample("de", "sample.de.txt"), segmented("id", text(other))});
            QVERIFY(!alignment.looksTranslated);
        }
    }

    void anUnrelatedSourceIsLinkedNowhere() {
        const std::vector<Version> versions = {segmented("zh-Hans", text(chineseEvent), Role::Source),
                                               sample("de", "sample.de.txt"), sample("id", "sample.id.txt")};
        const Alignment alignment = aligned(versions);
        QCOMPARE(test::broken(versions, alignment), QString());
        QCOMPARE(alignment.sourceKind, SourceKind::Comparable);
        QVERIFY(alignment.looksTranslated);
        int linked = 0;
        for (const Row &row : alignment.rows) linked += !row.ranges[0].isEmpty() && !row.ranges[1].isEmpty();
        QCOMPARE(linked, 0);
    }

    void aComparableSourceIsLinkedWhereItStatesTheSame() {
        const std::vector<Version> versions = comparableArticle();
        const Alignment alignment = aligned(versions);
        QCOMPARE(test::broken(versions, alignment), QString());
        QCOMPARE(alignment.sourceKind, SourceKind::Comparable);
        QVERIFY(alignment.looksTranslated);
        int right = 0;
        for (const Row &row : alignment.rows) {
            if (row.ranges[0].isEmpty() || row.ranges[1].isEmpty()) continue;
            QCOMPARE(row.ranges[0].size(), 1);
            const std::pair link(row.ranges[1].begin, row.ranges[0].begin);
            const QString shown =
                cellText(versions[1], row.ranges[1]) + text(" <- ") + cellText(versions[0], row.ranges[0]);
            QVERIFY2(std::ranges::find(sameStatement, link) != sameStatement.end(), qPrintable(shown));
            ++right;
        }
        QVERIFY2(right >= 3, qPrintable(QString::number(right)));
        // 一万二千 crosses the others, and 雅加达 scores less, as the threshold is made for longer texts.
        QEXPECT_FAIL("", "sure links are left out where they cross others", Continue);
        QVERIFY(right >= 4);
    }

    void theTranslationsOfAComparableSourceStayAlignedWithEachOther() {
        const std::vector<Version> versions = comparableArticle();
        const Alignment alignment = aligned(versions);
        int at = 0;
        for (const Row &row : alignment.rows) {
            if (row.ranges[1].isEmpty() && row.ranges[2].isEmpty()) continue;
            QCOMPARE(row.ranges[1], (SentenceRange{at, at + 1}));
            QCOMPARE(row.ranges[2], (SentenceRange{at, at + 1}));
            ++at;
        }
        QCOMPARE(at, 8);
    }

    void sourceSentencesWithoutACounterpartStandInTheirPlace() {
        // One that is linked nowhere stands right behind the one before it, unless that one crosses others.
        const std::vector<Version> versions = comparableArticle();
        const Alignment alignment = aligned(versions);
        std::vector<int> order;
        for (const Row &row : alignment.rows) {
            for (int i = row.ranges[0].begin; i < row.ranges[0].end; ++i) order.push_back(i);
        }
        QCOMPARE(order.size(), versions[0].sentences.size());
        QCOMPARE(order.front(),
                 0); // the first Chinese sentence says nothing of the rows, but it opens its text
        int alone = -1;
        for (const Row &row : alignment.rows) {
            if (row.ranges[0].isEmpty() || !row.ranges[1].isEmpty()) continue;
            QVERIFY(row.ranges[0].begin > alone);
            alone = row.ranges[0].begin;
        }
    }

    void linksOfAComparableSourceNameTheirWords() {
        const std::vector<Version> versions = comparableArticle();
        const Alignment alignment = aligned(versions);
        QStringList pairs;
        for (const Row &row : alignment.rows) {
            for (const Evidence::Pair &pair : row.evidence.pairs) {
                if (pair.versionA == 0 || pair.versionB == 0)
                    pairs << (pair.versionA == 0 ? pair.a + u'=' + pair.b : pair.b + u'=' + pair.a);
            }
        }
        for (const char *expected : {"三十五万=350.000", "三十五万=350 ribu", "汉堡=Hamburg", "柏林=Berlin"})
            QVERIFY2(pairs.contains(text(expected)), qPrintable(pairs.join(u' ')));
    }

private:
    static std::vector<Version> comparableArticle() {
        return {segmented("zh-Hans", text(chineseEvent), Role::Source), segmented("de", text(germanEvent)),
                segmented("id", text(indonesianEvent))};
    }
};

QTEST_GUILESS_MAIN(TestWholeArticles)
#include "test_whole_articles.moc"
