"""The user guide and the facts about the program."""
