"""The words everybody speaks: places, times, rights, states, events and refusals.

Everything here is pure and uses the standard library only, so that a rule which speaks these words can be
read, tested and replayed anywhere.
"""
