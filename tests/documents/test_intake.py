"""A user's own templates: what is mended, what is told, and that the letterhead stays."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from documents.linting import file_findings
from documents.reading import edited, packed, parts, style_names, words
from documents.samples import record
from seutu_desktop.documents import papers, template_report
from seutu_desktop.documents.intake import open_template
from seutu_desktop.documents.opc import OUR_TEMPLATES, our_template
from seutu_desktop.documents.paper import Style
from seutu_desktop.documents.render import render

DOCUMENT, STYLES, HEADER = "word/document.xml", "word/styles.xml", "word/header1.xml"
LETTERHEAD = (
    b'<w:p><w:pPr><w:pStyle w:val="Organisaatio"/></w:pPr><w:r><w:t>Kunnan kirjepohja</w:t></w:r></w:p>'
)


def ours() -> bytes:
    """Return our own template with a letterhead, given in as a user's."""
    return edited(our_template(), DOCUMENT, lambda part: part.replace(b"<w:body>", b"<w:body>" + LETTERHEAD))


def finnish_ids() -> bytes:
    """Return the template as a Finnish Word names its styles inside."""
    names = {
        b"Heading": b"Otsikko",
        b"BodyText": b"Leipteksti",
        b"ListBullet": b"Luettelo",
        b"TOC2": b"Sisluet2",
    }

    def renamed(part: bytes) -> bytes:
        for old, new in names.items():
            part = re.sub(
                rb'((?:styleId|pStyle w:val|basedOn w:val|next w:val)="?)' + old, rb"\g<1>" + new, part
            )
        return part

    data = edited(ours(), STYLES, renamed)
    return edited(edited(data, DOCUMENT, renamed), "word/numbering.xml", renamed)


def dotx() -> bytes:
    return edited(
        ours(), "[Content_Types].xml", lambda part: part.replace(b"document.main+xml", b"template.main+xml")
    )


def data_bound() -> bytes:
    binding = b'<w:dataBinding w:xpath="/a" w:storeItemID="{0}"/><w:text/>'
    return edited(ours(), HEADER, lambda part: part.replace(b"<w:text/>", binding))


def half_the_styles() -> bytes:
    kept = [style for n, style in enumerate(Style) if n % 2 == 0]

    def halved(part: bytes) -> bytes:
        for style in set(Style) - set(kept):
            name = style.value.encode()
            part = re.sub(
                rb'<w:style (?:(?!</w:style>).)*<w:name w:val="' + name + rb'"/>.*?</w:style>',
                b"",
                part,
                flags=re.DOTALL,
            )
        return part

    data = edited(ours(), STYLES, halved)
    without_lists = {name: part for name, part in parts(data).items() if name != "word/numbering.xml"}
    without_lists["word/_rels/document.xml.rels"] = re.sub(
        rb"<Relationship [^>]*numbering.xml\"/>", b"", without_lists["word/_rels/document.xml.rels"]
    )
    without_lists["[Content_Types].xml"] = re.sub(
        rb'<Override PartName="/word/numbering.xml"[^>]*/>', b"", without_lists["[Content_Types].xml"]
    )
    return packed(without_lists)


def protected_and_foreign() -> bytes:
    """Return a template in English, on Letter paper, protected, with an odd font and no page number."""
    changes = {
        STYLES: lambda part: part.replace(b"fi-FI", b"en-US").replace(
            b'w:ascii="Arial"', b'w:ascii="Papyrus"'
        ),
        DOCUMENT: lambda part: part.replace(b'w:w="11906" w:h="16838"', b'w:w="12240" w:h="15840"'),
        "word/settings.xml": lambda part: part.replace(
            b"<w:removePersonalInformation/>", b'<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
        ),
        HEADER: lambda part: part.replace(b" NUMPAGES ", b" PAGE "),
        "word/header2.xml": lambda part: part.replace(b" NUMPAGES ", b" PAGE "),
    }
    data = ours()
    for name, change in changes.items():
        data = edited(data, name, change)
    return data


def without_tags() -> bytes:
    """Return the template as LibreOffice 7.4 saves it: every control has lost its tag."""
    data = ours()
    for name in (DOCUMENT, HEADER):
        data = edited(data, name, lambda part: re.sub(rb"<w:tag [^>]*/>", b"", part))
    return data


TEMPLATES = {
    "ours": (ours, set()),
    "Finnish ids": (finnish_ids, set()),
    "without tags": (without_tags, {"tags_restored"}),
    ".dotx": (dotx, set()),
    "data binding": (data_bound, {"binding_removed"}),
    "half the styles": (half_the_styles, {"style_added"}),
    "protected and foreign": (
        protected_and_foreign,
        {"language_set", "not_a4", "protection_removed", "page_number_missing", "font"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_gives_a_sound_paper_in_its_letterhead_and_a_finnish_report(name: str) -> None:
    make, codes = TEMPLATES[name]
    made = render(papers.minutes(record()), make(), f"{name}.docx")
    assert words(made.data)[0] == "Kunnan kirjepohja"
    assert "126 §\tErityisavustuksen hakeminen" in words(made.data)
    assert {finding.code for finding in made.findings} == codes
    assert all(sentence.endswith(".") for sentence in template_report.sentences(made.findings))
    assert file_findings(made.data) == []


def test_a_bound_field_is_filled_and_no_longer_bound() -> None:
    header = parts(render(papers.agenda(record()), data_bound()).data)[HEADER]
    assert b"dataBinding" not in header
    assert ">Esityslista<" in header.decode()


def test_finnish_ids_are_used_as_they_are() -> None:
    data = render(papers.agenda(record()), finnish_ids()).data
    assert b'w:val="Otsikko2"' in parts(data)[DOCUMENT]
    assert style_names(data)["Otsikko2"] == "heading 2"


def test_added_styles_bring_their_lists() -> None:
    data = render(papers.agenda(record()), half_the_styles()).data
    assert set(style_names(data).values()) >= {style.value for style in Style}
    assert any("numbering" in name for name in parts(data))


def test_the_anchor_may_stand_inside_a_paragraph_of_its_own() -> None:
    run = (
        b'<w:p><w:sdt><w:sdtPr><w:tag w:val="sisalto"/><w:id w:val="5"/></w:sdtPr>'
        b"<w:sdtContent><w:r><w:t>tahan</w:t></w:r>"
        b"</w:sdtContent></w:sdt></w:p>"
    )

    def replaced(part: bytes) -> bytes:
        return re.sub(rb"<w:sdt>.*</w:sdt>", run, part, flags=re.DOTALL)

    made = render(papers.agenda(record()), edited(ours(), DOCUMENT, replaced))
    assert "tahan" not in words(made.data)
    assert file_findings(made.data) == []


def test_controls_with_the_same_id_are_told_apart() -> None:
    doubled = edited(ours(), HEADER, lambda part: re.sub(rb'w:id w:val="\d+"', b'w:id w:val="1000"', part))
    assert file_findings(render(papers.agenda(record()), doubled).data) == []


def test_a_control_without_words_of_its_own_keeps_its_look() -> None:
    shown = edited(
        ours(), HEADER,
        lambda part: part.replace(b"<w:text/>", b"<w:showingPlcHdr/><w:text/>").replace(
            b"<w:rPr><w:b/><w:bCs/></w:rPr><w:t>",
            b'<w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>',
        ),
    )  # fmt: skip
    header = parts(render(papers.agenda(record()), shown).data)[HEADER]
    assert b"showingPlcHdr" not in header
    assert b"<w:rPr><w:b/></w:rPr><w:t>Esityslista" in header


def test_another_prefix_for_the_namespace_is_no_trouble() -> None:
    def renamed(part: bytes) -> bytes:
        return (
            part.replace(b"xmlns:w=", b"xmlns:x=")
            .replace(b"<w:", b"<x:")
            .replace(b"</w:", b"</x:")
            .replace(b" w:", b" x:")
        )

    made = render(papers.agenda(record()), edited(ours(), DOCUMENT, renamed))
    assert "Asiat" in words(made.data)


def test_comments_and_tracked_changes_are_told() -> None:
    tracked = b'<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>uusi</w:t></w:r></w:ins></w:p><w:sectPr>'
    data = edited(ours(), DOCUMENT, lambda part: part.replace(b"<w:sectPr>", tracked))
    assert [each.code for each in open_template(data, "x").findings] == ["tracked_changes"]


def test_rendering_into_a_template_is_deterministic() -> None:
    paper = papers.agenda(record())
    assert render(paper, half_the_styles()).data == render(paper, half_the_styles()).data


@pytest.mark.parametrize("name", OUR_TEMPLATES)
def test_both_layouts_serve_every_paper(name: str) -> None:
    whole = record()
    for paper in (papers.agenda(whole), papers.minutes(whole), papers.extract(whole, whole.items[5].id)):
        assert file_findings(render(paper, our_template(name), name).data) == []


def test_the_users_properties_do_not_leave_with_the_paper() -> None:
    data = edited(
        ours(), "docProps/core.xml", lambda part: part.replace(b"<dc:creator>", b"<dc:creator>Salainen Nimi")
    )
    data = edited(
        data,
        "docProps/app.xml",
        lambda part: part.replace(b"<Application>Seutu", b"<Company>Salainen</Company><Application>W"),
    )
    made = parts(render(replace(papers.agenda(record())), data).data)
    assert not [name for name, part in made.items() if b"Salainen" in part]
