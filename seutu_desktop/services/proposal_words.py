"""Why a matter is proposed, in words; Finnish and English side by side."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.dates import full_day
from seutu_desktop.services.meeting_list import number_of
from seutu_desktop.services.proposing import Suggestion, missing_reports
from seutu_desktop.store.store import Store

_REASONS: Mapping[str, tuple[str, str]] = {
    "standing": ("vakioasia: kuuluu jokaiselle esityslistalle", "standing matter: on every agenda"),
    "wheel_meeting": (
        "vuosikello: kuuluu tähän kokoukseen, määräaika {day}",
        "annual wheel: belongs to this meeting, due {day}",
    ),
    "wheel_due": ("vuosikello: määräaika {day}", "annual wheel: due {day}"),
    "wheel_next": (
        "vuosikello: määräaika {day} on ennen seuraavaa kokousta",
        "annual wheel: due {day}, before the next meeting",
    ),
    "wheel_late": (
        "vuosikello: myöhässä, määräaika oli {day}",
        "annual wheel: late, was due {day}",
    ),
    "not_discussed": ("jäi käsittelemättä kokouksessa {origin}", "not discussed in meeting {origin}"),
    "carried": ("siirretty kokouksesta {origin}", "carried over from meeting {origin}"),
    "tabled": ("jätettiin pöydälle kokouksessa {origin}", "tabled in meeting {origin}"),
    "returned": (
        "palautettiin valmisteluun kokouksessa {origin}",
        "returned for preparation in meeting {origin}",
    ),
    "action_open": ("avoin toimenpide{by}", "open action{by}"),
    "action_late": ("toimenpide myöhässä, määräaika oli {day}", "late action, was due {day}"),
    "report": ("katsaus saatu {day}", "report came in {day}"),
    "report_missing": (
        "katsaus puuttuu, tarvitaan {day} mennessä{asked}",
        "report missing, needed by {day}{asked}",
    ),
}
_REMINDER = """Hei

Ohjausryhmän kokoukseen {meeting} kootaan kehittämisryhmien katsaukset. Katsaus puuttuu vielä: {groups}.

Lähetäthän ryhmäsi katsauksen viimeistään {day}: mitä on tehty, mitä on työn alla ja mitä ohjausryhmältä \
tarvitaan. Muutama rivi riittää.
"""
_BY = (", määräaika {0}", ", due {0}")
_ASKED = (", pyydetty {0}", ", asked for on {0}")


def suggestion_reason(suggestion: Suggestion, language: str = "fi") -> str:
    """Return the reason of a suggestion: "jätettiin pöydälle kokouksessa 9/2026"."""
    at = int(language == "en")
    day = full_day(suggestion.due) if suggestion.due else ""
    by = _BY[at].format(day) if day else ""
    asked = _ASKED[at].format(full_day(suggestion.asked)) if suggestion.asked else ""
    return _REASONS[suggestion.reason][at].format(day=day, origin=suggestion.origin, by=by, asked=asked)


def reason_sentence(suggestion: Suggestion, language: str = "fi") -> str:
    """Return the reason as a sentence of its own: "Jätettiin pöydälle kokouksessa 9/2026."."""
    words = suggestion_reason(suggestion, language)
    return f"{words[0].upper()}{words[1:]}."


def missing_reminder(store: Store, meeting_id: str) -> str:
    """Return what is written to the groups whose report to a meeting has not come in, empty where all have.

    In Finnish, the groups' language.
    """
    missing = missing_reports(store, meeting_id)
    if not missing or missing[0].due is None:
        return ""
    meeting = store.meetings.get(meeting_id)
    which = " ".join(filter(None, (number_of(store, meeting), f"({full_day(meeting.day)})")))
    listed = ", ".join(each.title for each in missing)
    return _REMINDER.format(meeting=which, groups=listed, day=full_day(missing[0].due))
