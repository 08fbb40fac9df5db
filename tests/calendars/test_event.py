"""What the lines of one event say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from calendars.samples import CANCELLED, DEADLINE, MEETING, MOVED, at, changed, event, lines_of, unfolded
from seutu_desktop.calendars.writer import event_bytes
from seutu_desktop.domain.calendar_event import (
    Busy,
    Category,
    Detail,
    DetailKind,
    EventContent,
    EventStatus,
    Organizer,
    Timed,
)


def line(content: EventContent, name: str) -> str:
    # A reminder has a DESCRIPTION too, after the event's own.
    return lines_of(event_bytes(event(content)), name)[0]


def span(start: str, end: str) -> tuple[str, str]:
    content = replace(MEETING, when=Timed(at(start), at(end)))
    return line(content, "DTSTART").split(":")[1], line(content, "DTEND").split(":")[1]


def test_a_time_stands_in_the_zone() -> None:
    assert line(MEETING, "DTSTART") == "DTSTART;TZID=Europe/Helsinki:20261209T090000"


def test_whole_days_end_on_the_next_day() -> None:
    assert line(DEADLINE, "DTSTART") == "DTSTART;VALUE=DATE:20270226"
    assert line(DEADLINE, "DTEND") == "DTEND;VALUE=DATE:20270227"


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        ("2027-03-28 02:30", "2027-03-28 04:30", ("20270328T023000", "20270328T043000")),
        ("2027-03-28 03:30", "2027-03-28 05:00", ("20270328T043000", "20270328T050000")),
        ("2027-03-28 03:30", "2027-03-28 04:15", ("20270328T043000", "20270328T051500")),
        ("2027-03-28 02:30", "2027-03-28 03:15", ("20270328T023000", "20270328T041500")),
        ("2027-10-31 03:30", "2027-10-31 04:30", ("20271031T033000", "20271031T043000")),
    ],
)
def test_both_nights_of_the_change_are_written_as_clocks_show_them(
    start: str, end: str, written: tuple[str, str]
) -> None:
    assert span(start, end) == written


def test_another_zone_is_refused() -> None:
    content = replace(MEETING, when=Timed(at("2027-01-01 09:00"), at("2027-01-01 10:00"), "Europe/Stockholm"))
    with pytest.raises(ValueError, match="Europe/Helsinki"):
        event_bytes(event(content))


def test_a_title_is_never_empty() -> None:
    assert line(replace(MEETING, title=" \x00 "), "SUMMARY") == "SUMMARY:Nimetön tapahtuma"


def test_a_cancelled_event_is_withdrawn_and_frees_the_time() -> None:
    lines = unfolded(event_bytes(changed(event(), CANCELLED)))
    expected = {"STATUS:CANCELLED", "SEQUENCE:1", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"}
    assert expected <= set(lines)
    assert "BEGIN:VALARM" not in lines
    assert any(line.startswith("SUMMARY:PERUTTU: Ohjausryhmän") for line in lines)
    assert any(line.startswith("DESCRIPTION:Peruttu. Syy: Sairastapaus\\n") for line in lines)


def test_a_long_title_keeps_the_word_of_cancelling() -> None:
    title = line(replace(CANCELLED, title="ä" * 300), "SUMMARY").removeprefix("SUMMARY:")
    assert title.startswith("PERUTTU: ää")
    assert len(title) == 255


def test_a_moved_event_says_from_when_and_why() -> None:
    start = "DESCRIPTION:Siirretty\\, aiempi aika ke 9.12.2026 klo 9.00. Syy: Itsenäisyyspäivän viikko\\n"
    assert line(MOVED, "DESCRIPTION").startswith(start)


@pytest.mark.parametrize(
    ("place", "link", "written"),
    [
        ("Lahti", "", "LOCATION:Lahti"),
        ("", "https://a.fi/x", "LOCATION:https://a.fi/x"),
        ("Lahti", "https://a.fi/x", "LOCATION:Lahti\\; https://a.fi/x"),
        ("Lahti", "https://a.fi/" + "x" * 250, "LOCATION:Lahti"),
    ],
)
def test_the_place_has_the_link_where_it_fits(place: str, link: str, written: str) -> None:
    content = replace(MEETING, place=place, link=link)
    assert line(content, "LOCATION") == written
    assert link in line(content, "DESCRIPTION")


def test_an_event_that_says_little_has_few_lines() -> None:
    names = [each.split(":")[0].split(";")[0] for each in unfolded(event_bytes(event(DEADLINE)))]
    assert "LOCATION" not in names
    assert "DESCRIPTION" not in names


def test_a_link_survives_the_longest_description() -> None:
    content = replace(MEETING, description="ä" * 50_000, details=(Detail(DetailKind.MATTERS, "ö" * 50_000),))
    assert MEETING.link in line(content, "DESCRIPTION")


def test_empty_details_are_not_written() -> None:
    content = replace(
        MEETING, details=(Detail(DetailKind.CHAIR, " \n"), Detail(DetailKind.SECRETARY, "Aino"))
    )
    text = line(content, "DESCRIPTION")
    assert "Puheenjohtaja" not in text
    assert "Sihteeri: Aino" in text


@pytest.mark.parametrize(
    ("busy", "transp", "status"),
    [
        (Busy.BUSY, "OPAQUE", "BUSY"),
        (Busy.FREE, "TRANSPARENT", "FREE"),
        (Busy.TENTATIVE, "OPAQUE", "TENTATIVE"),
    ],
)
def test_the_time_shows_as_it_should(busy: Busy, transp: str, status: str) -> None:
    content = replace(MEETING, busy=busy)
    assert line(content, "TRANSP") == f"TRANSP:{transp}"
    assert line(content, "X-MICROSOFT-CDO-BUSYSTATUS").endswith(f":{status}")


@pytest.mark.parametrize("status", EventStatus)
@pytest.mark.parametrize("category", Category)
def test_every_status_and_category_has_its_words(status: EventStatus, category: Category) -> None:
    content = replace(MEETING, status=status, category=category)
    assert line(content, "STATUS") == f"STATUS:{status.name}"
    assert line(content, "CATEGORIES").isprintable()


@pytest.mark.parametrize("kind", DetailKind)
def test_every_kind_of_detail_has_its_label(kind: DetailKind) -> None:
    assert ": xyz" in line(replace(MEETING, details=(Detail(kind, "xyz"),)), "DESCRIPTION")


def test_the_reminder_comes_once_before_the_start() -> None:
    assert line(replace(MEETING, reminder=60 * 24), "TRIGGER") == "TRIGGER:-P1D"


@pytest.mark.parametrize(
    ("organizer", "written"),
    [
        (Organizer("Aino", "aino@esimerkki.fi"), "ORGANIZER;CN=Aino:mailto:aino@esimerkki.fi"),
        (Organizer('"Aino" ^n, K'), "ORGANIZER;CN=\"'Aino' n, K\":mailto:ei-osoitetta@seutu.invalid"),
        (Organizer("\r\n"), "ORGANIZER;CN=Seutu:mailto:ei-osoitetta@seutu.invalid"),
    ],
)
def test_there_is_always_one_organizer(organizer: Organizer, written: str) -> None:
    assert line(replace(MEETING, organizer=organizer), "ORGANIZER") == written


def test_the_stamp_is_the_stored_one() -> None:
    assert line(MEETING, "DTSTAMP") == "DTSTAMP:20261124T080000Z"
