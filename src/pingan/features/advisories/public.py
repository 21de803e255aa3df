"""The door: a tip can be sent while a station is being set up."""

from pingan.features.advisories.actions import read, send
from pingan.features.advisories.rules import Tip

__all__ = ["Tip", "read", "send"]
