"""Approvals: what nobody does alone. Somebody asks, with a reason; another who may agrees to exactly that; then it is done, once.

Administrator Li wants to take out the list of all 1,000 members for the insurer. The house tells her that this takes two, and asks
chief Chen, who reads what it would be, for how many people and why, and agrees. Within four hours Li may take that list, one time.
"""
