"""Holds: what is known of a person or an incident is kept beyond its time, because a court or an inquiry needs it.

A fire in Yongbei goes to court. Officer Wang asks that its record be kept for a year, chief Chen agrees, and from that moment no timer
and no wish to be forgotten takes anything of it away; a year later, or when both say so, everything goes that is out of time by then.
"""
