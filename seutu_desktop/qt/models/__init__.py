"""Yhteiset mallit: shared models, surveys, and the development groups' reports."""
