"""What every view of the rail can do; the window knows no more of a view than this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from seutu_desktop.domain.changes import Changes
    from seutu_desktop.qt.targets import Target


class Panel(QWidget):
    """A view of the rail.

    `opened` asks the window to go somewhere else, `late_changed` sets the rail's count, `late_elsewhere`
    those of other views (a mapping), and `layout_changed` asks the window to look at `wants_narrow_rail`
    again.
    """

    opened = Signal(object)
    late_changed = Signal(int)
    late_elsewhere = Signal(object)
    layout_changed = Signal()

    def refresh(self, changes: Changes) -> None:
        """Show what changed, where it concerns this view."""
        raise NotImplementedError

    def show_target(self, target: Target) -> None:
        """Show the place that `target` names and put the keyboard there."""

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a window under 1200 px (look.md 2)."""

    def create_new(self) -> None:
        """Ctrl+N: begin a new thing of this view."""

    def focus_filter(self) -> None:
        """Ctrl+F: put the keyboard into this view's filter."""

    def rename(self) -> None:
        """F2: edit the name of what is selected."""

    def remove(self) -> None:
        """Del: remove what is selected."""

    def write_document(self) -> None:
        """Ctrl+E: write the Word document of what is shown."""

    def print_document(self) -> None:
        """Ctrl+P: print what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard into the view (Ctrl+Tab from the rail)."""
        for widget in self.findChildren(QWidget):
            if (
                widget.isVisibleTo(self)
                and widget.isEnabled()
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with what is shown: to the menu Kokous and to the palette."""

    def help_chapter(self) -> str:
        """Return the title of the guide's chapter about this view, empty for its beginning."""
        return ""

    def flush(self) -> None:
        """Store at once what is being typed."""

    def remember(self, memory: QSettings) -> None:
        """Write the view's state (splitters, what is selected) before the window closes."""

    def recall(self, memory: QSettings) -> None:
        """Take up the state that `remember` wrote."""

    def wants_narrow_rail(self) -> bool:
        """Return whether the rail should be icons only while this view is shown (live minutes)."""
        return False
