"""What pyside6-uic makes of ui/; never edited by hand (`python3 dev.py forms`)."""
