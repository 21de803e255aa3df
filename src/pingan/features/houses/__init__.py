"""Houses (平安屋) and their posts (点位), with the equipment that hangs there.

A guard on duty stands at a post; a merchant's extinguisher by the door may be the nearest one to the fire. On the first of the month a
guard walks past the hooks with his phone: each thing is fine, broken or gone, and what is broken or gone is fetched by nobody from then on.
"""
