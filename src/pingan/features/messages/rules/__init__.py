"""What messages decide: who is told, what merges, how loudly and when, and what becomes of a try."""
