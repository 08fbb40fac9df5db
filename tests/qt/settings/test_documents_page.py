from __future__ import annotations

from pathlib import Path

import pytest

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.settings.panel import DOCUMENTS


@pytest.fixture
def documents(page):
    return page(DOCUMENTS)


def test_an_own_template_is_taken_in_and_its_findings_told(documents, store, messages):
    documents.take_template(resource_path("templates", "asiakirja-2024.docx"))
    assert store.the_network().template_hash
    assert documents._ui.template.text() == "Käytössä on oma pohja."
    assert documents._ui.report.text()
    assert messages.said == [("Pohja otettu käyttöön", True)]
    documents._ui.own.click()
    assert documents._ui.template.text() == "Käytössä on Seudun oma pohja."
    assert documents._ui.reportPart.isHidden()


def test_a_file_that_is_no_template_is_refused_with_a_way_out(documents, store, tmp_path):
    wrong = tmp_path / "pohja.docx"
    wrong.write_text("ei Wordia")
    documents.take_template(wrong)
    assert documents._ui.templateError.text().endswith((".", ")."))
    assert "_" not in documents._ui.templateError.text()
    assert not store.the_network().template_hash


def test_a_missing_file_is_told(documents, tmp_path):
    documents.take_template(tmp_path / "ei.docx")
    assert "ei voitu lukea" in documents._ui.templateError.text()


def test_the_folder_of_papers_is_chosen_and_given_back(documents, store, tmp_path):
    default = documents._ui.folder.text()
    documents._set_folder(str(tmp_path))
    assert Path(documents._ui.folder.text()) == tmp_path
    documents._ui.ownFolder.click()
    assert documents._ui.folder.text() == default
