"""Wall (大屏): what the public side of the command room may see.

Visitors stand before it, and a photograph of it may go anywhere. So it is told counts, shapes and areas, and nothing else: no name, no
member's id, no address, no word of a call. A wall signs in with a role of its own, and to that role the house says no more than this.
"""
