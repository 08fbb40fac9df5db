"""What the user can act on when a workbook is read."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class WorkbookRefused(UserError):
    """The workbook is not read, for `reason`: a code of `workbooks.guard`, worded by the services."""

    code = "workbook_refused"
