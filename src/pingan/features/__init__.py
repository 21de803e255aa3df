"""What the alliance does: one folder per capability. Read the list of folders aloud and you have the story."""
