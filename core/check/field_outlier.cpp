#include "core/check/field_outlier.h"

#include "core/check/concept_mentions.h"
#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <map>

namespace sejajar {
namespace {

constexpr size_t fewestMentions = 4;
constexpr size_t mostWitnesses = 3;
constexpr size_t reach = 3; ///< rows in which what a passage is about is named again

/// Fields of names and closed sets, of which every article mentions somebody once; and feelings, which the
/// source often shows without a name.
bool isLeftOut(const Field &field) {
    static const QStringList fields = {QStringLiteral("people"),
                                       QStringLiteral("first-names"),
                                       QStringLiteral("cities"),
                                       QStringLiteral("countries"),
                                       QStringLiteral("organisations"),
                                       QStringLiteral("companies-and-brands"),
                                       QStringLiteral("media-names"),
                                       QStringLiteral("weekdays"),
                                       QStringLiteral("months"),
                                       QStringLiteral("number-words"),
                                       QStringLiteral("ordinals"),
                                       QStringLiteral("provinces-and-states"),
                                       QStringLiteral("nationalities"),
                                       QStringLiteral("languages"),
                                       QStringLiteral("currencies"),
                                       QStringLiteral("clubs-and-sport-organisations"),
                                       QStringLiteral("leagues-and-competitions"),
                                       QStringLiteral("continents-and-regions"),
                                       QStringLiteral("rivers-seas-mountains"),
                                       QStringLiteral("emotion-nouns")};
    return fields.contains(field.id) || field.id.startsWith(u"units-") || field.id.startsWith(u"adverbs-");
}

/// A mention of a field in a version.
struct Mention {
    size_t row = 0;
    QList<ConceptId> concepts; ///< of the field
    bool certain = false;
    TermId term = 0;
    Place place;
};

using ByField = std::map<const Field *, std::vector<Mention>,
                         decltype([](const Field *a, const Field *b) { return a->id < b->id; })>;

class Outliers {
public:
    explicit Outliers(const CheckedArticle &article) : m_article(article), m_mentions(article.mentions()) {}

    std::vector<Finding> findings() {
        const std::optional<size_t> source = m_article.source();
        const std::vector<size_t> translations = m_article.translations();
        if (!source || translations.size() < 2) return {};
        m_source = *source;
        for (size_t v = 0; v < m_article.versionCount(); ++v) m_byField.push_back(mentionsOf(v));
        for (const size_t v : translations) {
            for (const auto &[field, mentions] : m_byField[v]) {
                if (!m_byField[m_source].contains(field) || mentions.size() < fewestMentions) continue;
                for (const Mention &mention : mentions)
                    if (isTopic(mentions, mention) && isTopic(m_byField[m_source].at(field), mention))
                        judge(v, field, mention, mentions);
            }
        }
        std::ranges::stable_sort(m_findings, {}, [](const Finding &f) { return f.spans.front().begin; });
        return std::move(m_findings);
    }

private:
    ByField mentionsOf(size_t v) const {
        ByField result;
        for (size_t row = 0; row < m_article.rows().size(); ++row) {
            for (const ConceptMention &mention : m_mentions.inRow(row, v)) {
                QList<const Field *> fields;
                for (const ConceptId id : mention.concepts) {
                    const Field *field = m_article.lexicon().fieldOf(id);
                    if (isLeftOut(*field) || fields.contains(field)) continue;
                    fields << field;
                    result[field].push_back({row,
                                             m_mentions.inField(mention.concepts, field),
                                             mention.certain,
                                             mention.term,
                                             {v, mention.begin, mention.end}});
                }
            }
        }
        return result;
    }

    /// Whether the version speaks of the field in rows close by, and of one thing of it again: in a list of
    /// unrelated sentences it does not.
    static bool isTopic(const std::vector<Mention> &all, const Mention &mention) {
        const bool near = std::ranges::any_of(all, [&](const Mention &other) {
            const size_t rows = std::max(other.row, mention.row) - std::min(other.row, mention.row);
            return &other != &mention && rows <= reach;
        });
        return near && std::ranges::any_of(all, [&](const Mention &one) {
                   return std::ranges::count(all, one.term, &Mention::term) > 1;
               });
    }

    void judge(size_t v, const Field *field, const Mention &mention, const std::vector<Mention> &all) {
        if (!mention.certain) return;
        const auto count = static_cast<size_t>(std::ranges::count_if(all, [&](const Mention &other) {
            return m_mentions.isCompatible(other.concepts, mention.concepts) &&
                   !isAbove(other.concepts, mention.concepts);
        }));
        // Once among four: at most a quarter. Coats do not make a fur coat one of them.
        if (count != 1) return;
        const std::vector<Mention> &inSource = m_byField[m_source].at(field);
        if (!isForeignTo(inSource, mention)) return;
        for (const size_t sister : m_article.translations()) {
            if (sister == v) continue;
            const Mention *counterpart = counterpartIn(sister, field, mention);
            if (!counterpart || !isThing(mention, *counterpart)) return;
            add(v, field, mention, all, *counterpart, inSource);
            return;
        }
    }

    bool isAbove(const QList<ConceptId> &above, const QList<ConceptId> &concepts) const {
        return std::ranges::all_of(above, [&](ConceptId a) {
            return std::ranges::all_of(concepts,
                                       [&](ConceptId c) { return m_article.lexicon().isAncestor(a, c); });
        });
    }

    /// Whether it is the name of a thing; German writes those with a capital, and a verb of the same line
    /// ("verteidigen" for the counsel of the defence) says little.
    bool isThing(const Mention &a, const Mention &b) const {
        return std::ranges::all_of(std::array{a, b}, [this](const Mention &mention) {
            const Version &version = m_article.version(mention.place.version);
            return primaryLanguage(version.language) != u"de" || version.text[mention.place.begin].isUpper();
        });
    }

    /// Whether the source speaks of siblings, and nowhere of the concept itself, not even as mere letters.
    bool isForeignTo(const std::vector<Mention> &inSource, const Mention &mention) const {
        const bool named = std::ranges::any_of(inSource, [&](const Mention &other) {
            return m_mentions.isCompatible(other.concepts, mention.concepts);
        });
        const CheckedArticle::Passage whole{m_article.version(m_source).text, 0};
        return !named && std::ranges::any_of(inSource, &Mention::certain) &&
               m_mentions.lettersOf(withRelated(mention.concepts), whole, m_source, 1).empty();
    }

    /// The concepts and what lies below them.
    QList<ConceptId> withRelated(const QList<ConceptId> &concepts) const {
        QList<ConceptId> result = concepts;
        for (const ConceptId id :
             m_article.lexicon().conceptsOf(*m_article.lexicon().fieldOf(concepts.front()))) {
            if (m_article.lexicon().isAncestor(concepts.front(), id)) result.append(id);
        }
        return result;
    }

    const Mention *counterpartIn(size_t sister, const Field *field, const Mention &mention) const {
        const auto mentions = m_byField[sister].find(field);
        if (mentions == m_byField[sister].end()) return nullptr;
        const auto found = std::ranges::find_if(mentions->second, [&](const Mention &other) {
            return other.row == mention.row && m_mentions.isCompatible(other.concepts, mention.concepts);
        });
        return found == mentions->second.end() ? nullptr : &*found;
    }

    /// "Mantel (2)", "Lederjacke (1)": the words of these mentions, the most frequent first.
    QStringList counted(const std::vector<Mention> &mentions, const Mention *except) const {
        std::map<TermId, int> counts;
        std::vector<const Mention *> words;
        for (const Mention &mention : mentions) {
            if (&mention != except && ++counts[mention.term] == 1) words.push_back(&mention);
        }
        std::ranges::stable_sort(words, std::greater(), [&](const Mention *m) { return counts[m->term]; });
        QStringList result;
        for (const Mention *word : words) {
            const Place &place = word->place;
            result << QStringLiteral("%1 (%2)")
                          .arg(m_article.span(place.version, place.begin, place.end).quote)
                          .arg(counts[word->term]);
        }
        return result.mid(0, 3);
    }

    void add(size_t v, const Field *field, const Mention &mention, const std::vector<Mention> &all,
             const Mention &counterpart, const std::vector<Mention> &inSource) {
        const auto span = [this](const Place &place) {
            return m_article.span(place.version, place.begin, place.end);
        };
        std::vector<Span> spans{span(mention.place), span(counterpart.place)};
        const QStringList arguments{spans[0].quote,
                                    field->id,
                                    counted(all, &mention).join(QStringLiteral(", ")),
                                    m_article.lexicon()
                                        .forms(mention.concepts.front(), m_article.version(m_source).language)
                                        .mid(0, 2)
                                        .join(QStringLiteral(", ")),
                                    counted(inSource, nullptr).join(QStringLiteral(", ")),
                                    spans[1].quote};
        if (v > counterpart.place.version) std::swap(spans[0], spans[1]);
        // Both translations may find it, each by its own count.
        if (std::ranges::any_of(m_findings, [&spans](const Finding &f) { return f.spans == spans; })) return;
        std::vector<Witness> witnesses;
        for (const Mention &other : inSource) {
            if (witnesses.size() < mostWitnesses) witnesses.push_back({true, span(other.place)});
        }
        m_findings.push_back(
            makeFinding(u"field-outlier", arguments, std::move(spans), std::move(witnesses)));
    }

    const CheckedArticle &m_article;
    const ConceptMentions &m_mentions;
    size_t m_source = 0;
    std::vector<ByField> m_byField; ///< by version
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> fieldOutliers(const CheckedArticle &article) { return Outliers(article).findings(); }

} // namespace sejajar
