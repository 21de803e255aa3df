"""Restores: a house that was brought back from a backup stays silent until two people have looked at it.

The disk of the command room's machine fails at night. Chief Chen's administrator brings back the copy of 03:10 on another machine. Whoever
was erased since is erased again before anything is shown; the screens say that nothing is sent out. Chen looks at the last incidents, the
administrator agrees, and from that moment text messages, robots and notices go out again. The log says for ever what happened.
"""
