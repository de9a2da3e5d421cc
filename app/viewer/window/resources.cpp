#include "app/viewer/window/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must not stand in a namespace.
static void init() {
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(sample);
    Q_INIT_RESOURCE(translations);
}

namespace sejajar {

void initResources() { init(); }

} // namespace sejajar
