"""Access: who is at the door, and for how long the door stays open to them.

The dispatcher comes on shift, types login, password and the six digits from her phone, and the wall lights up. A guard types his number and
the code that was sent to it. Both see on which devices they are signed in and can end any of them; whoever is shut out is off the
live map within seconds.
"""
