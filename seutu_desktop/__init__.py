"""Seutu: meetings, minutes and the calendar of a regional education network."""

__version__ = "0.1.0"
"""The version of the program; a test keeps it the same as the metadata's."""
