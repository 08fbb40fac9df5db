"""Taking things out of the program: the calendar file."""
