"""Voice (对讲): one presses and speaks, the others of the same incident hear it; and so do all houses when the command room calls them.

The guard at the stairwell says "it is the third floor, not the second" and lets go; the volunteer with the extinguisher, the command room
and the tablet in the gate house have heard it within a breath. Nobody else can. After 72 hours nobody at all.
"""
