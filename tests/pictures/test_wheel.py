"""The wheel and its sheets: what is drawn, what SVG says, and the golden pictures."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pictures import samples
from pictures.skeleton import differences, skeleton
from pictures.write_golden import COUNTS, HEADING, first_sheet
from seutu_desktop.domain.wheel import Ring, RingShape
from seutu_desktop.pictures import face as faces
from seutu_desktop.pictures.colours import COLOURS, Scheme, mixed
from seutu_desktop.pictures.content import Content, Gathering, Look, Task, Turn, Year, as_plan, days_text
from seutu_desktop.pictures.drawing import Drawing, Figure, Words, around, line_of
from seutu_desktop.pictures.items import spots
from seutu_desktop.pictures.layout import HUB, PAPER, SCREEN, arrange
from seutu_desktop.pictures.path import TURN, at
from seutu_desktop.pictures.sheet import HEIGHT, Heading, one_sheet, sheets, wheel_alone
from seutu_desktop.pictures.svg import svg
from seutu_desktop.pictures.wheel import (
    alternative_text,
    hand_parts,
    short_alternative_text,
    wheel_parts,
)

TODAY = date(2026, 11, 22)
GOLDEN = Path(__file__).parents[1] / "golden"
NS = "{http://www.w3.org/2000/svg}"
LIGHT = COLOURS[Scheme.LIGHT]


def texts(drawing: Drawing) -> list[str]:
    """Return the text that can be searched for in a drawing's SVG."""
    return [each.text or "" for each in ET.fromstring(svg(drawing)).iter(f"{NS}text")]


def words(content: Content, radius: float = SCREEN, full: bool = False) -> list[str]:
    parts = wheel_parts(arrange(content, radius, full), LIGHT)
    return [part.text for part in parts if isinstance(part, Words)]


@pytest.mark.parametrize("count", [0, 12, 60, 300])
def test_every_svg_is_sound_xml_with_its_text_in_it(count: int) -> None:
    content = samples.many(count)
    found = texts(one_sheet(content, HEADING))
    assert {"Vuosikello 2026", "tammikuu", "Yhteiset mallit", "14.1.", "Kehittämisverkosto"} <= set(found)
    listed = " ".join(found)
    assert all(task.title in listed for task in content.tasks)


def test_an_svg_says_what_it_shows() -> None:
    root = ET.fromstring(svg(one_sheet(samples.year_of_sources(), HEADING)))
    assert root.get("role") == "img"
    assert root.findtext(f"{NS}title") == "Vuosikello 2026"
    told = root.findtext(f"{NS}desc") or ""
    assert told.startswith("Vuosikello 2026, tammikuu ylhäällä, myötäpäivään. Kehät ulkoa sisään: Kokoukset,")
    assert "11 kokousta, ei heinäkuussa." in told


def test_an_svg_uses_nothing_that_word_or_librsvg_does_not_read() -> None:
    data = svg(one_sheet(samples.year_of_sources(), HEADING))
    for word in (b"<use", b"textPath", b"<style", b"class=", b"href"):
        assert word not in data


@given(st.text(max_size=60))
def test_no_text_breaks_an_svg(text: str) -> None:
    task = Task("a", "ring1", text, text, None, date(2026, 5, 5))
    content = replace(samples.empty(), tasks=(task,))
    ET.fromstring(svg(one_sheet(content, Heading(text, (text,)))))


def test_drawing_needs_no_qt() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); from pictures import samples;"
        "from seutu_desktop.pictures.sheet import Heading, one_sheet;"
        "from seutu_desktop.pictures.svg import svg; svg(one_sheet(samples.many(12), Heading()));"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken')) for name in sys.modules))"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, "-c", code], cwd=root, env=environment, check=True)


def test_the_golden_sheet_is_drawn_as_it_was() -> None:
    drawn = skeleton(svg(sheets(samples.year_of_sources(), HEADING)[0]))
    golden = skeleton((GOLDEN / "wheel.svg").read_text("utf-8"))
    assert differences(drawn, golden) == [], "if meant: tests/pictures/write_golden.py"


@pytest.mark.parametrize("count", COUNTS)
def test_wheels_of_few_and_many_tasks_are_drawn_as_they_were(count: int) -> None:
    golden = (GOLDEN / f"wheel_{count}.txt").read_text("utf-8").splitlines()
    assert differences(skeleton(first_sheet(count)), golden) == [], "if meant: write_golden.py"


def test_a_golden_sheet_notices_what_moves_changes_colour_or_is_missing() -> None:
    golden = skeleton((GOLDEN / "wheel.svg").read_text("utf-8"))
    text = next(place for place, line in enumerate(golden) if "translate(32 58)" in line)
    assert differences([*golden[:text], golden[text].replace("58", "60"), *golden[text + 1 :]], golden)
    assert differences([line.replace("#A1591F", "#2768C6") for line in golden], golden)
    assert differences(golden[:-1], golden)


@pytest.mark.parametrize("count", COUNTS)
def test_dark_and_grey_wheels_are_the_light_one_in_other_colours(count: int) -> None:
    def shapes(scheme: Scheme) -> list[str]:
        lines = skeleton(svg(sheets(samples.many(count), HEADING, scheme)[0]))
        return [re.sub("#[0-9A-F]{6}", "", line) for line in lines]

    assert shapes(Scheme.DARK) == shapes(Scheme.GREY) == shapes(Scheme.LIGHT)


def test_a_label_that_does_not_fit_is_shortened_in_the_picture_and_whole_in_its_text() -> None:
    drawing = wheel_alone(samples.many(300))
    short = [part for part in drawing.parts if isinstance(part, Words) and part.text.endswith("…")]
    assert short
    titles = {task.title for task in samples.many(300).tasks}
    assert {part.said for part in short} <= titles
    assert {part.said for part in short} <= set(texts(drawing))


def test_grey_print_has_no_colour_and_the_same_shapes() -> None:
    grey, light = (
        sheets(samples.year_of_sources(), HEADING, scheme)[0] for scheme in (Scheme.GREY, Scheme.LIGHT)
    )
    used = {colour for part in grey.parts for colour in _colours(part)}
    assert all(len(set(re.findall("..", colour[1:]))) == 1 for colour in used)
    shapes = [[part.path for part in each.parts if isinstance(part, Figure)] for each in (grey, light)]
    assert shapes[0] == shapes[1]


def _colours(part: Figure | Words) -> list[str]:
    return [part.fill] if isinstance(part, Words) else [each for each in (part.fill, part.stroke) if each]


def test_the_year_of_the_sources_fits_whole() -> None:
    layout = arrange(samples.year_of_sources(), PAPER)
    assert all(room.settled.more == () for room in layout.rings)
    shown = set(words(samples.year_of_sources(), PAPER))
    assert {name for _, name, _, _ in samples.YEAR_OF_SOURCES} <= shown


@pytest.mark.parametrize("count", [0, 12, 60])
def test_up_to_sixty_tasks_all_have_their_marks(count: int) -> None:
    layout = arrange(samples.many(count))
    assert sum(len(more.ids) for room in layout.rings for more in room.settled.more) == 0
    assert layout.hub >= HUB - 1e-6


def test_what_does_not_fit_is_counted_in_pills_and_reached_through_them() -> None:
    content = samples.many(300)
    found = spots(arrange(content))
    assert {key for spot in found for key in spot.ids} == {
        *(task.id for task in content.tasks),
        *(meeting.id for meeting in content.meetings),
    }
    assert any(text.startswith("+") for text in words(content))


def test_five_thousand_tasks_in_a_month_stay_readable() -> None:
    parts = wheel_parts(arrange(samples.many(5000, month=3)), LIGHT)
    assert len(parts) < 400


@pytest.mark.parametrize("count", [0, 1, 3, 15, 40])
def test_any_number_of_rings_is_drawn(count: int) -> None:
    shapes = list(RingShape)
    rings = [Ring(f"r{n}", f"Kehä {n}", shapes[n % 7], n) for n in range(count)]
    layout = arrange(Content(Year(2026), rings, (Task("t", "r0", "Asia", "Asia", None, TODAY),)))
    assert len(layout.rings) == count
    assert layout.hub > 0
    assert all(room.outer > room.inner > 0 for room in layout.rings)


def test_a_small_wheel_has_no_labels_and_a_large_one_whole_titles() -> None:
    content = replace(
        samples.empty(), tasks=(Task("t", "ring2", "Lyhyt", "Koko pitkä otsikko", None, date(2026, 5, 5)),)
    )
    assert "Lyhyt" not in words(content, 240)
    assert "Arviointi" in words(content, 240)
    assert "Koko pitkä otsikko" in words(content, 580, full=True)


def test_today_is_on_the_screen_and_never_in_print() -> None:
    content = samples.year_of_sources(TODAY)
    layout = arrange(content)
    told = [part.text for part in hand_parts(layout, LIGHT) if isinstance(part, Words)]
    assert "tänään 22.11." in told
    assert "Kokouskalenteri 2027" in told  # crossed, so drawn again above the hand
    assert not any("tänään" in text for text in texts(one_sheet(content, HEADING)))
    assert hand_parts(arrange(as_plan(content)), LIGHT) == ()


def test_states_are_told_by_shape_and_sign_not_by_colour_alone() -> None:
    day = date(2026, 5, 5)
    tasks = [Task(look.value, "ring2", look.value, look.value, None, day, look) for look in Look]
    parts = wheel_parts(arrange(replace(samples.empty(), tasks=tasks)), LIGHT)
    assert "! late" in [part.text for part in parts if isinstance(part, Words)]
    strong = LIGHT.ring(RingShape.HEXAGON, 2).strong
    marks = [part for part in parts if isinstance(part, Figure) and part.stroke == strong and part.fill]
    assert {part.fill for part in marks} == {strong, LIGHT.surface}


def test_a_planned_meeting_has_a_broken_outline_and_the_next_one_a_second_rim() -> None:
    def pills(turn: Turn) -> list[Figure]:
        content = Content(Year(2026), samples.RINGS, (), (Gathering("m", "Kokous", TODAY, turn),))
        strong = LIGHT.ring(RingShape.CIRCLE, 0).strong
        parts = wheel_parts(arrange(content), LIGHT)
        return [part for part in parts if isinstance(part, Figure) and part.stroke == strong]

    assert [bool(part.dash) for part in pills(Turn.PLANNED)] == [True]
    assert [len(pills(turn)) for turn in (Turn.PAST, Turn.COMING, Turn.NEXT)] == [1, 1, 2]


def test_a_span_is_cut_at_the_years_border() -> None:
    task = Task("t", "ring5", "Haut", "Haut", date(2025, 12, 1), date(2027, 3, 31))
    (place,) = arrange(replace(samples.empty(), tasks=(task,))).rings[5].settled.places
    assert (place.piece.begin, place.piece.end, place.piece.marked) == (0.0, TURN, False)


@pytest.mark.parametrize(("start", "first", "last", "name"), [
    (1, date(2028, 1, 1), date(2028, 12, 31), "2028"),
    (8, date(2027, 8, 1), date(2028, 7, 31), "2027–2028"),
])  # fmt: skip
def test_a_year_turns_from_january_or_august(start: int, first: date, last: date, name: str) -> None:
    year = Year(2028 if start == 1 else 2027, start)
    assert (year.first, year.last, year.name, year.days) == (first, last, name, 366)
    assert year.holds(date(2028, 2, 29))
    for day in (first, last, date(2028, 2, 29)):
        assert year.day_at(year.angle(day)) == day


def test_letters_stand_upright_in_the_lower_half() -> None:
    upper, lower = around("Ylä", 0.1, 200, 11, "#000000"), around("Ala", TURN / 2, 200, 11, "#000000")
    assert upper.letters[0].a > 0 and lower.letters[0].a > 0
    assert upper.letters[0].x < upper.letters[-1].x
    assert lower.letters[0].x < lower.letters[-1].x


def test_a_line_of_text_is_as_long_as_its_letters() -> None:
    words = line_of("Työ- ja loma-ajat", 10, 20, 11, "#000000", align=1.0)
    assert words.x + words.length == pytest.approx(10)
    assert words.length == pytest.approx(faces.face().width("Työ- ja loma-ajat", 11))


def test_a_shortened_text_fits_and_says_so() -> None:
    face = faces.face()
    short = face.shortened("Toimintasuunnitelman hyväksyminen", 11, 80)
    assert short.endswith("…") and face.width(short, 11) <= 80
    assert face.shortened("Asia", 11, 80) == "Asia"
    assert face.shortened("Asia", 11, 3) == ""


def test_weights_differ_and_unknown_signs_are_boxes() -> None:
    assert faces.face(600).width("Kokoukset", 11) > faces.face(400).width("Kokoukset", 11)
    assert faces.face().glyphs("\U0001f600")[0].outline


@pytest.mark.parametrize("count", [0, 60, 300])
def test_pages_hold_every_row_once_and_stay_within_the_sheet(count: int) -> None:
    content = samples.many(count)
    pages = sheets(content, HEADING)
    assert all(page.height == HEIGHT for page in pages)
    found = " ".join(text for page in pages for text in texts(page))
    assert all(task.title in found for task in content.tasks)
    for page in pages:
        assert max(part.y for part in page.parts if isinstance(part, Words)) < HEIGHT - 14


def test_what_has_no_day_stands_below_the_list() -> None:
    found = texts(sheets(samples.year_of_sources(), HEADING)[0])
    assert found.count("Kehittämisryhmien katsaukset") == 1
    assert {"Jokaisessa kokouksessa", "Ilman kuukautta", "Avustusten väli- ja loppuraportit"} <= set(found)


def test_the_wheel_alone_is_square_and_tells_of_the_table() -> None:
    drawing = wheel_alone(samples.year_of_sources(TODAY))
    assert drawing.width == drawing.height
    assert drawing.description.endswith("lueteltu taulukossa.")
    assert len(short_alternative_text(samples.many(300))) <= 150


def test_the_alternative_text_tells_of_an_empty_wheel() -> None:
    told = alternative_text(Content(Year(2026), ()))
    assert told == "Vuosikello 2026, tammikuu ylhäällä, myötäpäivään. Ei kehiä. Ei kokouksia. Ei tehtäviä."


def test_days_are_written_as_the_field_does() -> None:
    assert days_text(None, date(2026, 12, 9)) == "9.12."
    assert days_text(date(2026, 1, 1), date(2026, 1, 21)) == "1.–21.1."
    assert days_text(date(2026, 11, 16), date(2026, 12, 8)) == "16.11.–8.12."


def test_tracks_are_tints_over_the_surface() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert COLOURS[Scheme.GREY].ring(RingShape.PLUS, 0).track == "#F8F8F8"
    assert at(TURN / 4, 10) == pytest.approx((10, 0))
