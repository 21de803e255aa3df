"""Decisions about patrols.

`points` says what a must-visit point may be, `codes` what its label and its tablet show, `route` in which order points are walked so that
nobody could have known it, `team` who goes, `visits` what counts as having been there and what is due by the clock.
"""
