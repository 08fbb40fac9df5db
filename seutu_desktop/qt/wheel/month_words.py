"""Months and weekdays as the sentences of rules need them: each form is a word of its own to translate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def in_months() -> Sequence[str]:
    """Return "tammikuussa" … "joulukuussa"."""
    translate = QCoreApplication.translate
    return (
        translate("WheelWords", "tammikuussa"),
        translate("WheelWords", "helmikuussa"),
        translate("WheelWords", "maaliskuussa"),
        translate("WheelWords", "huhtikuussa"),
        translate("WheelWords", "toukokuussa"),
        translate("WheelWords", "kesäkuussa"),
        translate("WheelWords", "heinäkuussa"),
        translate("WheelWords", "elokuussa"),
        translate("WheelWords", "syyskuussa"),
        translate("WheelWords", "lokakuussa"),
        translate("WheelWords", "marraskuussa"),
        translate("WheelWords", "joulukuussa"),
    )


def of_months() -> Sequence[str]:
    """Return "tammikuun" … "joulukuun"."""
    translate = QCoreApplication.translate
    return (
        translate("WheelWords", "tammikuun"),
        translate("WheelWords", "helmikuun"),
        translate("WheelWords", "maaliskuun"),
        translate("WheelWords", "huhtikuun"),
        translate("WheelWords", "toukokuun"),
        translate("WheelWords", "kesäkuun"),
        translate("WheelWords", "heinäkuun"),
        translate("WheelWords", "elokuun"),
        translate("WheelWords", "syyskuun"),
        translate("WheelWords", "lokakuun"),
        translate("WheelWords", "marraskuun"),
        translate("WheelWords", "joulukuun"),
    )


def weekday_names() -> Sequence[str]:
    """Return "maanantai" … "sunnuntai"."""
    translate = QCoreApplication.translate
    return (
        translate("WheelWords", "maanantai"),
        translate("WheelWords", "tiistai"),
        translate("WheelWords", "keskiviikko"),
        translate("WheelWords", "torstai"),
        translate("WheelWords", "perjantai"),
        translate("WheelWords", "lauantai"),
        translate("WheelWords", "sunnuntai"),
    )
