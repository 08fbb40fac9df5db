"""Our own templates are what their script makes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from documents.reading import parts
from seutu_desktop.documents.opc import OUR_TEMPLATES, our_template
from seutu_desktop.documents.package import parts_hash
from seutu_desktop.documents.paper import Style

SCRIPT = Path(__file__).parents[2] / "tools" / "make_template.py"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    specification = importlib.util.spec_from_file_location("make_template", SCRIPT)
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["make_template"] = module
    specification.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", OUR_TEMPLATES)
def test_a_template_is_what_the_script_makes(script: ModuleType, name: str) -> None:
    layout = next(each for each in script.LAYOUTS if f"{each.name}.docx" == name)
    assert parts_hash(parts(our_template(name))) == parts_hash(parts(script.build(layout)))


@pytest.mark.parametrize("name", OUR_TEMPLATES)
def test_a_template_is_small_and_names_nobody(name: str) -> None:
    contents = parts(our_template(name))
    assert len(our_template(name)) < 8_000
    assert len([part for part in contents if not part.endswith(".rels") and part[0] != "["]) == 10
    assert b"<dc:creator></dc:creator>" in contents["docProps/core.xml"]
    assert not [part for part, content in contents.items() if b"rsid" in content or b"thumbnail" in content]


@pytest.mark.parametrize("name", OUR_TEMPLATES)
def test_a_template_has_every_style(name: str) -> None:
    styles = parts(our_template(name))["word/styles.xml"].decode()
    assert [style for style in Style if f'<w:name w:val="{style.value}"/>' not in styles] == []
