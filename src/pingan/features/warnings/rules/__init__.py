"""What may be told to everybody (`messages`), and how other systems read it (`cap`)."""
