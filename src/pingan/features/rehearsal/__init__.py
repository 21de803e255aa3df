"""Rehearsal: the real engine on made-up days.

The demo town lives here, the article's fire is played here, and a policy is tried here on a thousand calls before it is tried on people.
"""
