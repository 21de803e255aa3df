"""Proofs: a photograph of the certificate, and somebody of the station who looks at it.

Xiao Lin has passed her first-aid course. She photographs the card with her phone; the officer who sees to her application looks at it,
types until when it holds, and from that moment she may be sent to somebody who has collapsed. Had the picture been of the wrong card, she
would have read why. Nobody else sees it, every look is written down, and once it has served its turn it is gone.
"""
