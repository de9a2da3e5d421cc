#include "app/viewer/session/sample_article.h"

#include <QFile>

#include <tuple>

namespace sejajar {

OpenRequest sampleArticle(const QString &name) {
    OpenRequest request;
    request.name = name;
    for (const auto &[file, language, role] : {std::tuple("sample.zh.txt", "zh-Hans", Role::Source),
                                               std::tuple("sample.de.txt", "de", Role::Translation),
                                               std::tuple("sample.id.txt", "id", Role::Translation)}) {
        TextChoice text;
        text.path = QString::fromLatin1(file);
        QFile resource(QStringLiteral(":/sample/") + text.path);
        const bool opened = resource.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        if (!opened) continue;
        text.document.text = QString::fromUtf8(resource.readAll());
        text.document.encoding = QByteArrayLiteral("UTF-8");
        text.document.language = QString::fromLatin1(language);
        text.language = text.document.language;
        text.role = role;
        request.texts.push_back(std::move(text));
    }
    return request;
}

} // namespace sejajar
