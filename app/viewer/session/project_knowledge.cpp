#include "app/viewer/session/project_knowledge.h"

namespace sejajar {

Result<Knowledge> knowledgeOf(const ProjectStore &project, ArticleId except) {
    const Result<Glossary> glossary = project.glossary();
    if (!glossary) return glossary.error();
    const Result<LearntWords> learnt = project.learntWords(except);
    if (!learnt) return learnt.error();
    // Each step costs time, and most projects need none.
    Knowledge knowledge = Knowledge::builtIn();
    if (!glossary->empty()) knowledge = knowledge.with(*glossary);
    if (!learnt->links.empty()) knowledge = knowledge.with(*learnt);
    return knowledge;
}

} // namespace sejajar
