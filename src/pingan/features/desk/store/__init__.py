"""Sittings and concerns, and the facts about what is open now."""
