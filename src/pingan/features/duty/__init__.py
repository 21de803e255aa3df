"""Duty: who is on, since when, and at which post.

One row per member while on duty and none while off: a volunteer who has gone home does not exist for the map. How long he was on he
alone can look up, for thirteen months: there are no lists of hours.
"""
