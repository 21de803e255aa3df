"""Aftercare (事后关怀): after somebody was at a scene, the house asks him once whether he is all right.

The guard who pulled a neighbour from the stairwell says "not well" on his phone that night. Nobody reads it but the chief, who rings him
up in the morning and notes that they have spoken. His words are gone after 30 days.
"""
