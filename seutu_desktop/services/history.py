"""Undo and redo, with the name of the step for menus and notices, Finnish and English side by side."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.changes import Changes
from seutu_desktop.store.store import Store

STEPS: Mapping[str, tuple[str, str]] = {
    "network.create": ("verkoston luonti", "new network"),
    "network.edit": ("asetuksen muutos", "change of settings"),
    "network.template": ("asiakirjapohjan vaihto", "change of template"),
    "period.add": ("kauden lisäys", "new period"),
    "period.edit": ("kauden muutos", "change of period"),
    "period.delete": ("kauden poisto", "removal of period"),
    "period.item": ("strategian lisäys", "new part of the strategy"),
    "period.item_edit": ("strategian muutos", "change of strategy"),
    "period.item_move": ("strategian kohdan siirto", "move within the strategy"),
    "period.item_delete": ("strategian kohdan poisto", "removal from the strategy"),
    "municipality.add": ("kunnan lisäys", "new municipality"),
    "municipality.edit": ("kunnan tietojen muutos", "change of municipality"),
    "municipality.delete": ("kunnan poisto", "removal of municipality"),
    "municipality.span": ("jäsenyysajan muutos", "change of membership time"),
    "population.set": ("väkiluvun muutos", "change of population"),
    "population.delete": ("väkiluvun poisto", "removal of population"),
    "organisation.add": ("organisaation lisäys", "new organisation"),
    "organisation.edit": ("organisaation muutos", "change of organisation"),
    "organisation.delete": ("organisaation poisto", "removal of organisation"),
    "stakeholder.add": ("sidosryhmän lisäys", "new stakeholder"),
    "stakeholder.edit": ("sidosryhmän muutos", "change of stakeholder"),
    "stakeholder.delete": ("sidosryhmän poisto", "removal of stakeholder"),
    "stakeholder.plan": ("sidosryhmän tapaamisen lisäys", "new stakeholder meeting"),
    "stakeholder.link": ("kokouksen liittäminen sidosryhmään", "linking of meeting with stakeholder"),
    "stakeholder.unlink": ("kokouksen irrottaminen sidosryhmästä", "unlinking of meeting from stakeholder"),
    "stakeholder.contact": ("yhteyshenkilön lisäys", "new contact person"),
    "person.add": ("henkilön lisäys", "new person"),
    "person.edit": ("henkilön tietojen muutos", "change of person"),
    "person.title": ("nimikkeen muutos", "change of title"),
    "person.delete": ("henkilön poisto", "removal of person"),
    "person.import": ("henkilöiden tuonti", "import of people"),
    "body.add": ("ryhmän lisäys", "new group"),
    "body.edit": ("ryhmän muutos", "change of group"),
    "body.delete": ("ryhmän poisto", "removal of group"),
    "membership.add": ("jäsenen lisäys", "new member"),
    "membership.edit": ("jäsenyyden muutos", "change of membership"),
    "membership.succeed": ("edustajan vaihto", "change of representative"),
    "membership.delete": ("jäsenyyden poisto", "removal of membership"),
    "meeting.plan": ("kokouksen lisäys", "new meeting"),
    "meeting.edit": ("kokouksen tietojen muutos", "change of meeting"),
    "meeting.move": ("kokouksen siirto", "move of meeting"),
    "meeting.cancel": ("kokouksen peruminen", "cancellation of meeting"),
    "meeting.restore": ("kokouksen palautus", "return of meeting"),
    "meeting.delete": ("kokouksen poisto", "removal of meeting"),
    "meeting.send": ("esityslistan lähetys", "sending of agenda"),
    "meeting.begin": ("kokouksen aloitus", "start of meeting"),
    "meeting.hold": ("kokouksen päättäminen", "end of meeting"),
    "meeting.send_minutes": ("muistion lähetys", "sending of minutes"),
    "meeting.approve": ("muistion hyväksyminen", "approval of minutes"),
    "meeting.reopen": ("kokouksen avaaminen uudelleen", "reopening of meeting"),
    "minutes.approve_previous": ("edellisen muistion hyväksyminen", "approval of the last minutes"),
    "item.add": ("asian lisäys", "new matter"),
    "item.edit": ("asian muokkaus", "change of matter"),
    "item.move": ("asian siirto", "move of matter"),
    "item.remove": ("asian poisto", "removal of matter"),
    "item.restore": ("asian palautus", "return of matter"),
    "item.carry": ("asian siirto seuraavaan kokoukseen", "carrying a matter over"),
    "item.propose": ("ehdotusten lisäys", "adding of suggestions"),
    "item.handle": ("asian käsittelyn aloitus", "start of a matter"),
    "item.decide": ("päätös", "decision"),
    "item.undecide": ("päätöksen peruminen", "taking back a decision"),
    "attachment.add": ("liitteen lisäys", "new attachment"),
    "attachment.edit": ("liitteen muutos", "change of attachment"),
    "attachment.move": ("liitteen siirto", "move of attachment"),
    "attachment.remove": ("liitteen poisto", "removal of attachment"),
    "attendance.mark": ("läsnäolon merkintä", "mark of attendance"),
    "attendance.seat": ("paikan vaihto", "change of seat"),
    "attendance.mark_all": ("kaikkien merkintä läsnä oleviksi", "marking everybody present"),
    "presence.arrived": ("saapuminen", "arrival"),
    "presence.left": ("poistuminen", "departure"),
    "presence.away": ("poissaolo", "absence"),
    "presence.back": ("paluu", "return"),
    "presence.break_start": ("tauon alku", "start of break"),
    "presence.break_end": ("tauon loppu", "end of break"),
    "presence.disqualified": ("esteellisyys", "disqualification"),
    "presence.returned": ("paluu kokoukseen", "return to the meeting"),
    "presence.chair_change": ("puheenjohtajan vaihto", "change of chair"),
    "presence.item_deputy": ("varajäsen asiassa", "deputy for a matter"),
    "presence.edit": ("merkinnän korjaus", "correction of an entry"),
    "presence.remove": ("merkinnän poisto", "removal of an entry"),
    "vote.save": ("äänestys", "vote"),
    "vote.remove": ("äänestyksen poisto", "removal of vote"),
    "dissent.save": ("eriävä mielipide", "dissent"),
    "dissent.remove": ("eriävän mielipiteen poisto", "removal of dissent"),
    "rule.set": ("päiväsäännön muutos", "change of date rule"),
    "year.plan": ("vuoden suunnittelu", "planning of the year"),
    "year.move_day": ("kokouspäivän siirto", "move of a meeting day"),
    "year.keep_day": ("poikkeuksen poisto", "removal of an exception"),
    "break.add": ("loma-ajan lisäys", "new break"),
    "break.edit": ("loma-ajan muutos", "change of break"),
    "break.delete": ("loma-ajan poisto", "removal of break"),
    "ring.add": ("kehän lisäys", "new ring"),
    "ring.edit": ("kehän muutos", "change of ring"),
    "ring.delete": ("kehän poisto", "removal of ring"),
    "wheel.add": ("vuosikellon tehtävän lisäys", "new task of the wheel"),
    "wheel.edit": ("vuosikellon tehtävän muutos", "change of a task of the wheel"),
    "wheel.end": ("vuosikellon tehtävän päättäminen", "end of a task of the wheel"),
    "wheel.accept": ("ehdotuksen hyväksyminen vuosikelloon", "acceptance into the wheel"),
    "wheel.adopt": ("mallitehtävien käyttöönotto", "adoption of the model tasks"),
    "wheel.copy": ("vuosikellon jatkaminen", "continuation of the wheel"),
    "wheel.tick": ("tehtävän merkintä tehdyksi", "completion of a task"),
    "wheel.untick": ("tehtävän avaaminen", "reopening of a task"),
    "wheel.move": ("tehtävän siirto", "move of a task"),
    "wheel.note": ("tehtävän muistiinpano", "note on a task"),
    "plan.make": ("toimintasuunnitelman teko", "making of the action plan"),
    "plan.goals": ("tavoitteiden tuonti suunnitelmaan", "goals into the action plan"),
    "plan.edit": ("toimintasuunnitelman muutos", "change of the action plan"),
    "plan.propose": ("toimintasuunnitelma esityslistalle", "the action plan onto an agenda"),
    "handling.begin": ("asiakirjan lähettäminen kuntiin", "sending of a document to the municipalities"),
    "plan.delete": ("toimintasuunnitelman poisto", "removal of the action plan"),
    "goal.add": ("tavoitteen lisäys", "new goal"),
    "goal.edit": ("tavoitteen muutos", "change of goal"),
    "goal.move": ("tavoitteen siirto", "move of goal"),
    "goal.delete": ("tavoitteen poisto", "removal of goal"),
    "measure.add": ("toimenpiteen lisäys tavoitteelle", "new measure"),
    "measure.edit": ("tavoitteen toimenpiteen muutos", "change of measure"),
    "measure.move": ("tavoitteen toimenpiteen siirto", "move of measure"),
    "measure.delete": ("tavoitteen toimenpiteen poisto", "removal of measure"),
    "measure.place": ("toimenpiteen vienti vuosikelloon", "placing of a measure on the wheel"),
    "measure.take_off": ("toimenpiteen poisto vuosikellosta", "removal of a measure from the wheel"),
    "theme.set": ("painopisteen muutos", "change of priority area"),
    "item.link": ("asian liittäminen vuosikelloon", "link of a matter to the wheel"),
    "item.unlink": ("asian irrottaminen vuosikellosta", "unlink of a matter from the wheel"),
    "report.make": ("toimintakertomuksen aloitus", "start of the annual report"),
    "report.text": ("toimintakertomuksen tekstin muutos", "change of the annual report's text"),
    "report.leave_out": ("toimintakertomuksen rivin valinta", "choice of a line of the annual report"),
    "report.propose": ("toimintakertomus esityslistalle", "the annual report onto an agenda"),
    "model.add": ("yhteisen mallin lisäys", "new shared model"),
    "model.edit": ("yhteisen mallin muutos", "change of shared model"),
    "model.delete": ("yhteisen mallin poisto", "removal of shared model"),
    "model.review": ("mallin tarkistus", "review of shared model"),
    "model.attach": ("mallin tiedoston lisäys", "attaching of a model's file"),
    "model.detach": ("mallin tiedoston poisto", "removal of a model's file"),
    "survey.add": ("kyselyn lisäys", "new survey"),
    "survey.edit": ("kyselyn muutos", "change of survey"),
    "survey.delete": ("kyselyn poisto", "removal of survey"),
    "survey.begin": ("kyselyn aloitus", "beginning of a survey"),
    "assessment.start": ("itsearvioinnin aloitus", "start of the self-assessment"),
    "assessment.edit": ("itsearvioinnin muutos", "change of the self-assessment"),
    "assessment.step": ("itsearvioinnin vaiheen vaihto", "change of the self-assessment's step"),
    "assessment.invite": ("itsearvioinnin kutsu", "invitation to the self-assessment"),
    "assessment.intake": ("vastauslomakkeiden luku", "intake of answer forms"),
    "assessment.close": ("itsearvioinnin päättäminen", "end of the self-assessment"),
    "assessment.delete": ("itsearvioinnin poisto", "removal of the self-assessment"),
    "participant.add": ("osallistujan lisäys", "new participant"),
    "participant.update": ("osallistujien päivitys", "update of participants"),
    "participant.remove": ("osallistujan poisto", "removal of participant"),
    "answer.save": ("vastauksen muutos", "change of an answer"),
    "criterion.add": ("arvioitavan kohteen lisäys", "new criterion"),
    "criterion.edit": ("arvioitavan kohteen muutos", "change of criterion"),
    "criterion.move": ("arvioitavan kohteen siirto", "move of criterion"),
    "criterion.delete": ("arvioitavan kohteen poisto", "removal of criterion"),
    "criterion.consensus": ("yhteisarvion kirjaus", "entry of the consensus"),
    "finding.add": ("kortin lisäys", "new card"),
    "finding.edit": ("kortin muutos", "change of card"),
    "finding.move": ("kortin siirto", "move of card"),
    "finding.delete": ("kortin poisto", "removal of card"),
    "finding.dots": ("äänten kirjaus", "entry of dots"),
    "finding.choose": ("kohteen valinta tavoitteeksi", "choice of a target"),
    "report.ask": ("katsausten pyytäminen", "asking for reports"),
    "report.receive": ("katsauksen kirjaaminen", "entry of a report"),
    "action.add": ("toimenpiteen lisäys", "new action"),
    "action.edit": ("toimenpiteen muutos", "change of action"),
    "action.complete": ("toimenpiteen merkintä tehdyksi", "completion of action"),
    "action.open": ("toimenpiteen avaaminen", "reopening of action"),
    "action.delete": ("toimenpiteen poisto", "removal of action"),
}
"""What each undoable action is called. A test runs through every `store.action` name."""

_ANY_STEP = ("muutos", "change")

FACTS = frozenset(
    {"person.erase", "document.write", "document.hand_out", "calendar.write", "wheel.write", "sample.create"}
    | {"assessment.forms"}
)
"""Names of actions that undo passes by: they happened outside the program, or for good."""

_LANGUAGES = {"fi": 0, "en": 1}


def step_name(name: str, language: str = "fi") -> str:
    """Return what the action `name` is called, e.g. "asian siirto"; empty for an empty name.

    A step of a newer program, or of one that renamed it, is a change like any other.
    """
    return STEPS.get(name, _ANY_STEP)[_LANGUAGES[language]] if name else ""


def step_names(store: Store, language: str = "fi") -> tuple[str, str]:
    """Return what undo and redo would reverse now, empty where nothing: ("asian siirto", "")."""
    undo, redo = store.history.next_steps()
    return step_name(undo, language), step_name(redo, language)


def undo(store: Store) -> Changes:
    """Reverse the newest action; raise NothingToUndo."""
    return store.undo()


def redo(store: Store) -> Changes:
    """Bring back what was undone last; raise NothingToRedo."""
    return store.redo()
