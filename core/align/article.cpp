#include "core/align/article.h"

#include <iterator>

namespace sejajar {

Evidence &Evidence::operator+=(Evidence other) {
    length += other.length;
    words += other.words;
    names += other.names;
    numbers += other.numbers;
    pairs.insert(pairs.end(), std::make_move_iterator(other.pairs.begin()),
                 std::make_move_iterator(other.pairs.end()));
    return *this;
}

} // namespace sejajar
