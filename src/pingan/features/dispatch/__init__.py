"""Dispatch (派单): who is best and why, who was asked, who is coming.

The machine proposes, the dispatcher decides. Offers go out by policy, a silent phone is replaced within a second of its window, and
whoever accepts learns where to go. Nobody is sent to a violent scene alone, and nobody is asked twice for the same call.
"""
