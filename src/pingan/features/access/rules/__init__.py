"""Decisions at the door: passwords, codes, sessions."""
