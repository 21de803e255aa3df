"""Call-outs, offers and policies, and the facts about candidates that the rules decide on."""
