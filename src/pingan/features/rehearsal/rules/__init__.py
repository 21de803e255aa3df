"""Playing: made-up days for the real engine. Pure; the dice are handed in."""

from pingan.features.rehearsal.rules.offers import Engine, play_call, play_cell, play_out, populate, summed_up

__all__ = ["Engine", "play_call", "play_cell", "play_out", "populate", "summed_up"]
