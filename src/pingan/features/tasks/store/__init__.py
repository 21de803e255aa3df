"""Orders with their receipts, files and limits (`orders`), and what is said about them (`comments`)."""
