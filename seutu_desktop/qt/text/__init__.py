"""The parts of the editor of formatted text."""
