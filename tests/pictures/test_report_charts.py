from __future__ import annotations

from xml.etree import ElementTree

import pytest

from seutu_desktop.domain.seat_attendance import SeatAttendance
from seutu_desktop.pictures.charts import MAX_TOLD
from seutu_desktop.pictures.report_charts import WIDTH, attendance_chart, told_of


def seat(name: str, member: int, deputy: int = 0, absent: int = 0) -> SeatAttendance:
    return SeatAttendance(name, name, member + deputy + absent, member, deputy, absent)


SEATS = [seat("Hartola", 9, 1), seat("Iitti", 7, 1, 2), seat("Lahti", 10)]


def test_the_chart_is_the_same_each_time_as_png_and_svg() -> None:
    one, two = attendance_chart(SEATS, 2027), attendance_chart(SEATS, 2027)
    assert one == two
    assert one.png.startswith(b"\x89PNG")
    assert ElementTree.fromstring(one.svg).tag.endswith("svg")
    assert round(one.width) == WIDTH


def test_its_words_name_who_was_there_least() -> None:
    assert told_of(SEATS, 2027) == (
        "Kuntien läsnäolo 2027, 3 kuntaa: 2 aina edustettuna. Vähiten läsnä: Iitti, 80 %."
    )
    assert "kaikki 3 kuntaa" in told_of([SEATS[0], SEATS[2], SEATS[2]], 2027)
    long = [seat("Pitkännimisen kunnan nimi " * 20, 0, 0, 3)] * 30
    assert len(attendance_chart(long, 2027).description) <= MAX_TOLD


def test_shapes_tell_apart_what_colours_do() -> None:
    svg = attendance_chart(SEATS, 2027).svg
    assert b"<pattern" in svg


def test_signs_that_the_face_lacks_draw_no_fault() -> None:
    assert attendance_chart([seat("$x^2$ \u4e2d", 1), seat("", 0, 0, 0)], 2027).png


def test_no_municipalities_are_no_chart() -> None:
    with pytest.raises(ValueError, match="no municipalities"):
        attendance_chart([], 2027)
