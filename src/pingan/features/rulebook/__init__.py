"""The rulebook (规则册): what a station decides for itself, in versions.

Which kinds of calls members may be asked to, how many are wanted, what they bring, and how the offers go out. The newest version holds; an
incident keeps the one it came in with, so that nobody on the way finds other words on his phone than those he accepted.
"""
