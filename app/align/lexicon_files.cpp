#include "app/align/lexicon_files.h"

#include "core/align/learnt_words.h"
#include "core/exchange/dictionary_tsv.h"

#include <QFile>

namespace sejajar {

Result<Knowledge> knowledgeWith(const QStringList &lexicons) {
    Knowledge knowledge = Knowledge::builtIn();
    for (const QString &path : lexicons) {
        QFile file(path);
        if (!file.exists()) return Error{ErrorKind::NotFound, {}, path};
        if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, file.errorString(), path};
        const QByteArray bytes = file.readAll();
        const auto at = [&path](const Error &error) {
            return Error{error.kind, error.detail, error.where.isEmpty() ? path : path + u':' + error.where};
        };
        if (isLearntWords(bytes)) {
            Result<LearntWords> learnt = readLearntWords(bytes);
            if (!learnt) return at(learnt.error());
            knowledge = knowledge.with(*learnt);
            continue;
        }
        Result<std::vector<DictionaryEntry>> entries = readDictionaryTsv(bytes);
        if (!entries) return at(entries.error());
        std::vector<Knowledge::Forms> forms;
        for (const DictionaryEntry &entry : *entries) forms.push_back(entry.forms);
        knowledge = knowledge.with(forms);
    }
    return knowledge;
}

} // namespace sejajar
