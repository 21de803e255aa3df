"""Break-glass: in an emergency whoever holds the desk sees what is hidden about one member, for an hour, and all who watch are told.

Fire in Yongbei, and member Gao does not answer in the app. Her telephone is hidden from the desk. The dispatcher breaks the glass:
reason, one person, one hour, a banner that stays. The chief and the auditor know it at once, Gao reads it on her phone, and by tomorrow
one of the two has said whether it was justified.
"""
