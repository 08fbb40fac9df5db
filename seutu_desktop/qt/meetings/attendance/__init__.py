"""Who is present, absent or in somebody's place."""
