"""How one piece of work is done: a transaction, a clock reading, an actor and an out-tray, opened once per request."""
