"""Decisions about rosters: what is wanted, who can, who does, and how one becomes another."""
