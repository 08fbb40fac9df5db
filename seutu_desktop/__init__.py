"""Seutu: meetings, minutes and the calendar of a regional education network."""
