#include "app/viewer/dialogs/category_items.h"

#include "app/common/mqm_text.h"

#include <QCoreApplication>

namespace sejajar {

std::vector<CategoryItem> categoryItems(const QStringList &recent) {
    std::vector<CategoryItem> items;
    for (const QString &id : recent) {
        if (!mqmCategory(id)) continue;
        if (items.empty())
            items.push_back({{}, QCoreApplication::translate("sejajar::CategoryCombo", "Recently used"), {}});
        items.push_back({id, mqmFullName(id), {}});
    }
    QString group;
    for (const MqmCategory &category : mqmCategories()) {
        const QString id = QString::fromUtf16(category.id);
        if (mqmGroupName(category) != group) {
            group = mqmGroupName(category);
            items.push_back({{}, group, {}});
        }
        // English names are found, too: they are the ones in the literature.
        const QString search =
            QStringLiteral("%1 %2 %3").arg(group, mqmName(category), QString::fromUtf16(category.name));
        items.push_back({id, mqmFullName(id), search});
    }
    return items;
}

} // namespace sejajar
