#include "app/viewer/session/preferences.h"

#include "core/check/mqm.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sejajar {
namespace {

constexpr size_t recentProjectsKept = 10;
constexpr qsizetype recentCategoriesKept = 5;
const QString recentArray = QStringLiteral("recent");

/// The file of the settings, made fit to be opened.
QString openable(const QString &file) {
    const QString path = file.isEmpty() ? QSettings(QSettings::IniFormat, QSettings::UserScope,
                                                    QStringLiteral("sejajar"), QStringLiteral("sejajar"))
                                              .fileName()
                                        : file;
    // A program that was killed while it made QSettings' lock leaves it empty. QSettings cannot tell whose it
    // is and would hold up the window for 30 seconds (seen when windows were killed at random).
    const QString lock = path + QStringLiteral(".lock");
    if (const QFileInfo info(lock); info.exists() && info.size() == 0) QFile::remove(lock);
    return path;
}

void writeRecent(QSettings &settings, const std::vector<RecentProject> &projects) {
    settings.remove(recentArray);
    settings.beginWriteArray(recentArray, static_cast<int>(projects.size()));
    for (size_t i = 0; i < projects.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), projects[i].path);
        settings.setValue(QStringLiteral("title"), projects[i].title);
    }
    settings.endArray();
}

QString checkKey(const Check &check, const char *what) {
    return QStringLiteral("checks/%1/%2").arg(QString::fromUtf16(check.id), QLatin1String(what));
}

QString weightKey(size_t severity) {
    return QStringLiteral("mqm/") + severityId(static_cast<Severity>(severity));
}

void writeUnless(QSettings &settings, bool usual, const QString &key, const QVariant &value) {
    if (usual)
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

Preferences::Preferences(const QString &file) : m_settings(openable(file), QSettings::IniFormat) {}

QString Preferences::language() const { return m_settings.value(QStringLiteral("ui/language")).toString(); }
void Preferences::setLanguage(const QString &language) {
    m_settings.setValue(QStringLiteral("ui/language"), language);
}

QString Preferences::theme() const { return m_settings.value(QStringLiteral("ui/theme")).toString(); }
void Preferences::setTheme(const QString &id) { m_settings.setValue(QStringLiteral("ui/theme"), id); }

double Preferences::textSize() const {
    const double points = m_settings.value(QStringLiteral("ui/textSize"), usualText).toDouble();
    return points >= smallestText && points <= largestText ? points : usualText;
}
void Preferences::setTextSize(double points) {
    m_settings.setValue(QStringLiteral("ui/textSize"), std::clamp(points, smallestText, largestText));
}

QByteArray Preferences::geometry() const {
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}
QByteArray Preferences::windowState() const {
    return m_settings.value(QStringLiteral("window/state")).toByteArray();
}
void Preferences::setWindow(const QByteArray &geometry, const QByteArray &state) {
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
    m_settings.setValue(QStringLiteral("window/state"), state);
}

std::vector<double> Preferences::columnShares() const {
    std::vector<double> shares;
    for (const QVariant &share : m_settings.value(QStringLiteral("window/columns")).toList())
        shares.push_back(share.toDouble());
    return shares;
}
void Preferences::setColumnShares(const std::vector<double> &shares) {
    QVariantList list;
    for (const double share : shares) list << share;
    m_settings.setValue(QStringLiteral("window/columns"), list);
}

std::vector<RecentProject> Preferences::recentProjects() const {
    std::vector<RecentProject> projects;
    const int size = m_settings.beginReadArray(recentArray);
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        projects.push_back({m_settings.value(QStringLiteral("path")).toString(),
                            m_settings.value(QStringLiteral("title")).toString()});
    }
    m_settings.endArray();
    return projects;
}

void Preferences::addRecentProject(const RecentProject &project) {
    std::vector<RecentProject> projects = recentProjects();
    std::erase_if(projects, [&](const RecentProject &other) { return other.path == project.path; });
    projects.insert(projects.begin(), project);
    if (projects.size() > recentProjectsKept) projects.resize(recentProjectsKept);
    writeRecent(m_settings, projects);
}

void Preferences::removeRecentProject(const QString &path) {
    std::vector<RecentProject> projects = recentProjects();
    std::erase_if(projects, [&](const RecentProject &other) { return other.path == path; });
    writeRecent(m_settings, projects);
}

void Preferences::clearRecentProjects() { m_settings.remove(recentArray); }

QStringList Preferences::recentCategories() const {
    return m_settings.value(QStringLiteral("flags/recentCategories")).toStringList();
}
void Preferences::addRecentCategory(const QString &id) {
    QStringList ids = recentCategories();
    ids.removeAll(id);
    ids.prepend(id);
    m_settings.setValue(QStringLiteral("flags/recentCategories"),
                        ids.first(qMin(ids.size(), recentCategoriesKept)));
}

CheckOptions Preferences::checkOptions() const {
    CheckOptions options;
    options.ids.emplace();
    for (const Check &check : checks()) {
        const QString id = QString::fromUtf16(check.id);
        if (isCheckOn(check)) options.ids->append(id);
        if (const std::optional<Severity> severity = checkSeverity(check))
            options.severities.insert(id, *severity);
    }
    return options;
}

bool Preferences::isCheckOn(const Check &check) const {
    return m_settings.value(checkKey(check, "on"), check.onByDefault).toBool();
}
void Preferences::setCheckOn(const Check &check, bool on) {
    // What is as usual is not written down, so that a later version can have another usual.
    writeUnless(m_settings, on == check.onByDefault, checkKey(check, "on"), on);
}

std::optional<Severity> Preferences::checkSeverity(const Check &check) const {
    bool known = false;
    const int severity = m_settings.value(checkKey(check, "severity")).toInt(&known);
    if (!known || severity < 0 || severity > static_cast<int>(Severity::Critical)) return std::nullopt;
    return static_cast<Severity>(severity);
}
void Preferences::setCheckSeverity(const Check &check, std::optional<Severity> severity) {
    writeUnless(m_settings, !severity, checkKey(check, "severity"),
                static_cast<int>(severity.value_or(check.severity)));
}

MqmWeights Preferences::mqmWeights() const {
    MqmWeights weights;
    for (size_t i = 0; i < weights.bySeverity.size(); ++i) {
        bool known = false;
        const double weight = m_settings.value(weightKey(i)).toDouble(&known);
        if (known && weight >= 0) weights.bySeverity[i] = weight;
    }
    return weights;
}
void Preferences::setMqmWeights(const MqmWeights &weights) {
    const MqmWeights usual;
    for (size_t i = 0; i < weights.bySeverity.size(); ++i)
        writeUnless(m_settings, weights.bySeverity[i] == usual.bySeverity[i], weightKey(i),
                    weights.bySeverity[i]);
}

QString Preferences::folder() const {
    return m_settings.value(QStringLiteral("files/folder"), QDir::homePath()).toString();
}
void Preferences::setFolder(const QString &folder) {
    m_settings.setValue(QStringLiteral("files/folder"), folder);
}

QString Preferences::exportDialect() const {
    return m_settings.value(QStringLiteral("export/dialect"), QStringLiteral("corpus")).toString();
}
void Preferences::setExportDialect(const QString &id) {
    m_settings.setValue(QStringLiteral("export/dialect"), id);
}

} // namespace sejajar
