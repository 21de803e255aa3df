"""Privacy: everything that is known about somebody, told to him as one file, and taken away when he says so.

Gao moves to another city. On her phone she reads what the station knows about her, takes it along, types the code that came by text
message, and a minute later nothing in the house names her any more; nor does it after next week's restored backup.
"""
