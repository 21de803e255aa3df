"""Sheets: the station's members, houses, posts and rosters as files for a spreadsheet, and back again.

The subdistrict office sends a list of eighty volunteers. The chief drops it on the page: seventy-six new, three known and unchanged, one
without a telephone number in cell B41. He mends the cell, drops it again, reads what will happen, and lets exactly that happen.
"""
