"""Vuosiasiakirjat: the action plan and the annual report of a year."""
