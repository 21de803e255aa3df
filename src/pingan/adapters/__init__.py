"""How the world is reached. Every module here implements one port; only `pingan.main` may import them."""
