"""The only keyring: where secrets live, never in the data file, a log or an export."""
