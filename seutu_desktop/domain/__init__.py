"""Frozen dataclasses and rules of the field; standard library only, no I/O, no clock, no sentences."""
