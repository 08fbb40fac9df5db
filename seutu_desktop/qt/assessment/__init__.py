"""Itsearviointi: a year's self-assessment from the invitation to next year's goals."""
