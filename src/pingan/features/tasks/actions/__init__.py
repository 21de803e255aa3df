"""Sending and ending orders (`orders`), answering them (`answers`), taking others in (`crews`), talking about them (`comments`)."""
