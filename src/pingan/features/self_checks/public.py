"""The door: venues and their self-checks can be set up with a station."""

from pingan.features.self_checks.actions import add_venue, ask, submit
from pingan.features.self_checks.rules import Finding, VenueFacts

__all__ = ["Finding", "VenueFacts", "add_venue", "ask", "submit"]
