from __future__ import annotations

from datetime import date

from seutu_desktop.qt.people.member_list import member_rows, paper
from seutu_desktop.services.body_view import body_view

DAY = date(2026, 11, 24)


def steering(store):
    return body_view(store, next(each.id for each in store.bodies.all() if each.name == "Ohjausryhmä"), DAY)


def test_the_list_has_a_row_a_seat_and_one_for_staff(store):
    rows = member_rows(steering(store), DAY)
    assert len(rows) == 1 + 10 + 2
    assert rows[-2][:2] == ("Sihteeri", "Reetta Salmivaara")
    assert rows[10][2] == "sivistysjohtaja (1.8.2026 alkaen)"


def test_the_paper_names_the_group_its_day_and_everybody(qapp, store):
    text = paper(steering(store), DAY).toPlainText()
    assert text.startswith("Ohjausryhmä\n24.11.2026")
    assert "noora.haukka@esimerkki.fi" in text
