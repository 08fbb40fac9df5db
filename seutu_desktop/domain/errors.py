"""What the user can act on; everything else is a bug and reaches the report dialog."""

from __future__ import annotations


class UserError(Exception):
    """The user can act on this; `code` and `data` choose the sentence in `services.messages`."""

    code = "user_error"

    def __init__(self, **data: object) -> None:
        super().__init__(self.code, data)
        self.data = data


# The data file


class DataFileMissing(UserError):
    """There is no data file at `path`."""

    code = "data_file_missing"


class DataFileExists(UserError):
    """A new data file would overwrite `path`."""

    code = "data_file_exists"


class ForeignDataFile(UserError):
    """`path` is not a data file of Seutu (empty files included)."""

    code = "foreign_data_file"


class DamagedDataFile(UserError):
    """`path` is damaged; `kept` is the copy kept aside, `backup` the newest good backup or None."""

    code = "damaged_data_file"


class NewerDataFile(UserError):
    """`path` was written by a newer Seutu."""

    code = "newer_data_file"


class DataFileLocked(UserError):
    """Another Seutu writes to `path` now."""

    code = "data_file_locked"


class ReadOnlyDataFile(UserError):
    """`path` is open for reading only."""

    code = "read_only_data_file"


class DiskFull(UserError):
    """There is no room on the disk; nothing was written."""

    code = "disk_full"


class WriteFailed(UserError):
    """The system refused to write `path` for `reason`."""

    code = "write_failed"


class ReadFailed(UserError):
    """The system refused to read `path` for `reason`."""

    code = "read_failed"


class BadExport(UserError):
    """`path` is not an export that `rebuild` can read, for `reason` (a code)."""

    code = "bad_export"


class NothingToUndo(UserError):
    """There is no action to undo."""

    code = "nothing_to_undo"


class NothingToRedo(UserError):
    """There is no undone action to redo."""

    code = "nothing_to_redo"


class NotFound(UserError):
    """No `kind` answers to `what`."""

    code = "not_found"


class Ambiguous(UserError):
    """`what` names more than one `kind`."""

    code = "ambiguous"


# Meetings


class MeetingClosed(UserError):
    """The meeting's papers are approved, so it no longer changes."""

    code = "meeting_closed"


class WrongStatus(UserError):
    """The meeting is in `status`; `action` is not possible there."""

    code = "wrong_status"


class ReasonMissing(UserError):
    """Moving or cancelling a meeting needs a written reason."""

    code = "reason_missing"


class LaterMeetingNumbered(UserError):
    """The meeting cannot be reopened: meeting `number`/`year` of the body already has numbers."""

    code = "later_meeting_numbered"


class EndBeforeStart(UserError):
    """The end is not after the start."""

    code = "end_before_start"


class ImpossibleDate(UserError):
    """`text` names no day or time."""

    code = "impossible_date"


class UndecidedItems(UserError):
    """Items `sections` have no decision and were not carried over."""

    code = "undecided_items"


class GroundsMissing(UserError):
    """A disqualification needs its grounds (OKV/1691/1/2015)."""

    code = "grounds_missing"


class AttendanceUnmarked(UserError):
    """`names` are neither present, absent nor excused."""

    code = "attendance_unmarked"


class HasVoted(UserError):
    """`name` voted in § `section` and cannot be set absent or disqualified there."""

    code = "has_voted"


class NotPresent(UserError):
    """`name` is not present in § `section`, so cannot take part in it."""

    code = "not_present"


class NoQuorum(UserError):
    """§ `section` has `present` of the `needed` voices."""

    code = "no_quorum"


class NoChair(UserError):
    """The meeting has no chair or no secretary."""

    code = "no_chair"


class NoMembers(UserError):
    """The body has no members on the meeting's day."""

    code = "no_members"


class SeatTaken(UserError):
    """The seat of `name` already has a voice in the meeting."""

    code = "seat_taken"


class TitleMissing(UserError):
    """A thing needs a name."""

    code = "title_missing"


class TextTooLong(UserError):
    """`field` holds `length` characters; `limit` is the most."""

    code = "text_too_long"


class CircularDeputy(UserError):
    """A deputy's seat points back to itself."""

    code = "circular_deputy"


class DatesOverlap(UserError):
    """The person already holds this seat during these dates."""

    code = "dates_overlap"


class CodeTaken(UserError):
    """Municipality `name` already has the code `code`."""

    code = "code_taken"


# Files


class AttachmentTooLarge(UserError):
    """`name` is larger than `limit` megabytes."""

    code = "attachment_too_large"


class AttachmentMissing(UserError):
    """The content of attachment `name` is not in the data folder."""

    code = "attachment_missing"


class TemplateRefused(UserError):
    """The Word template `name` cannot be used, for `reason` (a code)."""

    code = "template_refused"


class NothingToExport(UserError):
    """There is nothing with a date to put into a calendar; `year` is the one asked for, or None for all."""

    code = "nothing_to_export"


class NoScreen(UserError):
    """The window cannot open, because the machine shows no screen to this program."""

    code = "no_screen"


# Presence and votes


class AlreadyPresent(UserError):
    """`name` is present in § `section` already, so cannot arrive or come back."""

    code = "already_present"


class BreakMismatch(UserError):
    """A break begins while one is on (`begins` True), or ends while none is."""

    code = "break_mismatch"


class VotedTwice(UserError):
    """`name`, or another voice of the same seat, is in the vote of § `section` twice."""

    code = "voted_twice"


class VoteCountWrong(UserError):
    """The votes of § `section` do not add up: `counted` given, `limit` names (or voices at most)."""

    code = "vote_count_wrong"


class WrongApprovingMeeting(UserError):
    """The minutes are approved in a later meeting of the same body that was not cancelled."""

    code = "wrong_approving_meeting"
