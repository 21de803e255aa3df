"""Incidents (警情): a call comes in, is handled and closed, and everybody can see that it was done.

09:20, an air conditioner burns in a flat in Yongbei. The dispatcher types it, the street rings, and at the end of the day the timeline
tells what happened when.
"""
