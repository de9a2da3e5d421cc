#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sejajar {

/// A line in the list of MQM categories: a heading (without id) or a category.
struct CategoryItem {
    QString id;
    QString text;
    QString searchText; ///< empty: not found by typing, since it stands further down once more
    bool isHeading() const { return id.isEmpty(); }
    bool operator==(const CategoryItem &) const = default;
};

/// The recently used categories under a heading of their own, then all of them by group, in the order of
/// the MQM table. Unknown ids among the recent ones are left out.
std::vector<CategoryItem> categoryItems(const QStringList &recent);

} // namespace sejajar
