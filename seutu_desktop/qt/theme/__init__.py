"""The design language: colours, type, palette, style sheet and focus ring (look.md)."""

from __future__ import annotations

from seutu_desktop.qt.theme.apply import Theme, apply_theme
from seutu_desktop.qt.theme.fonts import font, with_weight
from seutu_desktop.qt.theme.roles import apply_roles
from seutu_desktop.qt.theme.tokens import Tokens, color, current_scheme, tokens

__all__ = [
    "Theme",
    "Tokens",
    "apply_roles",
    "apply_theme",
    "color",
    "current_scheme",
    "font",
    "tokens",
    "with_weight",
]
