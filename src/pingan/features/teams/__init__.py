"""Teams: people of the alliance who serve together under a name of their own.

西沙义警 meets at the landing stage at six on Saturdays: twenty volunteers along the river, and a leader who knows them all by name. The
chief founds a team, puts people in and says who leads it; rosters, patrols and roll-calls ask who belongs to it. One person may be in
several.
"""
