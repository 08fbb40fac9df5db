"""Counted phrases for functions that are no widgets: Qt picks plural forms for `tr` alone."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Each method returns a phrase with its count in the right form."""

    def recipients(self, count: int) -> str:
        """Return "20 vastaanottajaa"."""
        return self.tr("%n vastaanottajaa", "", count)

    def attachments(self, count: int) -> str:
        """Return "2 liitettä"."""
        return self.tr("%n liitettä", "", count)

    def more(self, count: int) -> str:
        """Return "ja 3 muuta"."""
        return self.tr("ja %n muuta", "", count)

    def open_tasks(self, count: int) -> str:
        """Return "3 avointa"."""
        return self.tr("%n avointa", "", count)

    def days_before(self, count: int) -> str:
        """Return "7 päivää ennen"."""
        return self.tr("%n päivää ennen", "", count)

    def days_after(self, count: int) -> str:
        """Return "14 päivää jälkeen"."""
        return self.tr("%n päivää jälkeen", "", count)

    def municipalities(self, count: int) -> str:
        """Return "10 kuntaa ja ohjausryhmä"."""
        return self.tr("%n kuntaa ja ohjausryhmä", "", count)

    def meetings(self, count: int) -> str:
        """Return "11 kokousta"."""
        return self.tr("%n kokousta", "", count)

    def representatives(self, count: int) -> str:
        """Return "12 edustajaa ja varaedustajaa"."""
        return self.tr("%n edustajaa ja varaedustajaa", "", count)

    def suggestions(self, count: int) -> str:
        """Return "12 ehdotusta"."""
        return self.tr("%n ehdotusta", "", count)

    def late_tasks(self, count: int) -> str:
        """Return "2 tehtävää on myöhässä"."""
        return self.tr("%n tehtävää on myöhässä", "", count)

    def undecided_in(self, count: int) -> str:
        """Return "käsittely puuttuu 3 kunnasta"."""
        return self.tr("käsittely puuttuu %n kunnasta", "", count)

    def missing_answers(self, count: int) -> str:
        """Return "5 vastausta puuttuu"."""
        return self.tr("%n vastausta puuttuu", "", count)

    def open_handlings(self, count: int) -> str:
        """Return "9 avointa käsittelyä"."""
        return self.tr("%n avointa käsittelyä", "", count)

    def late(self, count: int) -> str:
        """Return "1 myöhässä"."""
        return self.tr("%n myöhässä", "", count)

    def days_late(self, count: int) -> str:
        """Return "Myöhässä 175 pv"."""
        return self.tr("Myöhässä %n pv", "", count)

    def sent_to(self, count: int) -> str:
        """Return "merkitty lähetetyksi 10 kuntaan"."""
        return self.tr("merkitty lähetetyksi %n kuntaan", "", count)

    def waiting_targets(self, count: int) -> str:
        """Return "Itsearvioinnista odottaa 3 valittua kehittämiskohdetta."."""
        return self.tr("Itsearvioinnista odottaa %n valittua kehittämiskohdetta.", "", count)

    def criteria(self, count: int) -> str:
        """Return "7 kohdetta"."""
        return self.tr("%n kohdetta", "", count)

    def answers(self, count: int) -> str:
        """Return "14 vastausta"."""
        return self.tr("%n vastausta", "", count)

    def without_evidence(self, count: int) -> str:
        """Return "2 ilman perustelua"."""
        return self.tr("%n ilman perustelua", "", count)

    def dots(self, count: int) -> str:
        """Return "5 ääntä"."""
        return self.tr("%n ääntä", "", count)

    def forms(self, count: int) -> str:
        """Return "14 lomaketta"."""
        return self.tr("%n lomaketta", "", count)

    def oddities(self, count: int) -> str:
        """Return "3 huomiota"."""
        return self.tr("%n huomiota", "", count)

    def goals(self, count: int) -> str:
        """Return "3 tavoitetta"."""
        return self.tr("%n tavoitetta", "", count)

    def projects(self, count: int) -> str:
        """Return "2 hanketta"."""
        return self.tr("%n hanketta", "", count)

    def models(self, count: int) -> str:
        """Return "4 mallia"."""
        return self.tr("%n mallia", "", count)

    def works(self, count: int) -> str:
        """Return "52 asiaa, tavoitetta, hanketta ja mallia"."""
        return self.tr("%n asiaa, tavoitetta, hanketta ja mallia", "", count)

    def lines(self, count: int) -> str:
        """Return "31 riviä"."""
        return self.tr("%n riviä", "", count)

    def left_out(self, count: int) -> str:
        """Return "2 jätetty pois"."""
        return self.tr("%n jätetty pois", "", count)

    def stakeholders(self, count: int) -> str:
        """Return "14 sidosryhmää"."""
        return self.tr("%n sidosryhmää", "", count)
