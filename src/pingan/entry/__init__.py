"""How we are reached: HTTP, the live socket, the clock's jobs and the command line."""
