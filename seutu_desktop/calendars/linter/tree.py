"""Content lines as properties inside components."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from seutu_desktop.calendars.linter.finding import Finding
from seutu_desktop.calendars.linter.lines import Line

_NAME = "[A-Za-z0-9-]+"
_QUOTED_OR_NOT = '"[^"]*"|[^",;:]*'
_CONTENT = re.compile(f"({_NAME})((?:;{_NAME}=(?:{_QUOTED_OR_NOT}))*):(.*)")
_PARAMETERS = re.compile(f";({_NAME})=({_QUOTED_OR_NOT})")


@dataclass(frozen=True, slots=True)
class Property:
    """A property: upper-case name, parameters by upper-case name without quotes, the raw value."""

    name: str
    parameters: dict[str, str]
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Component:
    """A component with its properties and the components inside it."""

    name: str
    line: int
    properties: list[Property] = field(default_factory=list)
    children: list[Component] = field(default_factory=list)

    def named(self, name: str) -> list[Property]:
        """Return the properties called `name`."""
        return [prop for prop in self.properties if prop.name == name]

    def first(self, name: str) -> Property | None:
        """Return the first property called `name`, or None."""
        return next((prop for prop in self.properties if prop.name == name), None)

    def value(self, name: str) -> str | None:
        """Return the raw value of the first property called `name`, or None."""
        found = self.first(name)
        return None if found is None else found.value


def grown(lines: list[Line], report: list[Finding]) -> list[Component]:
    """Return the outermost components of `lines`, reporting bad syntax and bad nesting."""
    root = Component("", 0)
    stack = [root]
    for line in lines:
        prop = _property(line, report)
        if prop is None:
            continue
        if prop.name == "BEGIN":
            child = Component(prop.value.upper(), prop.line)
            stack[-1].children.append(child)
            stack.append(child)
        elif prop.name == "END":
            _close(stack, prop, report)
        elif len(stack) == 1:
            report.append(Finding("outside", prop.line, prop.name))
        else:
            stack[-1].properties.append(prop)
    report.extend(Finding("truncated", component.line, component.name) for component in stack[1:])
    return root.children


def _close(stack: list[Component], end: Property, report: list[Finding]) -> None:
    if len(stack) > 1 and stack[-1].name == end.value.upper():
        stack.pop()
    else:
        report.append(Finding("nesting", end.line, end.value.upper()))


def _property(line: Line, report: list[Finding]) -> Property | None:
    found = _CONTENT.fullmatch(line.text)
    if found is None:
        report.append(Finding("syntax", line.number))
        return None
    name, parameters, value = found.groups()
    read: dict[str, str] = {}
    for key, text in _PARAMETERS.findall(parameters):
        if key.upper() in read:
            report.append(Finding("repeated-parameter", line.number, name.upper()))
        read[key.upper()] = text.strip('"')
    return Property(name.upper(), read, value, line.number)
