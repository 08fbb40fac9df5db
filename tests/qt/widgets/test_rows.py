from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from seutu_desktop.qt.theme import color
from seutu_desktop.qt.theme.tokens import LIGHT
from seutu_desktop.qt.widgets.rows import Row, draw_marked, paint_one_line, paint_two_line, row_height

State = QStyle.StateFlag


def painted(paint, row: Row, state=State.State_None, width: int = 300) -> set[str]:
    image = QImage(width, 54, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 54)
    option.state = state
    painter = QPainter(image)
    paint(painter, option, row)
    painter.end()
    return {image.pixelColor(x, y).name().upper() for x in range(width) for y in range(54)}


@pytest.mark.parametrize(("kind", "least"), [("one", 42), ("small", 32), ("task", 38), ("two", 54)])
def test_rows_are_at_least_as_high_as_designed(kind, least):
    assert row_height(kind) >= least


@pytest.mark.parametrize(
    ("state", "ground"),
    [
        (State.State_MouseOver, LIGHT.hover),
        (State.State_Selected, LIGHT.tint),
        (State.State_None, "#FFFFFF"),
    ],
)
def test_the_ground_tells_the_state(qapp, state, ground):
    assert ground in painted(paint_one_line, Row("Ilmoitusasiat"), state)


def test_a_selected_row_has_its_bar_and_a_focused_one_its_ring(qapp):
    assert LIGHT.accent in painted(paint_one_line, Row("Ilmoitusasiat"), State.State_Selected)
    assert LIGHT.focus in painted(paint_one_line, Row("Ilmoitusasiat"), State.State_HasFocus)
    assert LIGHT.accent not in painted(paint_one_line, Row("Ilmoitusasiat"))


def test_a_full_row_of_each_kind_paints_in_any_width(qapp):
    row = Row("Itsearviointipäivän ohjelma", lead="127", meta="perus", icon="flag", end_icon="check",
              chip="poikkeus", second="Luonnos", second_icon="pencil", second_meta="§ 1–2")  # fmt: skip
    for width in (30, 120, 600):
        assert painted(paint_one_line, row, width=width)
        assert painted(paint_two_line, row, width=width)


def test_matches_take_the_whole_text_once(qapp):
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    rect = QRect(0, 0, 400, 30)
    plain = draw_marked(painter, rect, "Kirjaa Hartolan käsittely", [], color("text"))
    marked = draw_marked(painter, rect, "Kirjaa Hartolan käsittely", [(0, 24)], color("text"))
    painter.end()
    assert plain < marked < plain * 1.1
