"""The window: the only layer that knows Qt."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401  # installs the hook below

# PySide replaces `import` by one that reads the source text of every module, to see whether it uses Qt, for a
# spelling of names (`snake_case`) that nobody here asks for: 10 ms of the start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
