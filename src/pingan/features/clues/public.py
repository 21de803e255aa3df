"""The door for seeding: a demo's clue comes in as any other."""

from pingan.features.clues.actions import report
from pingan.features.clues.actions.pictures import add as show_photo
from pingan.features.clues.rules.reports import Report

__all__ = ["Report", "report", "show_photo"]
