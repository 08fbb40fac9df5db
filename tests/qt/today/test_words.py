from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from panel_tools import NOW, sample_store
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.meetings.words import document_kind
from seutu_desktop.qt.today.words import paper_name
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.today import today_view

DAY = date(2026, 11, 24)


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_kind_of_document_has_a_name(kind: DocumentKind) -> None:
    assert document_kind(kind)


def test_a_paper_of_a_year_is_named_by_its_year(tmp_path: Path) -> None:
    store = sample_store(tmp_path)
    write_plan(store, 2026, tmp_path, DAY)
    view = today_view(store, NOW)
    assert "Toimintasuunnitelma 2026" in [paper_name(row, view) for row in view.documents]
    store.close()
