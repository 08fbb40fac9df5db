"""The only Word: a meeting record goes in, the bytes of a .docx come out. docx and lxml load on first use."""
