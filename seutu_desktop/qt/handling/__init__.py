"""Kuntakäsittely: documents × municipalities, and what is done about one of them."""
