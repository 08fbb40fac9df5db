"""The only SQL: one local SQLite file, its history, its backups."""
