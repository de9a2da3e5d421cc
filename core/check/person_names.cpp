#include "core/check/person_names.h"

#include "core/check/make_finding.h"
#include "core/lexicon/pinyin.h"
#include "core/lexicon/romanisation.h"
#include "core/text/language.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace sejajar {
namespace {

/// A person of the source: 黄仁勋.
struct Person {
    QString han;
    QString surname;   ///< "huang"
    QString pinyin;    ///< of the given name: "renxun"
    QString wadeGiles; ///< "jenhsun"
    int count = 0;
};

/// Two words of a translation that may be a person: "Jensen Huang", "Huang Renxun".
struct FullName {
    QString text;
    QString given; ///< lower case, without a hyphen
    Span span;
};

QString plain(const QString &word) { return word.toLower().remove(u'-'); }

/// The persons whose surname the lexicon knows and that the source names twice or more: one given name of
/// two characters behind a surname. A surname with two of them is left out: that may be two people.
std::map<QString, Person> personsOf(const CheckedArticle &article, size_t source) {
    const QString language = QStringLiteral("zh");
    const QString &text = article.version(source).text;
    QSet<QChar> surnames;
    for (const Field &field : article.lexicon().fields()) {
        if (field.id != u"chinese-surnames") continue;
        for (const ConceptId id : article.lexicon().conceptsOf(field)) {
            for (const QString &form : article.lexicon().forms(id, language))
                if (form.size() == 1) surnames.insert(form.front());
        }
    }
    std::map<QString, std::map<QString, int>> counts; // by surname as it sounds, by name
    constexpr qsizetype nameLength = 3;
    for (qsizetype i = 0; i + nameLength <= text.size(); ++i) {
        if (!surnames.contains(text[i])) continue;
        const QString name = text.mid(i, nameLength);
        if (std::ranges::all_of(name, [](QChar c) { return c.script() == QChar::Script_Han; }))
            ++counts[pinyin(text[i])][name];
    }
    std::map<QString, Person> persons;
    for (const auto &[surname, names] : counts) {
        const auto most = std::ranges::max_element(names, {}, [](const auto &n) { return n.second; });
        const auto frequent = std::ranges::count_if(names, [](const auto &n) { return n.second > 1; });
        if (most->second < 2 || frequent > 1) continue;
        const QString given = most->first.mid(1);
        persons[surname] = {most->first, surname, pinyinOfName(given), wadeGilesOfName(given), most->second};
    }
    return persons;
}

class PersonNames {
public:
    PersonNames(const CheckedArticle &article, size_t source, const std::vector<CapitalWords> &words)
        : m_article(article), m_source(source), m_words(words) {}

    std::vector<Finding> findings() {
        const std::map<QString, Person> persons = personsOf(m_article, m_source);
        std::map<QString, std::vector<FullName>> bySurname;
        for (const size_t v : m_article.translations()) collect(v, persons, bySurname);
        std::vector<Finding> result;
        for (const auto &[surname, names] : bySurname) judge(persons.at(surname), names, result);
        return result;
    }

private:
    void collect(size_t v, const std::map<QString, Person> &persons,
                 std::map<QString, std::vector<FullName>> &bySurname) const {
        const std::vector<CapitalWord> &words = m_words[v].all();
        const QString &text = m_article.version(v).text;
        for (size_t i = 1; i < words.size(); ++i) {
            const CapitalWord &a = words[i - 1];
            const CapitalWord &b = words[i];
            if (b.begin != a.end + 1 || text[a.end] != u' ') continue;
            for (const bool surnameFirst : {true, false}) {
                const QString surname = plain(surnameFirst ? a.text : b.text);
                if (!persons.contains(surname)) continue;
                bySurname[surname].push_back({text.mid(a.begin, b.end - a.begin),
                                              plain(surnameFirst ? b.text : a.text),
                                              m_article.span(v, a.begin, b.end)});
                break;
            }
        }
    }

    /// Whether the source gives the Latin name itself: 黄仁勋(Jensen Huang).
    bool isAlias(const FullName &name) const {
        return QStringView(m_article.version(m_source).text).contains(name.text);
    }

    static bool isRomanisation(const FullName &name, const Person &person) {
        return name.given == person.pinyin || name.given == person.wadeGiles;
    }

    /// Whether it is meant for a romanisation and is none: "Jenxun" between "Renxun" and "Jen-Hsun".
    static bool isBroken(const FullName &name, const Person &person) {
        constexpr int most = 2;
        return letterDistance(name.given, person.pinyin, most) <= most ||
               letterDistance(name.given, person.wadeGiles, most) <= most;
    }

    void judge(const Person &person, const std::vector<FullName> &names, std::vector<Finding> &result) const {
        std::map<QString, std::vector<const FullName *>> forms;
        QStringList order;
        for (const FullName &name : names) {
            if (!isAlias(name) && !isRomanisation(name, person) && !isBroken(name, person)) continue;
            if (forms[name.text].empty()) order << name.text;
            forms[name.text].push_back(&name);
        }
        if (order.size() < 2) return;
        // The usual form is the most frequent correct one, of several the first.
        std::ranges::stable_sort(order, std::greater(), [&](const QString &form) {
            const FullName &name = *forms[form].front();
            const bool correct = isAlias(name) || isRomanisation(name, person);
            return std::pair(correct, forms[form].size());
        });
        const QString &usual = order.front();
        for (const QString &form : order.mid(1)) {
            std::vector<Span> spans;
            for (const FullName *name : forms[form]) spans.push_back(name->span);
            const FullName &name = *forms[form].front();
            const bool broken = !isAlias(name) && !isRomanisation(name, person);
            Finding finding =
                makeFinding(broken ? u"name.romanisation" : u"name.person", {form, usual, person.han},
                            std::move(spans), {{true, forms[usual].front()->span}});
            if (broken) {
                finding.category = QStringLiteral("terminology.inconsistent-use");
                finding.severity = Severity::Major;
            }
            result.push_back(std::move(finding));
        }
    }

    const CheckedArticle &m_article;
    size_t m_source;
    const std::vector<CapitalWords> &m_words;
};

} // namespace

std::vector<Finding> personVariants(const CheckedArticle &article, const std::vector<CapitalWords> &words) {
    const std::optional<size_t> source = article.source();
    if (!source || primaryLanguage(article.version(*source).language) != u"zh") return {};
    return PersonNames(article, *source, words).findings();
}

} // namespace sejajar
