"""Safety tips (安全提示): what happened next door, and what anybody can do so that it does not happen to him.

Somebody went along the cars of a garage at night and took what lay in those that were not locked. The command room writes four lines and a
picture, chooses the merchants and guards around it, reads "64 people" and sends. It makes no noise: it lies in the inbox until somebody
looks. Old Wang lets his phone read it to him. The room sees how many have read it, and never who has not.
"""
