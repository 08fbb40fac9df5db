from __future__ import annotations

import gc
import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.icons import icon, pixmap
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.qt.theme.tokens import DARK, LIGHT

FILES = sorted(resource_path("icons").glob("*.svg"))


@pytest.fixture(autouse=True)
def light(qapp):
    theme = apply_theme(qapp, "light")
    yield theme
    theme.apply("light")


def inks(picture) -> set[str]:
    """The colours of fully covered pixels."""
    image = picture.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {p.name().upper() for p in pixels if p.alpha() == 255}


def test_there_are_all_the_icons_of_the_target():
    assert len(FILES) >= 53


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_icon_draws_something_in_the_asked_colour(qapp, file):
    assert inks(pixmap(file.stem, 40, "bad")) == {LIGHT.bad}


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_no_icon_carries_a_colour_of_its_own(file):
    assert re.findall(r"#[0-9A-Fa-f]{3,6}", file.read_text("utf-8")) == []


def test_an_icon_takes_the_new_scheme_without_rebuilding(light):
    made = icon("send")
    light.apply("dark")
    assert inks(made.pixmap(QSize(40, 40))) == {DARK.text2}


def test_selected_and_disabled_icons_change_colour():
    made = icon("send")
    assert inks(made.pixmap(QSize(40, 40), QIcon.Mode.Selected)) == {LIGHT.on_tint}
    assert inks(made.pixmap(QSize(40, 40), QIcon.Mode.Disabled)) == {LIGHT.disabled}


def test_an_icon_is_sharp_at_scale_two():
    drawn = icon("send").pixmap(QSize(18, 18), 2.0)
    assert drawn.size() == QSize(36, 36)
    assert drawn.deviceIndependentSize().width() == 18


def test_an_icon_outlives_the_name_that_made_it():
    kept = QIcon(icon("bell", 18, "warn"))
    icon.cache_clear()
    gc.collect()
    assert inks(kept.pixmap(QSize(40, 40))) == {LIGHT.warn}


def test_an_unknown_icon_is_a_bug():
    with pytest.raises(FileNotFoundError):
        icon("yksisarvinen")
