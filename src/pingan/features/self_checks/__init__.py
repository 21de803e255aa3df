"""Self-checks (自查): a venue looks at itself, says what is wrong, mends it, and somebody looks again.

After the theft from the unlocked car the station asks three malls to look at their garages. Mrs Wu of the first goes along with her phone:
lights fine, cameras fine with a picture, the third extinguisher has no pressure. The hazard is hers, to be mended within a week; she has it
filled and takes a picture, an officer has a look and accepts it. The second mall has finished without a hazard. The third has not begun,
and is reminded until it has.
"""
