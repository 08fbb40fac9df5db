"""An agenda of 12, 100 and 1,000 matters beside hand-written strings and docxtpl (word.md 9).

All three start from the same record of a meeting and print the same words with the same links, bookmarks,
bold type and lists; every fifth matter has formatted text. Only ours is checked before it is handed out.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from bench.frame import Row
from documents.samples import long_record
from seutu_desktop.domain.meetings import AgendaItem
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.richtext import Block, BlockKind, Run

RUNS = 5
PLAIN = (
    "Opetushallituksen erityisavustus esi- ja perusopetuksen kehittämiseen on haettavana 30.1.2027 asti.\n\n"
    "Avustus kattaisi projektikoordinaattorin työn kahden vuoden ajan, ja kunnat vastaavat omarahoituksesta."
)
FORMATTED = f"{PLAIN} Hakemus on **yhteinen**:\n\n- valmistelee seudullinen yksikkö\n- hyväksyy ohjausryhmä"
PROPOSAL = "Ohjausryhmä päättää, että kunnat hakevat erityisavustusta yhdessä."
STYLES = {BlockKind.PARAGRAPH: "BodyText", BlockKind.BULLET: "ListBullet", BlockKind.NUMBER: "ListNumber"}
# VmHWM and not ru_maxrss, which keeps the size that the starting process had when it split.
_PEAK = "import re,sys;sys.path.insert(0,{tests!r});import bench.bench_documents as b;b.ours(1000);"
_PEAK += "print(int(re.search(r'VmHWM:\\s+(\\d+)',open('/proc/self/status').read())[1])/1024)"


@lru_cache(maxsize=4)
def record(count: int) -> MeetingRecord:
    """Return a meeting with `count` matters, each with its own words."""
    plain = long_record(count)
    return replace(plain, items=tuple(map(_worded, plain.items)))


def _worded(item: AgendaItem) -> AgendaItem:
    text = FORMATTED if item.position % 5 == 0 else PLAIN
    return replace(item, description=f"{item.position}: {text}", proposal=f"{PROPOSAL} ({item.position})")


def ours(count: int) -> float:
    """Return the seconds from the record to the checked bytes of its agenda."""
    from seutu_desktop.documents import papers, render

    made = record(count)
    began = time.perf_counter()
    render.render(papers.agenda(made))
    return time.perf_counter() - began


@dataclass(frozen=True)
class Matter:
    """What the two others print of a matter: its heading and (style, runs) of each paragraph below."""

    key: str
    heading: str
    rows: list[tuple[str, tuple[Run, ...]]]


def matters(made: MeetingRecord) -> list[Matter]:
    """Return the matters of a record as both others need them."""
    return [
        Matter(item.id.replace("-", ""), f"{item.section_number} §\t{item.title}", _rows(made, item))
        for item in made.items
    ]


def _rows(made: MeetingRecord, item: AgendaItem) -> list[tuple[str, tuple[Run, ...]]]:
    from seutu_desktop.richtext import parse

    def titled(person_id: str | None) -> str:
        return f"{made.directory.title(person_id, made.meeting.day)} {made.directory.name(person_id)}"

    def text(style: str, block: Block) -> tuple[str, tuple[Run, ...]]:
        return (STYLES[block.kind] if block.kind is not BlockKind.PARAGRAPH else style, block.runs)

    mail = made.directory.people[item.preparer_ids[0]].email
    preparer = (
        Run("Valmistelija", bold=True),
        Run(f"\t{titled(item.preparer_ids[0])}, "),
        Run(mail, link=f"mailto:{mail}"),
    )
    return [
        ("BodyText", (Run("Ohjausryhmä 9.12.2026"),)),
        ("Asiansivuotsikko", preparer),
        ("Heading3", (Run("Perustelut"),)),
        *(text("BodyText", block) for block in parse(item.description)),
        ("Asiansivuotsikko", (Run("Esittelijä", bold=True), Run(f"\t{titled(item.presenter_id)}"))),
        ("Heading3", (Run("Päätösehdotus"),)),
        *(text("Paatosehdotus", block) for block in parse(item.proposal)),
    ]


def _template_parts() -> dict[str, bytes]:
    from seutu_desktop.documents import opc, package

    return package.unpacked(opc.our_template())


def raw_strings(count: int) -> float:
    """Return the seconds to write the same as strings into the same package: the floor, unchecked."""
    from seutu_desktop.documents.package import canonical

    made = record(count)
    began = time.perf_counter()
    parts, found = _template_parts(), matters(made)
    rows = [_contents_row(matter.key, _run(Run(matter.heading))) for matter in found]
    for matter in found:
        rows.append(_heading_row(matter.key, _run(Run(matter.heading))))
        rows += [_paragraph(style, "".join(map(_run, runs))) for style, runs in matter.rows]
    parts["word/document.xml"] = _with_body(parts, "".join(rows)).encode()
    canonical(parts)
    return time.perf_counter() - began


def _run(run: Run) -> str:
    words = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in run.text.split("\t")
    )
    look = (
        "<w:rPr><w:b/><w:bCs/></w:rPr>"
        if run.bold
        else '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>'
        if run.link
        else ""
    )
    made = f"<w:r>{look}{words}</w:r>"
    return f'<w:hyperlink r:id="rId1" w:tooltip="{run.link}">{made}</w:hyperlink>' if run.link else made


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _contents_row(key: str, runs: str) -> str:
    return _paragraph("TOC2", f'<w:hyperlink w:anchor="_k{key}" w:tooltip="Siirry">{runs}</w:hyperlink>')


def _heading_row(key: str, runs: str) -> str:
    mark = f'<w:bookmarkStart w:id="1" w:name="_k{key}"/>{runs}<w:bookmarkEnd w:id="1"/>'
    return _paragraph("Heading2", mark)


def _with_body(parts: dict[str, bytes], body: str) -> str:
    before, _, rest = parts["word/document.xml"].decode().partition("<w:sdt>")
    return before + body + rest.partition("</w:sdt>")[2]


@lru_cache(maxsize=1)
def _jinja_template() -> bytes:
    from seutu_desktop.documents.package import canonical

    def tag(code: str) -> str:
        return _paragraph("BodyText", f"<w:r><w:t>{code}</w:t></w:r>")

    heading = "<w:r><w:t>{{ matter.heading }}</w:t></w:r>"
    rows = [
        tag("{%p for matter in matters %}"),
        _contents_row("{{ matter.key }}", heading),
        tag("{%p endfor %}"),
        tag("{%p for matter in matters %}"),
        _heading_row("{{ matter.key }}", heading),
        tag("{%p for style, words in matter.rows %}"),
        _paragraph("{{ style }}", "<w:r><w:t>{{r words }}</w:t></w:r>"),
        tag("{%p endfor %}"),
        tag("{%p endfor %}"),
    ]
    parts = _template_parts()
    parts["word/document.xml"] = _with_body(parts, "".join(rows)).encode()
    return canonical(parts)


def docxtpl(count: int) -> float:
    """Return the seconds docxtpl takes for the same, autoescaped, with its own template and rich text."""
    from docxtpl import DocxTemplate, RichText

    made, source = record(count), _jinja_template()
    began = time.perf_counter()
    template = DocxTemplate(io.BytesIO(source))
    links: dict[str, str] = {}

    def rich(runs: tuple[Run, ...]) -> Any:
        words = RichText()
        for run in runs:
            link = (
                links.get(run.link) or links.setdefault(run.link, template.build_url_id(run.link))
                if run.link
                else None
            )
            words.add(run.text, bold=run.bold, url_id=link, style="Hyperlink" if link else None)
        return words

    context = [
        {"key": each.key, "heading": each.heading, "rows": [(style, rich(runs)) for style, runs in each.rows]}
        for each in matters(made)
    ]
    template.render({"matters": context}, autoescape=True)
    template.save(io.BytesIO())
    return time.perf_counter() - began


def _ms(work: Callable[[int], float], count: int) -> float:
    return statistics.median(work(count) for _ in range(RUNS)) * 1000


def peak_megabytes() -> float:
    """Return the largest resident size of a fresh process that writes 1,000 matters."""
    code = _PEAK.format(tests=str(Path(__file__).resolve().parent.parent))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def slowest_refusal() -> float:
    """Return the seconds that the slowest of the hostile templates takes to be refused."""
    from documents.test_guard import HOSTILE
    from seutu_desktop.documents.intake import open_template
    from seutu_desktop.domain.errors import TemplateRefused

    def refused(data: bytes) -> float:
        began = time.perf_counter()
        with suppress(TemplateRefused):
            open_template(data)
            raise AssertionError
        return time.perf_counter() - began

    made = [make() for _, make in HOSTILE.values()]
    return max(statistics.median(refused(data) for _ in range(RUNS)) for data in made)


def rows() -> Iterator[Row]:
    """Yield the figures of the issue: ceilings, growth, and the comparison with docxtpl from 100 on."""
    for work in (ours, raw_strings, docxtpl):
        work(12)  # imports are not measured here
    times = {count: _ms(ours, count) for count in (12, 100, 1000)}
    yield Row("agenda of 12 matters", times[12], "ms", 100)
    yield Row("agenda of 1,000 matters", times[1000], "ms", 500)
    yield Row("agenda of 1,000 matters, memory", peak_megabytes(), "MB", 100)
    yield Row("agenda, 1,000 matters to 100", times[1000], "ms", 15, times[100])
    yield Row("hostile template refused", slowest_refusal() * 1000, "ms", 50)
    for count in (12, 100, 1000):
        yield Row(f"agenda of {count:,} matters to strings", times[count], "ms", 30, _ms(raw_strings, count))
    for count in (100, 1000):
        yield Row(f"agenda of {count:,} matters to docxtpl", times[count], "ms", 1, _ms(docxtpl, count))
