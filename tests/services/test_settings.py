from __future__ import annotations

from pathlib import Path

import pytest

from seutu_desktop.domain.errors import ImpossibleDate, ReadFailed, TemplateRefused, TitleMissing
from seutu_desktop.paths import resource_path
from seutu_desktop.services import settings
from seutu_desktop.store.store import Store


def test_settings_are_data_of_the_network(store: Store) -> None:
    settings.edit_network(store, notice_days=5, default_start="08:30", organiser_email="v@esimerkki.fi")

    network = store.the_network()
    assert (network.notice_days, network.default_start) == (5, "08:30")
    with pytest.raises(ImpossibleDate):
        settings.edit_network(store, default_end="25:99")
    with pytest.raises(TitleMissing):
        settings.edit_network(store, name="  ")


def test_a_template_is_taken_into_the_data_folder(store: Store, tmp_path: Path) -> None:
    own = tmp_path / "oma.docx"
    own.write_bytes(resource_path("templates", "asiakirja-2007.docx").read_bytes())
    changes, report = settings.set_template(store, own)
    own.unlink()

    assert (changes.kinds, report) == (frozenset({"network"}), [])
    assert store.contents.is_sound(store.the_network().template_hash)
    settings.set_template(store, None)
    assert store.the_network().template_hash == ""


def test_what_is_no_template_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ReadFailed):
        settings.set_template(store, tmp_path / "ei ole.docx")
    (tmp_path / "teksti.docx").write_text("ei Wordia")
    with pytest.raises(TemplateRefused):
        settings.set_template(store, tmp_path / "teksti.docx")
    assert store.the_network().template_hash == ""
