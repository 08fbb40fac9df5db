from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFocusFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme import apply_roles, apply_theme, color, current_scheme, font
from seutu_desktop.qt.theme.fonts import ROLES, inter_file, with_weight
from seutu_desktop.qt.theme.palette import style_sheet
from seutu_desktop.qt.theme.tokens import DARK, LIGHT

GROUNDS = ("surface", "window", "subtle", "hover", "tint")


@pytest.fixture(autouse=True)
def light(qapp):
    theme = apply_theme(qapp, "light")
    yield theme
    theme.apply("light")


def luminance(value: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(value[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_have_contrast_4_5(scheme):
    colors = scheme.by_role()
    pairs = list(product(("text", "text2", "text3", "accent", "ok", "warn", "bad"), GROUNDS))
    pairs += [("on_tint", "tint")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [(role, f"{role}_tint") for role in ("ok", "warn", "bad")]
    pairs += [("text", f"{role}_tint") for role in ("ok", "warn", "bad")]
    pairs += [("toast_text", "toast"), ("toast_accent", "toast")]
    weak = [(a, b) for a, b in pairs if contrast(colors[a], colors[b]) < 4.5]
    assert weak == []


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_control_borders_and_focus_have_contrast_3(scheme):
    colors = scheme.by_role()
    pairs = list(product(("control", "focus"), GROUNDS))
    assert [(a, b) for a, b in pairs if contrast(colors[a], colors[b]) < 3] == []


def test_the_palette_takes_the_tokens(light):
    light.apply("dark")
    assert color("surface").name().upper() == DARK.surface
    assert QWidget().palette().color(QPalette.ColorRole.Highlight).name().upper() == DARK.tint


def test_changing_the_setting_tells_the_new_scheme_once(qtbot, light):
    heard = []
    light.changed.connect(heard.append)
    light.apply("dark")
    light.apply("dark")
    light.changed.disconnect(heard.append)
    assert heard == ["dark"]
    assert current_scheme() == "dark"


def test_the_system_setting_follows_the_desktop(qapp, light):
    light.apply("system")
    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert light.scheme == ("dark" if dark else "light")


def test_there_is_one_theme_per_application(qapp, light):
    assert apply_theme(qapp, "light") is light


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_picture_of_the_style_sheet_is_there(scheme):
    import re

    pictures = re.findall(r'url\("([^"]+)"\)', style_sheet(scheme))
    assert pictures
    assert [p for p in pictures if not resource_path("style", scheme, p.rsplit("/", 1)[1]).exists()] == []


def test_inter_is_loaded_and_its_weights_differ(qapp):
    assert QFontInfo(font("body")).family() == "Inter"
    base = font("body")
    widths = [
        QFontMetricsF(with_weight(base, w)).horizontalAdvance("Erityisavustuksen") for w in (400, 500, 600)
    ]
    assert widths[0] < widths[1] < widths[2]


def test_tabular_figures_have_one_width():
    narrow, wide = (
        QFontMetricsF(font("list", tabular=True)).horizontalAdvance(text) for text in ("1111", "8888")
    )
    assert narrow == wide


def test_every_role_has_a_font():
    assert all(font(role).pointSizeF() == ROLES[role][0] for role in ROLES)


def test_without_the_font_package_there_is_no_file(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "fontpkg_inter", None)
    assert inter_file() is None


def test_designer_widgets_get_fonts_by_property():
    root = QWidget()
    label, button = QLabel("Tulossa", root), QPushButton("Lähetä", root)
    label.setProperty("role", "section")
    button.setProperty("kind", "primary")
    apply_roles(root)
    assert label.font().weight() == 600
    assert button.font().pointSizeF() == ROLES["primary"][0]


def two_buttons(qtbot):
    root = QWidget()
    layout = QVBoxLayout(root)
    buttons = [QPushButton(text) for text in ("Peruuta", "Avaa luonnos")]
    for button in buttons:
        layout.addWidget(button)
    qtbot.addWidget(root)
    with qtbot.waitActive(root):
        root.show()
    buttons[0].setFocus()
    return root, buttons


def ringed(root):
    return [ring.widget() for ring in root.findChildren(QFocusFrame) if ring.isVisible()]


def test_the_ring_follows_the_keyboard_from_button_to_button(qtbot):
    root, buttons = two_buttons(qtbot)
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert ringed(root) == [buttons[1]]


def test_a_window_that_opens_shows_no_ring_and_a_question_does(qtbot):
    window, dialog = QPushButton("Tänään"), QDialog()
    question = QPushButton("Avaa luonnos")
    holder = QWidget()
    QVBoxLayout(holder).addWidget(window)
    QVBoxLayout(dialog).addWidget(question)
    for widget in (holder, dialog):
        qtbot.addWidget(widget)
    with qtbot.waitActive(holder):
        holder.show()
    assert window.hasFocus()
    assert ringed(holder) == []
    with qtbot.waitActive(dialog):
        dialog.open()
    assert ringed(dialog) == [question]
    dialog.reject()


def test_a_click_shows_no_ring(qtbot):
    root, buttons = two_buttons(qtbot)
    QTest.mousePress(buttons[1], Qt.MouseButton.LeftButton)
    assert buttons[1].hasFocus()
    assert ringed(root) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pictures_of_the_style_sheet_carry_its_tokens(scheme):
    from importlib import util

    spec = util.spec_from_file_location("style_art", resource_path("..", "tests", "qt", "style_art.py"))
    art = util.module_from_spec(spec)
    spec.loader.exec_module(art)
    stale = [
        p
        for p in art.ART
        if resource_path("style", scheme, f"{p}.svg").read_text("utf-8") != art.drawn(p, scheme)
    ]
    assert stale == []
