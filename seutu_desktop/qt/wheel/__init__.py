"""Vuosikello: the wheel, its list, its tasks, and the planning of a year."""
