#pragma once

#include "core/check/finding.h"

#include <QColor>
#include <QPalette>

namespace sejajar {

/// Every colour of the aligned view, derived from the palette, so that light, dark and high-contrast desktops
/// all read well. Severities and confidence use hues from Okabe & Ito's palette for colour-blind readers and
/// never differ by hue alone: a grave one is also drawn thicker.
struct ViewTheme {
    bool dark = false;
    QColor page;
    QColor text;
    QColor muted;    ///< row numbers, source-only rows, hints: still 4.5:1 against the page
    QColor faint;    ///< a missing translation
    QColor hairline; ///< between rows and columns
    QColor gap;      ///< the band that ends a paragraph
    QColor gapLine;
    QColor sourceOnly; ///< background of rows that nobody translated
    QColor currentRow;
    QColor currentCell;
    QColor accent;
    QColor pickedRow;
    QColor selection;
    QColor header;
    QColor tagFill; ///< marks for invisible characters
    QColor tagText;

    static ViewTheme fromPalette(const QPalette &palette);

    /// At least 3:1 against the page: a suggestion is nothing but dots.
    QColor severity(Severity severity) const;
    /// Blue for sure rows, orange for doubtful ones, paler in between.
    QColor confidence(double probability) const;
};

/// a where t is 0, b where t is 1.
QColor mix(const QColor &a, const QColor &b, double t);

} // namespace sejajar
