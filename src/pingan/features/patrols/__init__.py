"""Patrols: the points that must be visited (必到点), the orders to walk them, and what became of every visit.

Half past nine at night in Yongbei. Two volunteers claim the evening order at the door of the house, one scans the other's code, and they
go: the bicycle shed by being there, the north gate by the code on its tablet, the dark underpass for a quarter of an hour. In between a
call takes them away; the order rests, and nobody holds it against them. Which way they go, nobody could have known the day before.
"""
