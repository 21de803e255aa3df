"""Positions of people on duty: the newest one each, no history.

Fixes come from the phone over the live socket and go to the presence port and the map; the log never sees them. From acceptance to
arrival a track is kept for 72 hours. Whoever looks at a member outside an incident gives a reason, and the member can read it.
"""
