"""Ranks and grounds: city, district, station, committee, grid.

The station is the tenant: almost every row of the house carries it. When a call comes in, the grid around it says whose beat it is.
"""
