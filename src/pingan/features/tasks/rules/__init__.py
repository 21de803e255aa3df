"""What task orders decide: who is asked and what counts as done (`orders`), who comes along (`crews`), who may say what (`comments`)."""
