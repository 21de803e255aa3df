"""Decisions about watch alerts: what may be written, who decides, and how long it is shown."""
