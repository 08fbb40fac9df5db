"""Jäsenet ja ryhmät: groups, people and municipalities."""
