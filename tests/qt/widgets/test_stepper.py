from __future__ import annotations

from seutu_desktop.qt.theme.tokens import LIGHT
from seutu_desktop.qt.widgets.stepper import Stepper

STEPS = ("Luonnos", "Lähetetty", "Pidetty", "Muistio", "Hyväksytty")


def test_the_stage_and_what_is_done_are_read_aloud():
    stepper = Stepper(STEPS)
    stepper.set_current(2)
    assert stepper.accessibleName() == "Vaihe 3/5: Pidetty. Tehty: Luonnos, Lähetetty"


def test_the_first_stage_has_nothing_done():
    assert Stepper(STEPS).accessibleName() == "Vaihe 1/5: Luonnos"


def test_a_cancelled_thing_says_so(inks):
    stepper = Stepper(STEPS)
    stepper.set_cancelled("Peruttu", after=1)
    assert stepper.accessibleName() == "Peruttu. Tehty: Luonnos"
    stepper.resize(stepper.sizeHint())
    assert LIGHT.bad in inks(stepper)


def test_a_narrow_one_needs_far_less_room():
    stepper = Stepper(STEPS)
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width() / 1.5


def test_it_draws_at_any_width(inks):
    stepper = Stepper(STEPS)
    for width in (60, stepper.minimumSizeHint().width(), 1200):
        stepper.resize(width, stepper.sizeHint().height())
        assert LIGHT.accent in inks(stepper)
