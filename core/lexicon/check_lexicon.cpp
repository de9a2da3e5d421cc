#include "core/lexicon/check_lexicon.h"

#include "core/lexicon/concept_lexicon.h"
#include "core/text/language.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace sejajar {
namespace {

using Severity = LexiconFault::Severity;

struct Place {
    size_t file = 0; ///< counted over all files
    int line = 0;
};

struct FieldLine {
    Place place;
    bool exclusive = false;
    bool used = false;
};

struct ConceptLine {
    Place place;
    QString id;
    QString field;
    QString parent;
    QHash<QString, QStringList> forms; ///< by language
    QHash<QString, QStringList> ambiguous;
    QHash<QString, QStringList> exclusions;
};

const QStringList &languages() {
    static const QStringList all{QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id"),
                                 QStringLiteral("en")};
    return all;
}

class Checker {
public:
    std::vector<LexiconFault> check(const LexiconFiles &files) {
        for (const LexiconFile &file : files.fields)
            eachLine(file, 6, [this](const QStringList &cells, Place place) { readField(cells, place); });
        for (const LexiconFile &file : files.concepts)
            eachLine(file, 9, [this](const QStringList &cells, Place place) { readConcept(cells, place); });
        for (const LexiconFile &file : files.corpus)
            eachLine(file, 5, [this](const QStringList &cells, Place place) {
                if (cells.contains(QString())) error(place, QStringLiteral("an empty column"));
            });
        for (const ConceptLine &entry : m_concepts) {
            checkPlaceInField(entry);
            checkMarks(entry);
        }
        checkSiblings();
        for (const FieldLine &field : m_fields) {
            if (!field.used) warning(field.place, QStringLiteral("no concept is of this field"));
        }
        std::ranges::stable_sort(
            m_faults, {}, [](const auto &fault) { return std::tuple(fault.first.file, fault.first.line); });
        std::vector<LexiconFault> faults;
        for (auto &[place, fault] : m_faults) faults.push_back(std::move(fault));
        return faults;
    }

private:
    void error(Place place, const QString &message) { add(Severity::Error, place, message); }
    void warning(Place place, const QString &message) { add(Severity::Warning, place, message); }
    void add(Severity severity, Place place, const QString &message) {
        m_faults.push_back({place, {severity, m_names[place.file], place.line, message}});
    }
    QString at(Place place) const { return QStringLiteral("%1:%2").arg(m_names[place.file]).arg(place.line); }

    template <class Take>
    void eachLine(const LexiconFile &file, int columns, Take take) {
        Place place{m_names.size(), 0};
        m_names.push_back(file.name);
        bool header = true;
        for (const QByteArray &raw : file.content.split('\n')) {
            ++place.line;
            if (raw.trimmed().isEmpty() || raw.startsWith('#')) continue;
            const QString line = QString::fromUtf8(raw);
            const QStringList cells = line.split(u'\t');
            if (line.contains(QChar::ReplacementCharacter) || line.contains(u'\r'))
                error(place, QStringLiteral("not UTF-8 with LF"));
            else if (cells.size() != columns)
                error(place, QStringLiteral("%1 columns instead of %2").arg(cells.size()).arg(columns));
            else if (!std::exchange(header, false))
                take(cells, place);
        }
    }

    void readField(const QStringList &cells, Place place) {
        if (m_fields.contains(cells[0])) {
            error(place, QStringLiteral("the field %1 stands at %2 already")
                             .arg(cells[0], at(m_fields[cells[0]].place)));
            return;
        }
        if (cells[1] != u"yes" && cells[1] != u"no")
            error(place, QStringLiteral("exclusive is neither yes nor no: %1").arg(cells[1]));
        if (cells.contains(QString())) error(place, QStringLiteral("a name is missing"));
        m_fields.insert(cells[0], {place, cells[1] == u"yes", false});
    }

    void readConcept(const QStringList &cells, Place place) {
        static const QRegularExpression idForm(QStringLiteral("^[a-z0-9-]+\\.[a-z0-9-]+$"));
        ConceptLine entry{place, cells[0], cells[1], cells[2], {}, {}, {}};
        if (!idForm.match(entry.id).hasMatch())
            error(place, QStringLiteral("the id is not of the form field.word: %1").arg(entry.id));
        for (qsizetype i = 0; i < languages().size(); ++i) {
            const QString &language = languages()[i];
            if (cells[3 + i].isEmpty()) continue;
            QSet<QString> seen;
            for (const QString &form : cells[3 + i].split(u'|')) {
                if (form.isEmpty() || form != form.simplified())
                    error(place, QStringLiteral("%1: a form is empty or has spaces too many: \"%2\"")
                                     .arg(language, form));
                else if (seen.contains(form))
                    error(place, QStringLiteral("%1:%2 stands here twice").arg(language, form));
                seen.insert(form);
                entry.forms[language].append(form);
            }
        }
        if (entry.forms.isEmpty()) error(place, QStringLiteral("no form in any language"));
        entry.ambiguous = marks(cells[7], place);
        entry.exclusions = marks(cells[8], place);
        if (const auto known = m_byId.constFind(entry.id); known != m_byId.constEnd()) {
            error(
                place,
                QStringLiteral("the id %1 stands at %2 already").arg(entry.id, at(m_concepts[*known].place)));
            return;
        }
        m_byId.insert(entry.id, m_concepts.size());
        m_concepts.push_back(std::move(entry));
    }

    QHash<QString, QStringList> marks(const QString &cell, Place place) {
        QHash<QString, QStringList> result;
        for (const QString &mark : cell.split(u'|', Qt::SkipEmptyParts)) {
            const QString language = mark.section(u':', 0, 0);
            const QString form = mark.section(u':', 1);
            if (!languages().contains(language) || form.isEmpty() || form != form.simplified())
                error(place, QStringLiteral("not of the form language:form: \"%1\"").arg(mark));
            else if (result[language].contains(form))
                error(place, QStringLiteral("%1 stands here twice").arg(mark));
            else
                result[language].append(form);
        }
        return result;
    }

    const ConceptLine *parentOf(const ConceptLine &entry) const {
        const auto parent = m_byId.constFind(entry.parent);
        return parent == m_byId.constEnd() ? nullptr : &m_concepts[*parent];
    }

    /// Whether above is a hypernym of entry; bounded, for there may be cycles.
    bool isAbove(const ConceptLine &above, const ConceptLine &entry) const {
        const ConceptLine *at = parentOf(entry);
        for (size_t steps = 0; at && steps < m_concepts.size(); ++steps, at = parentOf(*at)) {
            if (at == &above) return true;
        }
        return false;
    }

    void checkPlaceInField(const ConceptLine &entry) {
        if (const auto field = m_fields.find(entry.field); field == m_fields.end())
            error(entry.place, QStringLiteral("unknown field: %1").arg(entry.field));
        else
            field->used = true;
        if (entry.id.contains(u'.') && !entry.id.startsWith(entry.field + u'.'))
            warning(entry.place, QStringLiteral("%1 is of the field %2").arg(entry.id, entry.field));
        if (entry.parent.isEmpty()) return;
        const ConceptLine *parent = parentOf(entry);
        if (!parent)
            error(entry.place, QStringLiteral("unknown parent: %1").arg(entry.parent));
        else if (parent->field != entry.field)
            error(entry.place, QStringLiteral("the parent %1 is of another field").arg(entry.parent));
        else if (isAbove(entry, entry))
            error(entry.place, QStringLiteral("%1 is above itself in the chain of parents").arg(entry.id));
    }

    QString key(const QString &form, const QString &language) {
        QString &known = m_keys[language + u':' + form];
        if (known.isNull()) known = ConceptLexicon::key(form, language);
        return known;
    }

    void checkMarks(const ConceptLine &entry) {
        for (const QString &language : languages()) {
            const QStringList forms = entry.forms.value(language);
            for (const QString &form : entry.ambiguous.value(language)) {
                if (!forms.contains(form))
                    error(entry.place, QStringLiteral("%1:%2 is marked as ambiguous but is no form here")
                                           .arg(language, form));
            }
            for (const QString &exclusion : entry.exclusions.value(language)) {
                const QString excluded = key(exclusion, language);
                const auto isForm = [&](const QString &form) { return key(form, language) == excluded; };
                const auto isInside = [&](const QString &form) {
                    return exclusion.contains(form, Qt::CaseInsensitive) ||
                           excluded.contains(key(form, language));
                };
                if (std::ranges::any_of(forms, isForm))
                    error(
                        entry.place,
                        QStringLiteral("%1:%2 excludes a form of its own concept").arg(language, exclusion));
                else if (std::ranges::none_of(forms, isInside))
                    warning(entry.place, QStringLiteral("%1:%2 contains no form, so it excludes nothing")
                                             .arg(language, exclusion));
            }
        }
    }

    void checkSiblings() {
        // Indices of concepts by field, language and form.
        QHash<QString, std::vector<const ConceptLine *>> sharers;
        for (const ConceptLine &entry : m_concepts) {
            if (!m_fields.value(entry.field).exclusive) continue;
            for (const QString &language : languages()) {
                QSet<QString> own;
                for (const QString &form : entry.forms.value(language)) {
                    const QString formKey = key(form, language);
                    if (own.contains(formKey)) continue;
                    own.insert(formKey);
                    auto &others = sharers[entry.field + u'\t' + language + u'\t' + formKey];
                    for (const ConceptLine *other : others) compareSiblings(*other, entry, language, form);
                    others.push_back(&entry);
                }
            }
        }
    }

    void compareSiblings(const ConceptLine &first, const ConceptLine &second, const QString &language,
                         const QString &form) {
        if (isAbove(first, second) || isAbove(second, first)) return;
        const auto marked = [&](const ConceptLine &entry) {
            const QStringList ambiguous = entry.ambiguous.value(language);
            return std::ranges::any_of(
                ambiguous, [&](const QString &other) { return key(other, language) == key(form, language); });
        };
        if (marked(first) || marked(second)) return;
        const bool same = first.forms.value(language).contains(form);
        add(same ? Severity::Error : Severity::Warning, second.place,
            QStringLiteral(
                "%1:%2 is %3 of its exclusive sibling %4 at %5 and is marked as ambiguous in neither")
                .arg(language, form, same ? QStringLiteral("a form") : QStringLiteral("the stem of a form"),
                     first.id, at(first.place)));
    }

    std::vector<QString> m_names;
    std::vector<std::pair<Place, LexiconFault>> m_faults;
    QHash<QString, FieldLine> m_fields;
    std::vector<ConceptLine> m_concepts;
    QHash<QString, size_t> m_byId;
    QHash<QString, QString> m_keys;
};

} // namespace

std::vector<LexiconFault> checkLexicon(const LexiconFiles &files) { return Checker().check(files); }

} // namespace sejajar
