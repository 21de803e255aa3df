"""The door: an order can be sent while a station is being set up."""

from pingan.features.tasks.actions import answer, send
from pingan.features.tasks.rules import Draft

__all__ = ["Draft", "answer", "send"]
