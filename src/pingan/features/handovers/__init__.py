"""Handovers (交接班): one shift relieves the other at a post, and both sign for what hangs there and what is still open.

Seven in the evening. Gao has signed on at the tablet, old Yu puts on his jacket. They look along the hooks together: the extinguisher is
gone. From that tap on nobody is sent to fetch it. Both type their digits. A change of shift without this is told to the command room after
a quarter of an hour.
"""
