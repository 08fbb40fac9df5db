"""Asetukset."""
