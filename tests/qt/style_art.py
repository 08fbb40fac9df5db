"""The few pictures that the style sheet names by file, in the colours of each scheme.

`python tests/qt/style_art.py` writes them to resources/style/; test_theme.py compares.
"""

from __future__ import annotations

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme.tokens import Scheme, tokens

_DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="3.2" fill="currentColor"/></svg>\n'
)
ART = {
    "dot": ("", "on_accent"),
    "down": ("down", "text2"),
    "down-disabled": ("down", "disabled"),
    "up": ("up", "text2"),
    "left": ("left", "text2"),
    "right": ("right", "text2"),
    "tick": ("check", "text2"),
    "check": ("check", "on_accent"),
    "dash": ("minus", "on_accent"),
}


def drawn(picture: str, scheme: Scheme) -> str:
    """Return the SVG text of one picture in the colours of `scheme`."""
    if picture == "dot":
        return _DOT.replace("currentColor", tokens(scheme).on_accent)
    name, role = ART[picture]
    bold = role == "on_accent"  # a tick on a filled box needs a heavier line
    text = resource_path("icons", f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", getattr(tokens(scheme), role))
    return text.replace('stroke-width="1.5"', 'stroke-width="2.2"') if bold else text


if __name__ == "__main__":
    for scheme in ("light", "dark"):
        for picture in ART:
            file = resource_path("style", scheme, f"{picture}.svg")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(drawn(picture, scheme), "utf-8")
