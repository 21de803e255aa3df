"""Desk: who holds the command desk of the station, and how it passes from one dispatcher to the next with everything that is open.

Eight in the evening. Lu writes two lines, looks at what the house has listed for him, and gets up when Shen has sat down. She reads each
matter and ticks it: the fire that still waits for its report, the old man for whom two of three did not answer, the lift to keep an eye
on, the map that only estimates. What she does not tick stays marked until somebody takes it on. Where nobody holds the desk, every console
says so.
"""
