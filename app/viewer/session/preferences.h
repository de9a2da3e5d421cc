#pragma once

#include "core/check/check.h"
#include "core/check/mqm_score.h"
#include "core/check/run_checks.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sejajar {

/// A project that was open, as the menu shows it.
struct RecentProject {
    QString path;
    QString title;
    bool operator==(const RecentProject &) const = default;
};

/// What the program remembers for the person between two runs.
class Preferences {
public:
    /// file: an INI file instead of the user's own; empty: the user's own.
    explicit Preferences(const QString &file = {});

    QString language() const; ///< "de"; empty: as the system
    void setLanguage(const QString &language);
    QString theme() const;
    void setTheme(const QString &id);
    double textSize() const; ///< of the texts, in points; within the two limits
    void setTextSize(double points);
    static constexpr double smallestText = 7;
    static constexpr double largestText = 40;
    static constexpr double usualText = 11.5;

    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Of the columns of an article, as AlignedView takes them; empty at first.
    std::vector<double> columnShares() const;
    void setColumnShares(const std::vector<double> &shares);

    /// The last one first.
    std::vector<RecentProject> recentProjects() const;
    void addRecentProject(const RecentProject &project);
    void removeRecentProject(const QString &path);
    void clearRecentProjects();

    /// Ids of MQM categories, the last used first.
    QStringList recentCategories() const;
    void addRecentCategory(const QString &id);

    /// Which checks run, and how grave what they find is.
    CheckOptions checkOptions() const;
    bool isCheckOn(const Check &check) const;
    void setCheckOn(const Check &check, bool on);
    std::optional<Severity> checkSeverity(const Check &check) const; ///< nothing: its own
    void setCheckSeverity(const Check &check, std::optional<Severity> severity);
    MqmWeights mqmWeights() const;
    void setMqmWeights(const MqmWeights &weights);

    QString folder() const; ///< where files were last opened or exported
    void setFolder(const QString &folder);
    QString exportDialect() const;
    void setExportDialect(const QString &id);

    void sync() { m_settings.sync(); }

private:
    mutable QSettings m_settings;
};

} // namespace sejajar
