"""Houses (平安屋) and their posts (点位), with the equipment that hangs there.

A guard on duty stands at a post; a merchant's extinguisher by the door may be the nearest one to the fire.
"""
