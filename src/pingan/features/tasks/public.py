"""The door: an order can be sent while a station is being set up."""

from pingan.features.tasks.actions.answers import answer
from pingan.features.tasks.actions.orders import send
from pingan.features.tasks.rules.orders import Draft

__all__ = ["Draft", "answer", "send"]
