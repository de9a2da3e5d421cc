#pragma once

#include "app/viewer/session/content_key.h"
#include "core/store/project_store.h"

#include <QStringList>

#include <memory>

namespace sejajar {

/// A project with the article that is to be shown first. Loaded by a worker, then handed to the session.
struct LoadedProject {
    std::unique_ptr<ProjectStore> store;
    ArticleId articleId = 0;
    std::shared_ptr<const Article> article;
    std::vector<Finding> findings;
};

/// Reads a project file. article: which to show; 0, or one that it does not have: the one that was shown
/// last. Errors: those of ProjectStore, NotAProject for one without articles.
Result<LoadedProject> loadProject(const QString &path, ArticleId article = 0);

/// The article of the project with these texts; 0 without one. Errors: those of ProjectStore.
Result<ArticleId> articleWithTexts(const ProjectStore &project, const ContentKey &key);

/// Where projects stand that are made by opening texts: DIR/NAME-HASH.sejajar, HASH being the beginning of
/// the texts' key, so that texts which were opened before are found without opening every project.
class ProjectFolder {
public:
    explicit ProjectFolder(QString path) : m_path(std::move(path)) {}

    /// The project made from these texts, the last used first; empty when there is none.
    /// sameProperties: it must have the same languages, roles, order and sentences as well.
    QString find(const ContentKey &key, bool sameProperties) const;
    /// Makes a project with the article and what it taught.
    Result<LoadedProject> create(const Article &article, const LearntWords &learnt,
                                 const ContentKey &key) const;

private:
    QString m_path;
};

/// A file name (without its ending) out of any name: letters, digits, space, . _ - only, at most 60 of them.
QString fileNameOf(const QString &name);

} // namespace sejajar
