#include "core/lexicon/check_pivot_homographs.h"

#include "core/lexicon/concept_lexicon.h"

#include <array>
#include <utility>

namespace sejajar {
namespace {

constexpr int columnCount = 5;
constexpr std::array names = {u"english", u"zh", u"zh_wrong", u"de_wrong", u"id_wrong"};

class Checker {
public:
    Checker(const LexiconFile &table, const std::vector<LexiconFile> &concepts) : m_table(table) {
        for (const LexiconFile &file : concepts) (void)m_lexicon.add(file.content, file.name);
    }

    std::vector<LexiconFault> check() {
        bool header = true;
        for (const QByteArray &raw : m_table.content.split('\n')) {
            ++m_line;
            if (raw.trimmed().isEmpty() || raw.startsWith('#')) continue;
            const QString line = QString::fromUtf8(raw);
            const QStringList cells = line.split(u'\t');
            if (line.contains(QChar::ReplacementCharacter) || line.contains(u'\r'))
                error(QStringLiteral("not UTF-8 with LF"));
            else if (cells.size() != columnCount)
                error(QStringLiteral("%1 columns instead of %2").arg(cells.size()).arg(columnCount));
            else if (!std::exchange(header, false))
                checkRow(cells);
        }
        return std::move(m_faults);
    }

private:
    void error(const QString &message) { add(LexiconFault::Severity::Error, message); }
    void add(LexiconFault::Severity severity, const QString &message) {
        m_faults.push_back({severity, m_table.name, m_line, message});
    }

    void checkRow(const QStringList &cells) {
        const QString &english = cells[0];
        if (english < m_lastEnglish) error(QStringLiteral("%1 stands behind %2").arg(english, m_lastEnglish));
        if (english != m_lastEnglish) m_senses.clear();
        m_lastEnglish = english;
        std::array<QStringList, columnCount> forms;
        for (int column = 0; column < columnCount; ++column)
            forms[static_cast<size_t>(column)] = formsOf(cells, column);
        const auto &[word, right, wrong, german, indonesian] = forms;
        if (word.isEmpty() || right.isEmpty()) error(QStringLiteral("no English word or no Chinese form"));
        if (german.isEmpty() && indonesian.isEmpty())
            error(QStringLiteral("no wrong form, neither German nor Indonesian"));
        if (wrong.isEmpty())
            add(LexiconFault::Severity::Warning, QStringLiteral("no Chinese form of a wrong sense"));
        checkChinese(right, wrong);
        checkTranslations(right, german, QStringLiteral("de"));
        checkTranslations(right, indonesian, QStringLiteral("id"));
    }

    QStringList formsOf(const QStringList &cells, int column) {
        QStringList result;
        if (cells[column].isEmpty()) return result;
        const QString name = QString::fromUtf16(names[static_cast<size_t>(column)]);
        for (const QString &form : cells[column].split(u'|')) {
            if (form.isEmpty() || form != form.simplified())
                error(QStringLiteral("%1: a form is empty or has spaces too many: \"%2\"").arg(name, form));
            else if (result.contains(form))
                error(QStringLiteral("%1: %2 stands here twice").arg(name, form));
            else
                result.append(form);
        }
        return result;
    }

    void checkChinese(const QStringList &right, const QStringList &wrong) {
        for (const QString &form : right) {
            if (wrong.contains(form)) error(QStringLiteral("%1 is right and wrong").arg(form));
            if (m_senses.contains(form))
                error(QStringLiteral("%1 is right at line %2 already").arg(form).arg(m_senses[form]));
            else
                m_senses.insert(form, m_line);
        }
    }

    /// What translates the right sense is not wrong: the check would never say so.
    void checkTranslations(const QStringList &right, const QStringList &wrong, const QString &language) {
        for (const QString &form : wrong) {
            for (const ConceptId id : m_lexicon.concepts(language, ConceptLexicon::key(form, language))) {
                const QStringList written = m_lexicon.forms(id, language);
                const QStringList chinese = m_lexicon.forms(id, QStringLiteral("zh"));
                for (const QString &sense : right) {
                    if (written.contains(form) && chinese.contains(sense))
                        error(QStringLiteral("%1:%2 is no wrong form of %3: %4 has both")
                                  .arg(language, form, sense, m_lexicon.at(id).id));
                }
            }
        }
    }

    const LexiconFile &m_table;
    ConceptLexicon m_lexicon;
    int m_line = 0;
    QString m_lastEnglish;
    QHash<QString, int> m_senses; ///< right Chinese forms of the word at hand, with their line
    std::vector<LexiconFault> m_faults;
};

} // namespace

std::vector<LexiconFault> checkPivotHomographs(const LexiconFile &table,
                                               const std::vector<LexiconFile> &concepts) {
    return Checker(table, concepts).check();
}

} // namespace sejajar
