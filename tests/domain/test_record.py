from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from seutu_desktop.domain.meetings import Action, Attachment, Dissent, PresenceKind, Vote
from seutu_desktop.domain.people import PersonTitle

DAY = date(2026, 12, 9)


def test_what_belongs_to_a_matter_is_found_by_it(scene):
    record = replace(
        scene.with_events(scene.event(PresenceKind.LEFT, "Iitti", "a3", "9.30")).record,
        attachments=(Attachment("l", "a3", 1, "Haku.pdf", "0", 1),),
        votes=(Vote("ä", "a3"),),
        dissents=(Dissent("e", "a3", "Iitti"),),
        actions=(Action("t", "Tee", "a3"),),
    )
    for found in (
        record.attachments_of,
        record.events_of,
        record.votes_of,
        record.dissents_of,
        record.actions_of,
    ):
        assert [each.item_id for each in found("a3")] == ["a3"] and found("a4") == []


def test_asking_for_a_matter_that_is_not_there_is_a_bug(scene):
    assert scene.record.item("a3").title == "Asia 3"
    with pytest.raises(KeyError):
        scene.record.item("tuntematon")


def test_a_title_is_that_of_the_day(scene):
    titles = (
        PersonTitle("n1", "Iitti", "rehtori", None, date(2026, 7, 31)),
        PersonTitle("n2", "Iitti", "sivistysjohtaja", date(2026, 8, 1)),
    )
    directory = replace(scene.record.directory, titles={"Iitti": titles})
    assert directory.title("Iitti", DAY) == "sivistysjohtaja"
    assert directory.title("Iitti", date(2026, 7, 31)) == "rehtori"
    assert directory.title("Lahti", DAY) == directory.title(None, DAY) == ""


def test_nobody_has_no_name(scene):
    directory = scene.record.directory
    assert directory.name("Iitti") == "Nimi Iitti"
    assert directory.name(None) == directory.name("Tuntematon") == directory.municipality_name(None) == ""


def test_members_are_those_of_the_body_and_day(scene):
    assert len(scene.record.directory.members("ryhmä", DAY)) == 21
    assert scene.record.directory.members("toinen", DAY) == []
