"""The meetings view: the year's list and a meeting's workspace."""
