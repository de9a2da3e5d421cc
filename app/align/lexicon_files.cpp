#include "app/align/lexicon_files.h"

#include "core/align/learnt_words.h"
#include "core/exchange/dictionary_tsv.h"

#include <QFile>

namespace sejajar {

namespace {

/// An error inside a file, with the file's name.
Error inFile(const QString &path, const Error &error) {
    return Error{error.kind, error.detail, error.where.isEmpty() ? path : path + u':' + error.where};
}

Result<QByteArray> bytesOf(const QString &path) {
    QFile file(path);
    if (!file.exists()) return Error{ErrorKind::NotFound, {}, path};
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, file.errorString(), path};
    return file.readAll();
}

Result<std::vector<Knowledge::Forms>> formsOf(const QByteArray &bytes, const QString &path) {
    Result<std::vector<DictionaryEntry>> entries = readDictionaryTsv(bytes);
    if (!entries) return inFile(path, entries.error());
    std::vector<Knowledge::Forms> forms;
    for (DictionaryEntry &entry : *entries) forms.push_back(std::move(entry.forms));
    return forms;
}

} // namespace

Result<Knowledge> knowledgeWith(const QStringList &lexicons) {
    Knowledge knowledge = Knowledge::builtIn();
    for (const QString &path : lexicons) {
        const Result<QByteArray> bytes = bytesOf(path);
        if (!bytes) return bytes.error();
        if (isLearntWords(*bytes)) {
            const Result<LearntWords> learnt = readLearntWords(*bytes);
            if (!learnt) return inFile(path, learnt.error());
            knowledge = knowledge.with(*learnt);
            continue;
        }
        const Result<std::vector<Knowledge::Forms>> forms = formsOf(*bytes, path);
        if (!forms) return forms.error();
        knowledge = knowledge.with(*forms);
    }
    return knowledge;
}

Result<Glossary> glossaryOf(const QStringList &files) {
    Glossary glossary;
    for (const QString &path : files) {
        const Result<QByteArray> bytes = bytesOf(path);
        if (!bytes) return bytes.error();
        const Result<std::vector<Knowledge::Forms>> forms = formsOf(*bytes, path);
        if (!forms) return forms.error();
        glossary.insert(glossary.end(), forms->begin(), forms->end());
    }
    return glossary;
}

} // namespace sejajar
