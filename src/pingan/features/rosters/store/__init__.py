"""Terms, rosters, shifts and the questions about them: rows, and who sees them."""
