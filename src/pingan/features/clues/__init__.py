"""Clues (线索): somebody saw something, and says what was done, where and when; never who somebody is.

In Lvhua a stranger goes from door to door at noon and tries the handles. Old Zhou scans the poster at the gate, says what is done there,
and keeps sixteen digits. The officer on shift takes the clue up, walks by, finds it true; and the digits tell old Zhou so, while nobody
at the station can tell that it was he who wrote.
"""
