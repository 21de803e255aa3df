"""Rosters (排班): who is on duty where and when, decided before the month begins.

On the twentieth the chief asks for December: fourteen posts by day and night, the river, the evening runners. The members have said on
their phones when they cannot and when they would like to. Two minutes later a legal month lies on the desk, its gaps explained. Somebody
falls ill, and four places move instead of four hundred. At 22:00 a post stays empty: by 22:10 the station knows, and somebody near has
said yes.
"""
