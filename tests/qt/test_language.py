from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from seutu_desktop.qt.language import PROPERTY, window_language


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.property(PROPERTY)
    yield qapp
    qapp.setProperty(PROPERTY, before)


def test_the_services_words_follow_the_language_of_the_window(app: QApplication) -> None:
    app.setProperty(PROPERTY, "en")
    assert window_language() == "en"
    app.setProperty(PROPERTY, None)
    assert window_language() == "fi"
