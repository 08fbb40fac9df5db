"""The search over everything (Ctrl+K)."""
