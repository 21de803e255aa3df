"""Duty: who is on, since when, and at which post.

One row per member while on duty and none while off: a volunteer who has gone home does not exist for the map.
"""
