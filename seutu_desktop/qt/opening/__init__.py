"""Opening the data file, and what to do when it cannot be opened."""
