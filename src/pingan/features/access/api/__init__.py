"""HTTP shapes and routes of access: the door itself, and the administrator's accounts."""

from pingan.features.access.api import accounts
from pingan.features.access.api.doors import router

__all__ = ["accounts", "router"]
