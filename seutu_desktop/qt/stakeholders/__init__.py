"""Sidosryhmät: organisations, when they are met, and what was talked of."""
