from __future__ import annotations

from importlib import util
from pathlib import Path

import pytest

from seutu_desktop.qt.theme import apply_theme, fonts


@pytest.fixture(autouse=True)
def theme(qapp):
    """Every widget test starts in the light scheme."""
    made = apply_theme(qapp, "light")
    yield made
    made.apply("light")


@pytest.fixture
def shown(qtbot):
    """Show a widget in an active window and return it."""

    def show(widget):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
        return widget

    return show


@pytest.fixture
def text_times(monkeypatch):
    """Return a function that makes all text larger, as on a machine without Inter or with larger text."""

    def grow(factor: float) -> None:
        larger = {role: (points * factor, weight) for role, (points, weight) in fonts.ROLES.items()}
        monkeypatch.setattr(fonts, "ROLES", larger)
        fonts._font.cache_clear()

    yield grow
    fonts._font.cache_clear()


@pytest.fixture
def wider_text(text_times):
    """Text of 15 % more, which must fit everywhere."""
    text_times(1.15)


@pytest.fixture
def gallery(shown):
    """The page with every component."""
    spec = util.spec_from_file_location("gallery", Path(__file__).parents[1] / "gallery.py")
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = shown(module.Gallery())
    made.finish()
    return made


@pytest.fixture
def inks():
    """Return the colours of a widget's pixels as "#RRGGBB"."""

    def colors(widget) -> set[str]:
        image = widget.grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return {image.pixelColor(x, y).name().upper() for x, y in places}

    return colors
