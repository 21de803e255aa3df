"""Members of the alliance: house guards, merchants and volunteers.

Who they are, what they can do and until when, how they move, what they agreed to, and how often they have come when asked.
"""
