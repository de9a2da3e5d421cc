#include "core/align/article.h"

namespace sejajar {

Evidence &Evidence::operator+=(Evidence other) {
    constexpr size_t mostPairs = 8;
    length += other.length;
    words += other.words;
    names += other.names;
    numbers += other.numbers;
    for (Pair &pair : other.pairs) {
        if (pairs.size() < mostPairs) pairs.push_back(std::move(pair));
    }
    return *this;
}

} // namespace sejajar
