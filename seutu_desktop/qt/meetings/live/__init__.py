"""The minutes while the meeting is being held."""
