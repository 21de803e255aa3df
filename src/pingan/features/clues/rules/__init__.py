"""Decisions about clues: what may be written, how many a day, and what becomes of them."""
