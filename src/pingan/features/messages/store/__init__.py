"""Messages, their deliveries, and what people wish about them: rows, and who sees them."""
