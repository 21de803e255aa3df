"""Taking lists out of the house, and bringing files in: step by step, so that nothing is ever half done without saying so."""

from pingan.features.sheets.actions.exports import export
from pingan.features.sheets.actions.imports import begin, confirm, interrupt, note_read, plan, refuse, stop
from pingan.features.sheets.actions.writing import go_on

__all__ = ["begin", "confirm", "export", "go_on", "interrupt", "note_read", "plan", "refuse", "stop"]
