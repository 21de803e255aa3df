"""Task orders (任务单): one thing to do, for a thousand people or for three, and what became of it.

The district has made a film about a new telephone fraud. The command room takes the template "forward this film", chooses everybody, and
reads that 12 of 1,000 have been asked enough this week and will be left in peace. It presses send; the funnel fills: delivered, read,
accepted, done. Lin forwards the film and says to whom. Old Wang taps "can't", and nobody asks why. On the second day the silent, and only
they, are reminded by one press. At the end those who took part read what came of it.
"""
