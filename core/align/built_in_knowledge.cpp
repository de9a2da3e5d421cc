#include "core/align/knowledge.h"

// Where the linker put what core/compile/lexicon_data.S includes.
extern "C" {
extern const char sejajarLexiconBegin[];
extern const char sejajarLexiconEnd[];
}

namespace sejajar {

// Apart from knowledge.cpp, which the program that compiles the lexicon needs before there is one.
const Knowledge &Knowledge::builtIn() {
    static const Knowledge knowledge = [] {
        Result<Knowledge> loaded = fromCompiled({sejajarLexiconBegin, sejajarLexiconEnd});
        // It was compiled with this program, so this can only be a broken build.
        Q_ASSERT(loaded);
        return loaded ? std::move(*loaded) : Knowledge();
    }();
    return knowledge;
}

} // namespace sejajar
