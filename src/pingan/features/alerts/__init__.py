"""Watch alerts (协查通报): a few named houses are asked to keep an eye open, for a day, and to do nothing but tell.

Three scooters have gone from the garages of Xujiahui. An officer writes what to look out for and names four houses; the chief, who did not
write it, approves it. Whoever is on duty there reads it at the post, signs that he has, and reads it again at his next shift. Old Yu sees
the van and presses one button; the room calls its team. When it is over the words vanish from every screen at once.
"""
