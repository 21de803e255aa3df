"""Audiences: whom something is meant for, said once and understood the same everywhere.

The chief wants the film about telephone fraud seen by every merchant in Yongbei. She presses "merchants", draws a line round the streets
on the map, and reads: 37 people, all merchants, Wang, Li and others. A task order goes to them today, a tip tomorrow. Who lives where
is taken from the cell somebody has given himself, never from where his phone is.
"""
