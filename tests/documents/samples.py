"""Invented meetings for the tests of papers: one that has everything, and agendas of any length."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from seutu_desktop.domain.meetings import (
    Action,
    AgendaItem,
    Attachment,
    AttachmentKind,
    Attendance,
    AttendanceMode,
    Capacity,
    DecisionKind,
    Dissent,
    Grounds,
    ItemKind,
    ItemState,
    Meeting,
    MeetingStatus,
    PresenceEvent,
    PresenceKind,
    Vote,
)
from seutu_desktop.domain.network import Municipality, Network
from seutu_desktop.domain.people import Body, BodyKind, Membership, MembershipRole, Person, PersonTitle
from seutu_desktop.domain.record import Directory, MeetingRecord

TOWNS = (
    "Asikkala",
    "Hartola",
    "Heinola",
    "Hollola",
    "Iitti",
    "Kärkölä",
    "Lahti",
    "Orimattila",
    "Padasjoki",
    "Sysmä",
)
NAMES = (
    "Aino Aaltonen", "Veikko Virta", "Helmi Harju", "Tapio Lehto", "Inkeri Salo", "Oiva Koskela",
    "Jaana Mäntylä", "Tuomas Lehtola", "Sanna Kivelä", "Noora Haukka",
)  # fmt: skip
DEPUTY, SECRETARY, GUEST = "Eero Åberg", "Maija Öhman", "Kaisa Guest-Niemi"


def at(clock: str) -> datetime:
    """Return a time of the sample meeting's day."""
    hour, minute = clock.split(".")
    return datetime(2026, 12, 9, int(hour), int(minute))  # noqa: DTZ001 (local wall clock)


def uid(kind: str, number: int) -> str:
    """Return a key shaped like a UUIDv7, the same each time."""
    head = "".join(f"{ord(letter) % 16:x}" for letter in kind)[:8].ljust(8, "0")
    return f"{head}-0000-7000-8000-{number:012x}"


def directory() -> Directory:
    """Return ten municipalities, each with a member, one with a deputy, and a secretary."""
    people = [*NAMES, DEPUTY, SECRETARY, GUEST]
    titles = ["sivistysjohtaja"] * len(NAMES) + ["koulutusjohtaja", "verkostokoordinaattori", "rehtori"]
    mails = [f"{name.split()[0].lower().replace('å', 'a')}@esimerkki.fi" for name in people]
    seats = [
        Membership(uid("seat", n), "body", uid("person", n), MembershipRole.MEMBER, uid("town", n))
        for n in range(len(NAMES))
    ]
    deputy = Membership(
        uid("seat", 90), "body", uid("person", 10), MembershipRole.DEPUTY, uid("town", 9), uid("seat", 9)
    )
    staff = Membership(uid("seat", 91), "body", uid("person", 11), MembershipRole.SECRETARY)
    return Directory(
        bodies={"body": body()},
        municipalities={
            uid("town", n): Municipality(uid("town", n), f"{n:03}", name) for n, name in enumerate(TOWNS)
        },
        people={
            uid("person", n): Person(
                uid("person", n), name, uid("town", n) if n < 10 else None, email=mails[n]
            )
            for n, name in enumerate(people)
        },
        titles={
            uid("person", n): (PersonTitle(uid("title", n), uid("person", n), title),)
            for n, title in enumerate(titles)
        },
        memberships=(*seats, deputy, staff),
    )


def body() -> Body:
    """Return the steering group."""
    return Body("body", "Ohjausryhmä", BodyKind.STEERING)


def network() -> Network:
    """Return the network with its contact data."""
    return Network(
        "network",
        "Sivistyspalveluiden seudullinen kehittämisverkosto Päijät-Hämeessä",
        contact="Seudullisen kehittämisen yksikkö\nHarjukatu 0, 15100 Lahti",
        organiser_email="seutu@esimerkki.fi",
    )


def meeting() -> Meeting:
    """Return the sample meeting, held and recorded."""
    return Meeting(
        uid("meeting", 1), "body", at("9.00"), at("11.30"), place="Lahden kaupungintalo, kokoushuone Vellamo",
        remote_link="https://kokous.esimerkki.fi/11-2026", year=2026, number=11, status=MeetingStatus.HELD,
        notice_on=date(2026, 12, 2), chair_id=uid("person", 6), secretary_id=uid("person", 11),
        started=at("9.02"), ended=at("11.24"), retention="pysyvästi",
    )  # fmt: skip


PLAN = """Toimintasuunnitelma rakennetaan vuosittain verkoston **itsearvioinnin** tulosten pohjalta.
Luonnoksessa on kolme painopistettä:

- palveluiden yhteiskehittäminen ja verkostoyhteistyö
- lasten ja nuorten hyvinvointi
  - koululäsnäolo
- tiedolla johtaminen

Suunnitelma etenee näin:

1. ohjausryhmä käsittelee luonnoksen
2. kunnat antavat palautteen
3. suunnitelma hyväksytään

Lisätietoa on [verkoston sivuilla](https://verkosto.esimerkki.fi/suunnitelma)."""
GRANT = """Opetushallituksen erityisavustus esi- ja perusopetuksen kehittämiseen on haettavana 30.1.2027 asti.

Avustus kattaisi projektikoordinaattorin työn kahden lukuvuoden ajan."""

MATTERS = (
    (ItemKind.OPENING, "Kokouksen avaus", "", "", ""),
    (
        ItemKind.QUORUM, "Läsnäolijat ja päätösvaltaisuus", "", "",
        "Todettiin läsnäolijat ja kokouksen päätösvaltaisuus.",
    ),
    (
        ItemKind.MINUTES_APPROVAL, "Muistion 10/2026 hyväksyminen", "",
        "Ohjausryhmä hyväksyy edellisen kokouksen muistion.", "Päätösehdotus hyväksyttiin.",
    ),
    (
        ItemKind.ORDER_OF_BUSINESS, "Työjärjestyksen hyväksyminen", "",
        "Ohjausryhmä hyväksyy esityslistan kokouksen työjärjestykseksi.",
        "Esityslista hyväksyttiin kokouksen työjärjestykseksi.",
    ),
    (
        ItemKind.MATTER, "Toimintasuunnitelman 2027 luonnos", PLAN,
        "Ohjausryhmä päättää lähettää luonnoksen kunnille kommentoitavaksi 31.12.2026 mennessä.",
        "Päätösehdotus hyväksyttiin. Lisäksi sovittiin, että yhteenveto palautteesta käsitellään seuraavassa "
        "kokouksessa.\n\nYhteenvedon kokoaa seudullisen kehittämisen yksikkö.",
    ),
    (
        ItemKind.MATTER, "Erityisavustuksen hakeminen", GRANT,
        "Ohjausryhmä päättää, että kunnat hakevat erityisavustusta yhdessä ja että hakemuksen valmistelee "
        "seudullisen kehittämisen yksikkö.",
        "Päätösehdotus hyväksyttiin.",
    ),
    (
        ItemKind.MATTER, "Yhteiset koulukuljetusperiaatteet",
        "Periaatteet päivitettiin työryhmässä syksyllä 2026.", "Ohjausryhmä hyväksyy periaatteet.", "",
    ),
    (
        ItemKind.REVIEW, "Kehittämisryhmien katsaukset",
        "Kehittämisryhmät esittelevät syksyn työnsä tulokset.", "", "Merkittiin tiedoksi.",
    ),
    (ItemKind.NOTICE, "Ilmoitusasiat", "", "", ""),
    (ItemKind.OTHER, "Muut asiat", "", "", ""),
    (
        ItemKind.NEXT_MEETING, "Seuraava kokous 13.1.2027",
        "Seuraava kokous pidetään keskiviikkona 13.1.2027 klo 9.00 Lahdessa.", "", "",
    ),
    (ItemKind.CLOSING, "Kokouksen päättäminen", "", "", ""),
)  # fmt: skip


def items() -> tuple[AgendaItem, ...]:
    """Return twelve matters, § 121–132: decided, amended, carried over and plain ones."""
    made = []
    for place, (kind, title, description, proposal, decision) in enumerate(MATTERS):
        item = AgendaItem(
            uid("item", place), uid("meeting", 1), place + 1, kind, title,
            description=description, proposal=proposal,
            decision=decision, section_number=121 + place,
            state=ItemState.DECIDED if decision else ItemState.OPEN,
            decision_kind=DecisionKind.APPROVED if decision else DecisionKind.NONE,
        )  # fmt: skip
        if kind is ItemKind.MATTER:
            item = replace(item, preparer_ids=(uid("person", 11),), presenter_id=uid("person", 6))
        made.append(item)
    made[4] = replace(
        made[4], diary_number="305/00.04.01/2026", preparer_ids=(uid("person", 11), uid("person", 10)),
        earlier_handling="Itsearviointipäivä 25.11.2026.", authority="Yhteistoimintasopimus 5 §",
        onward_handling="Jäsenkunnat, lausunto 31.12.2026 mennessä",
        for_information="kehittämisryhmien puheenjohtajat",
        discussion="Keskusteltiin painopisteiden järjestyksestä.",
    )  # fmt: skip
    made[6] = replace(made[6], state=ItemState.CARRIED)
    return tuple(made)


def attendance() -> tuple[Attendance, ...]:
    """Return nine seats present, two of them remotely and one by a deputy, one excused, staff and a guest."""

    def mark(
        n: int, mode: AttendanceMode, capacity: Capacity = Capacity.MEMBER, deputy_for: str | None = None
    ) -> Attendance:
        return Attendance(
            uid("mark", n), uid("meeting", 1), uid("person", n), mode, capacity,
            membership_id=uid("seat", n) if n < 10 else None,
            municipality_id=uid("town", min(n, 9)) if n <= 10 else None, deputy_for_id=deputy_for,
        )  # fmt: skip

    modes = {
        1: AttendanceMode.REMOTE,
        5: AttendanceMode.EXCUSED,
        8: AttendanceMode.REMOTE,
        9: AttendanceMode.ABSENT,
    }
    seats = [mark(n, modes.get(n, AttendanceMode.PRESENT)) for n in range(10)]
    deputy = mark(10, AttendanceMode.PRESENT, Capacity.DEPUTY, uid("seat", 9))
    staff = mark(11, AttendanceMode.PRESENT, Capacity.SECRETARY)
    return (*seats, deputy, staff, mark(12, AttendanceMode.PRESENT, Capacity.GUEST))


def event(
    number: int, item: int, clock: str, kind: PresenceKind, person: int | None = None, **more: object
) -> PresenceEvent:
    """Return an event in the matter with index `item`."""
    made = PresenceEvent(
        uid("event", number), uid("meeting", 1), uid("item", item), at(clock), kind,
        None if person is None else uid("person", person),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def events() -> tuple[PresenceEvent, ...]:
    """Return a late arrival, a break with a change of chair, a disqualification and an early departure."""
    return (
        event(1, 4, "9.31", PresenceKind.ARRIVED, 2),
        event(2, 4, "10.10", PresenceKind.BREAK_START),
        event(3, 4, "10.25", PresenceKind.BREAK_END),
        event(4, 4, "10.25", PresenceKind.CHAIR_CHANGE, 3),
        event(
            5,
            5,
            "10.28",
            PresenceKind.DISQUALIFIED,
            7,
            grounds=Grounds.ENTITY,
            grounds_text="säätiön hallituksen jäsen",
        ),
        event(6, 5, "10.40", PresenceKind.RETURNED, 7),
        event(7, 7, "10.42", PresenceKind.AWAY, 4),
        event(8, 7, "10.48", PresenceKind.BACK, 4),
        event(9, 8, "11.05", PresenceKind.LEFT, 0),
    )


def action(number: int, text: str, item: int, **more: object) -> Action:
    """Return something to do, agreed in the matter with index `item`."""
    return replace(Action(uid("action", number), text, uid("item", item)), **more)  # type: ignore[arg-type]


def record() -> MeetingRecord:
    """Return the sample meeting with everything a paper may show."""
    files = (
        Attachment(
            uid("file", 1), uid("item", 4), 1, "Toimintasuunnitelma 2027, luonnos.pdf", "a" * 64, 1000
        ),
        Attachment(uid("file", 2), uid("item", 4), 2, "Vuosikello 2027.pdf", "b" * 64, 1000),
        Attachment(
            uid("file", 3),
            uid("item", 4),
            3,
            "Itsearvioinnin yhteenveto.docx",
            "c" * 64,
            10,
            AttachmentKind.BACKGROUND,
        ),
        Attachment(uid("file", 4), uid("item", 5), 1, "Hakemuksen budjetti.xlsx", "d" * 64, 10, public=False),
    )
    return MeetingRecord(
        network(), meeting(), body(), directory(), items(), files, attendance(), events(),
        votes=(Vote(uid("vote", 1), uid("item", 5), 1, "Päätösehdotus", "Hakemusta ei jätetä", 6, 1),),
        dissents=(Dissent(uid("dissent", 1), uid("item", 5), uid("person", 4), "Omarahoitus on suuri."),),
        actions=(
            action(1, "Luonnos jäsenille luettavaksi", 5, owner_id=uid("person", 6), due=date(2027, 1, 8)),
            action(2, "Palautteen yhteenveto", 4, owner_id=uid("person", 11), due=date(2027, 1, 13)),
            action(3, "Kuntien kanta periaatteisiin", 6, owner_municipality_id=uid("town", 3)),
        ),
    )  # fmt: skip


def long_record(count: int) -> MeetingRecord:
    """Return the sample meeting with `count` plain matters."""
    whole = record()
    kinds = [item for item in whole.items if item.kind is ItemKind.MATTER][:2]
    many = tuple(
        replace(
            kinds[n % 2],
            id=uid("many", n),
            position=n + 1,
            section_number=n + 1,
            title=f"{kinds[n % 2].title} {n + 1}",
        )
        for n in range(count)
    )
    return replace(whole, items=many, attachments=(), events=(), votes=(), dissents=(), actions=())


def hostile_record(text: str) -> MeetingRecord:
    """Return the sample meeting with `text` in every field that holds words."""
    whole = record()
    people = {key: replace(each, name=text, email=text) for key, each in whole.directory.people.items()}
    titles = {
        key: tuple(replace(each, title=text) for each in held) for key, held in whole.directory.titles.items()
    }
    towns = {key: replace(each, name=text) for key, each in whole.directory.municipalities.items()}
    return replace(
        whole,
        network=replace(whole.network, name=text, contact=text, organiser_email=text),
        body=replace(whole.body, name=text),
        meeting=replace(
            whole.meeting, title=text, place=text, remote_link=text, move_reason=text, cancel_reason=text,
            retention=text, status=MeetingStatus.CANCELLED,
        ),
        directory=replace(whole.directory, people=people, titles=titles, municipalities=towns),
        items=tuple(_hostile(item, text) for item in whole.items),
        attachments=tuple(replace(each, name=text) for each in whole.attachments),
        events=tuple(replace(each, grounds_text=text) for each in whole.events),
        votes=tuple(replace(each, first_option=text, second_option=text) for each in whole.votes),
        dissents=tuple(replace(each, text=text) for each in whole.dissents),
        actions=tuple(replace(each, text=text) for each in whole.actions),
    )  # fmt: skip


def _hostile(item: AgendaItem, text: str) -> AgendaItem:
    return replace(
        item, title=text, diary_number=text, authority=text, earlier_handling=text, description=text,
        proposal=text, discussion=text, decision=text, onward_handling=text,
        for_information=text, distribution=text,
        withdrawn_reason=text,
    )  # fmt: skip
