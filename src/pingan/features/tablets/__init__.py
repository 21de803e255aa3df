"""Tablets: the shared tablet in a house, which stands at a post and belongs to nobody.

Seven in the evening in the gate house of Yongbei. Old Yu goes home and Gao sits down: she taps her name, types six digits, and from now on
what is done at the tablet is done as her. At nine it rings for the post; one tap, and she goes. Under the big red button help comes here.
"""
