"""One § as blocks, in either order of its parts; a part without words is not printed (domain.md 5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from seutu_desktop.documents import phrases, words
from seutu_desktop.documents.outline import Outline, plain_blocks
from seutu_desktop.documents.paper import (
    Block,
    Control,
    Formatted,
    Style,
    bookmark_name,
    labelled,
    line,
)
from seutu_desktop.domain.agenda import DECIDING
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.meetings import (
    AgendaItem,
    Attachment,
    AttachmentKind,
    Dissent,
    ItemKind,
    ItemState,
    Vote,
)
from seutu_desktop.domain.network import SectionOrder
from seutu_desktop.domain.presence import PresenceState
from seutu_desktop.domain.richtext import RichText, Run
from seutu_desktop.domain.voting import VoteResult, result
from seutu_desktop.richtext import parse

Part = Callable[[Outline, AgendaItem], Iterator[Block]]


def item_blocks(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """Yield a § whole: its heading, then its parts in the paper's order."""
    yield line(Style.SECTION, outline.heading(item), bookmark_name(item.id))
    account = line(Style.PART, outline.label(_account_key(outline)))
    blocks = [block for part in ORDERS[outline.order] for block in part(outline, item)]
    if item.kind is not ItemKind.MATTER and blocks[:1] == [account]:
        del blocks[0]  # what a standing matter begins with needs no heading
    yield from blocks


def _account_key(outline: Outline) -> str:
    return "account" if outline.order is SectionOrder.DECISION_FIRST else "reasons"


def _written(markdown: str) -> RichText:
    return parse(markdown) if markdown.strip() else ()


def _under(outline: Outline, key: str, markdown: str, style: Style = Style.BODY) -> Iterator[Block]:
    """Yield a heading 3 and the text under it, or nothing."""
    blocks = _written(markdown)
    if blocks:
        yield line(Style.PART, outline.label(key))
        yield Formatted(blocks, style)


def _beside(outline: Outline, key: str, text: str) -> Iterator[Block]:
    """Yield a side heading and its text, or nothing."""
    rows = [clean_line(row) for row in clean(text).split("\n") if row.strip()] if text else []
    if rows:
        yield labelled(outline.label(key), Run("\n".join(rows)), style=Style.ITEM_SIDE)


def _identity(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """Whose matter, when, and its case number: what an extract or a search needs in every matter."""
    number = clean_line(item.diary_number)
    if item.kind is ItemKind.MATTER or number:
        day = f"{clean_line(outline.record.body.name)} {phrases.day_text(outline.record.meeting.day)}"
        yield Formatted(plain_blocks(", ".join(filter(None, (day, number)))), keep=True)


def _earlier(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _under(outline, "earlier_handling", item.earlier_handling)


def _preparers(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """Who prepared the matter, with an address to ask more."""
    runs: list[Run] = []
    for person_id in item.preparer_ids:
        person = outline.record.directory.people.get(person_id)
        runs.append(Run(("\n" if runs else "") + outline.titled(person_id)))
        if person is not None and clean_line(person.email):
            runs += [Run(", "), Run(clean_line(person.email), link=f"mailto:{clean_line(person.email)}")]
    if runs:
        key = "preparers" if len(item.preparer_ids) > 1 else "preparer"
        yield labelled(outline.label(key), *runs, style=Style.ITEM_SIDE, keep=True)


def _presenter(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _beside(outline, "presenter", outline.titled(item.presenter_id))


def _reasons(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _under(outline, _account_key(outline), item.description)


def _files(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    attached = outline.files.get((item.id, AttachmentKind.ATTACHMENT), ())
    background = outline.files.get((item.id, AttachmentKind.BACKGROUND), ())
    yield from _beside(outline, "attachments", "\n".join(attachment_line(outline, each) for each in attached))
    yield from _beside(outline, "background", "\n".join(file_name(each) for each in background))


def attachment_line(outline: Outline, attachment: Attachment) -> str:
    """Return `Liite 3: Nimi`."""
    return f"Liite {outline.attachment_numbers[attachment.id]}: {file_name(attachment)}"


def file_name(attachment: Attachment) -> str:
    """Return the printed name of a file; one that is not public says so."""
    name = clean_line(attachment.name) or "nimetön"
    return name if attachment.public else f"{name}, {words.NOT_PUBLIC}"


def _proposal(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _under(outline, "proposal", item.proposal, Style.PROPOSAL)


def _discussion(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    if outline.of_minutes:
        yield from _under(outline, "discussion", item.discussion)


def _decision(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """The decision in its locked control; a matter that waits for one says so."""
    if not outline.of_minutes:
        return
    blocks = _decided(item)
    if not blocks and not _waits(item):
        yield from _plain_course(outline, item)
        return
    yield line(Style.PART, outline.label("decision"))
    yield Control(
        tag=f"paatos:{item.id}",
        alias=f"{outline.label('decision')}, {outline.section(item)}",
        blocks=(Formatted(blocks, Style.DECISION),),
        hint=words.UNDECIDED,
    )
    yield from _votes(outline, outline.votes.get(item.id, ()))
    yield from _dissents(outline, outline.dissents.get(item.id, ()))


def _decided(item: AgendaItem) -> RichText:
    """Return the words of the decision; those of an open matter are a draft (domain.md 5)."""
    own = _written(item.decision)
    if item.state in (ItemState.WITHDRAWN, ItemState.CARRIED):
        return plain_blocks(phrases.outcome(item))
    if item.state is ItemState.DECIDED:
        return own or plain_blocks(phrases.outcome(item))
    return own if item.kind not in DECIDING else ()


def _waits(item: AgendaItem) -> bool:
    return item.state is ItemState.OPEN and item.kind in DECIDING


def _plain_course(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """What is known of the opening and the closing when nobody wrote anything there."""
    if item.discussion.strip() or item.decision.strip():
        return
    meeting = outline.record.meeting
    if item.kind is ItemKind.OPENING and meeting.started is not None:
        text = f"Puheenjohtaja avasi kokouksen klo {phrases.clock(meeting.started)}."
    elif item.kind is ItemKind.CLOSING and meeting.ended is not None:
        text = f"Puheenjohtaja päätti kokouksen klo {phrases.clock(meeting.ended)}."
    else:
        return
    yield Formatted(plain_blocks(text), Style.BODY)


def _votes(outline: Outline, votes: Sequence[Vote]) -> Iterator[Block]:
    if votes:
        yield line(Style.PART, outline.label("vote"))
    for vote in votes:
        yield Formatted(plain_blocks("\n".join(vote_rows(outline, vote))), Style.BODY)


def vote_rows(outline: Outline, vote: Vote) -> Iterator[str]:
    """Yield how a vote went: the counts, what won, and the names where the vote was open."""
    first = clean_line(vote.first_option) or words.FIRST_OPTION
    second = clean_line(vote.second_option) or words.SECOND_OPTION
    counts = f"”{first}” sai {_voices(vote.first_count)} ja ”{second}” {_voices(vote.second_count)}"
    empty = f", tyhjiä {vote.empty_count}" if vote.empty_count else ""
    yield f"Äänestyksessä {counts}{empty}. {_won(outline, vote, first, second)}"
    for label, people in ((first, vote.first_ids), (second, vote.second_ids), ("Tyhjää", vote.empty_ids)):
        if people:
            yield f"{label[:1].upper()}{label[1:]}: {', '.join(outline.name(each) for each in people)}."


def _voices(count: int) -> str:
    return f"{count} ääni" if count == 1 else f"{count} ääntä"


def _won(outline: Outline, vote: Vote, first: str, second: str) -> str:
    presence = outline.presences.get(vote.item_id)
    won = result(vote, presence.chair_id if presence else None)
    if won is VoteResult.TIE:
        return "Äänet menivät tasan."
    even = vote.first_count == vote.second_count
    voice = "Äänten mentyä tasan puheenjohtajan ääni ratkaisi: " if even else "Äänestyksen voitti "
    return f"{voice}”{first if won is VoteResult.FIRST else second}”."


def _dissents(outline: Outline, dissents: Sequence[Dissent]) -> Iterator[Block]:
    if dissents:
        yield line(Style.PART, outline.label("dissent"))
    for dissent in dissents:
        told = f"{outline.name(dissent.person_id)} ilmoitti päätökseen eriävän mielipiteen."
        yield Formatted((*plain_blocks(told), *plain_blocks(dissent.text)), Style.BODY)


def _authority(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _beside(outline, "authority", item.authority)


def _onward(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    yield from _beside(outline, "onward_handling", item.onward_handling)
    yield from _beside(outline, "for_information", item.for_information)
    yield from _beside(outline, "distribution", item.distribution)


def _remarks(outline: Outline, item: AgendaItem) -> Iterator[Block]:
    """Presence in this §, and the quorum where it changed."""
    if not outline.of_minutes:
        return
    sentences = phrases.events_in_words(outline.record, outline.events.get(item.id, ()))
    quorum = outline.changed_quorums.get(item.id)
    if quorum is not None and _anybody(outline, item):
        sentences.append(phrases.quorum_in_item(quorum))
    if sentences:
        yield line(Style.PART, outline.label("remarks"))
        yield Formatted(plain_blocks("\n".join(sentences)), Style.BODY)


def _anybody(outline: Outline, item: AgendaItem) -> bool:
    """Return whether attendance was marked at all; before that a count would mean nothing."""
    states = {each.end for each in outline.presences[item.id].people.values()}
    return bool(states - {PresenceState.UNMARKED})


ORDERS: dict[SectionOrder, tuple[Part, ...]] = {
    SectionOrder.REASONS_FIRST: (
        _identity, _earlier, _preparers, _reasons, _files, _presenter, _proposal, _discussion, _decision,
        _authority, _onward, _remarks,
    ),
    SectionOrder.DECISION_FIRST: (
        _identity, _preparers, _presenter, _proposal, _discussion, _decision, _authority, _remarks, _earlier,
        _reasons, _files, _onward,
    ),
}  # fmt: skip
