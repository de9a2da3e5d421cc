#include "core/exchange/jsonl.h"

#include "core/exchange/export_names.h"
#include "core/exchange/finding_objects.h"
#include "core/exchange/json_text.h"
#include "core/exchange/tsv.h"
#include "core/exchange/utf8_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sejajar {
namespace {

/// A key that is in neither list; empty: there is none.
QString unknownKey(const QJsonObject &object, const QStringList &known) {
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        if (!known.contains(key)) return key;
    return {};
}

Result<JsonlVersion> versionFrom(const QJsonValue &value, qsizetype number) {
    const auto wrong = [number](const char *what) { return lineError(number, QString::fromLatin1(what)); };
    if (!value.isObject()) return wrong("a version is no object");
    const QJsonObject object = value.toObject();
    const QString unknown =
        unknownKey(object, {QStringLiteral("language"), QStringLiteral("text"), QStringLiteral("lines")});
    if (!unknown.isEmpty()) return lineError(number, QStringLiteral("unknown key \"%1\"").arg(unknown));
    const QJsonValue language = object[QStringLiteral("language")];
    const QJsonValue text = object[QStringLiteral("text")];
    const QJsonValue lines = object[QStringLiteral("lines")];
    if (!language.isString() && !language.isUndefined()) return wrong("\"language\" is no string");
    if (text.isUndefined() == lines.isUndefined()) return wrong("a version has either \"text\" or \"lines\"");
    if (text.isString()) return JsonlVersion{language.toString(), text.toString(), false};
    if (!lines.isArray()) return wrong("\"text\" is no string, or \"lines\" no array");
    QStringList list;
    const QJsonArray array = lines.toArray();
    for (const QJsonValue &line : array) {
        if (!line.isString() || line.toString().contains(u'\n'))
            return wrong("an element of \"lines\" is no line");
        list << line.toString();
    }
    return JsonlVersion{language.toString(), list.join(u'\n'), true};
}

QString versionsJson(const Article &article, qint64 &replaced) {
    QString result;
    for (const Version &version : article.versions) {
        if (!result.isEmpty()) result += u',';
        result += QStringLiteral("{\"language\":") + jsonString(wellFormed(version.language, replaced)) +
                  QStringLiteral(",\"text\":") + jsonString(wellFormed(version.text, replaced)) + u'}';
    }
    return u'[' + result + u']';
}

QString rowJson(const TsvRow &row, const QStringList &labels, const Row &aligned) {
    QString text;
    QString sentences;
    for (qsizetype v = 0; v < labels.size(); ++v) {
        const SentenceRange range = aligned.ranges[static_cast<size_t>(v)];
        if (v > 0) {
            text += u',';
            sentences += u',';
        }
        text += jsonString(labels[v]) + u':' + jsonString(row.texts[v]);
        sentences += u'[' + QString::number(range.begin) + u',' + QString::number(range.end) + u']';
    }
    return QStringLiteral("{\"row\":") + QString::number(row.row) + QStringLiteral(",\"text\":{") + text +
           QStringLiteral("},\"bead\":") + jsonString(row.bead) + QStringLiteral(",\"confidence\":") +
           confidenceText(row.confidence) + QStringLiteral(",\"status\":") +
           jsonString(statusId(row.status)) + QStringLiteral(",\"sentences\":[") + sentences +
           QStringLiteral("],\"findings\":") + row.findings + u'}';
}

} // namespace

Result<JsonlArticle> readJsonlLine(QByteArrayView line, qsizetype number) {
    const auto wrong = [number](const QString &what) { return lineError(number, what); };
    if (!line.isValidUtf8()) return wrong(QStringLiteral("these bytes are not UTF-8"));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError) return wrong(parseError.errorString());
    if (!document.isObject()) return wrong(QStringLiteral("this is no object"));
    const QJsonObject object = document.object();
    const QString unknown =
        unknownKey(object, {QStringLiteral("article"), QStringLiteral("source"), QStringLiteral("versions"),
                            QStringLiteral("source_kind"), QStringLiteral("confident_share"),
                            QStringLiteral("rows"), QStringLiteral("findings")});
    if (!unknown.isEmpty()) return wrong(QStringLiteral("unknown key \"%1\"").arg(unknown));

    JsonlArticle article;
    if (!object[QStringLiteral("article")].isString())
        return wrong(QStringLiteral("\"article\" is no string"));
    article.article = object[QStringLiteral("article")].toString();
    const QJsonValue source = object[QStringLiteral("source")];
    if (source.isString()) {
        article.source = JsonlArticle::Source::Language;
        article.sourceLanguage = source.toString();
    } else if (source.isNull()) {
        article.source = JsonlArticle::Source::None;
    } else if (!source.isUndefined()) {
        return wrong(QStringLiteral("\"source\" is neither a language nor null"));
    }
    if (!object[QStringLiteral("versions")].isArray())
        return wrong(QStringLiteral("\"versions\" is no array"));
    const QJsonArray versions = object[QStringLiteral("versions")].toArray();
    if (versions.size() < 2) return wrong(QStringLiteral("fewer than two versions"));
    QStringList texts;
    for (const QJsonValue &value : versions) {
        Result<JsonlVersion> version = versionFrom(value, number);
        if (!version) return version.error();
        texts << version->text;
        article.versions.push_back(std::move(*version));
    }
    Result<std::vector<Finding>> findings = readFindingObjects(object[QStringLiteral("findings")], texts);
    if (!findings) return wrong(findings.error().detail);
    article.findings = std::move(*findings);
    return article;
}

Result<std::vector<JsonlArticle>> readJsonl(QByteArrayView bytes) {
    std::vector<JsonlArticle> articles;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0) end = bytes.size();
        const QByteArrayView line = bytes.sliced(begin, end - begin);
        begin = end + 1;
        ++number;
        if (line.trimmed().isEmpty()) continue;
        Result<JsonlArticle> article = readJsonlLine(line, number);
        if (!article) return article.error();
        articles.push_back(std::move(*article));
    }
    return articles;
}

QByteArray writeJsonlLine(const Article &article, const std::vector<Finding> &findings, qint64 *replaced) {
    qint64 count = 0;
    const ArticleRows rows(article, findings);
    QString result = QStringLiteral("{\"article\":") + jsonString(wellFormed(article.name, count)) +
                     QStringLiteral(",\"source\":");
    result += article.hasSource() ? jsonString(wellFormed(article.versions.front().language, count))
                                  : QStringLiteral("null");
    result += QStringLiteral(",\"source_kind\":") + jsonString(sourceKindId(article.alignment.sourceKind)) +
              QStringLiteral(",\"confident_share\":") + confidenceText(article.alignment.confidentShare) +
              QStringLiteral(",\"versions\":") + versionsJson(article, count) + QStringLiteral(",\"rows\":[");
    // Cells repeat the texts: what is replaced there was counted above, findings aside.
    qint64 inRows = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) result += u',';
        result += wellFormed(rowJson(rows.row(i), rows.labels(), article.alignment.rows[i]), inRows);
    }
    result += QStringLiteral("],\"findings\":") + wellFormed(findingObjects(findings), inRows);
    if (replaced) *replaced = count;
    return (result + QStringLiteral("}\n")).toUtf8();
}

Outcome verifyJsonlLine(QByteArrayView line, const Article &article, const std::vector<Finding> &findings) {
    const auto differs = [](const QString &how) {
        return Error{
            ErrorKind::WriteFailed, QStringLiteral("what was written reads differently: ") + how, {}};
    };
    qint64 ignored = 0;
    const QJsonObject object = QJsonDocument::fromJson(line.toByteArray()).object();
    if (object[QStringLiteral("article")].toString() != wellFormed(article.name, ignored))
        return differs(QStringLiteral("the name"));
    const QJsonArray versions = object[QStringLiteral("versions")].toArray();
    if (versions.size() != static_cast<qsizetype>(article.versions.size()))
        return differs(QStringLiteral("the number of versions"));
    for (qsizetype v = 0; v < versions.size(); ++v)
        if (versions[v][QStringLiteral("text")].toString() !=
            wellFormed(article.versions[static_cast<size_t>(v)].text, ignored))
            return differs(QStringLiteral("version %1").arg(v + 1));
    if (object[QStringLiteral("findings")] !=
        QJsonDocument::fromJson(wellFormed(findingObjects(findings), ignored).toUtf8()).array())
        return differs(QStringLiteral("the findings"));
    const ArticleRows rows(article, findings);
    const QJsonArray read = object[QStringLiteral("rows")].toArray();
    if (read.size() != static_cast<qsizetype>(rows.size()))
        return differs(QStringLiteral("the number of rows"));
    for (qsizetype i = 0; i < read.size(); ++i) {
        const TsvRow row = rows.row(static_cast<size_t>(i));
        const QJsonObject text = read[i][QStringLiteral("text")].toObject();
        bool same = read[i][QStringLiteral("bead")].toString() == row.bead &&
                    read[i][QStringLiteral("status")].toString() == statusId(row.status) &&
                    read[i][QStringLiteral("confidence")].toDouble() == row.confidence &&
                    read[i][QStringLiteral("findings")].toArray() ==
                        QJsonDocument::fromJson(wellFormed(row.findings, ignored).toUtf8()).array();
        for (qsizetype v = 0; v < rows.labels().size(); ++v) {
            const SentenceRange range =
                article.alignment.rows[static_cast<size_t>(i)].ranges[static_cast<size_t>(v)];
            same = same && text[rows.labels()[v]].toString() == wellFormed(row.texts[v], ignored) &&
                   read[i][QStringLiteral("sentences")][v] == QJsonValue(QJsonArray{range.begin, range.end});
        }
        if (!same) return differs(QStringLiteral("row %1").arg(i + 1));
    }
    return Done{};
}

} // namespace sejajar
