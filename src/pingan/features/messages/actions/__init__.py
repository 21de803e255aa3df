"""What is done with messages: told, climbed and settled by the house, seen by people, and sent by whoever carries."""
