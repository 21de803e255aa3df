"""Messages: what happened reaches whoever must know, by the quietest way that works.

Lin is a volunteer and asleep; his shift of Thursday was changed. The message lies in his app, and nothing hums before seven. Old Wang is
on duty when a shop burns: his app shows it at once; ten seconds later his phone hums, after half a minute it gets a text message, after a
minute it is called up, and all of it stops when he has seen it. Five hundred things in one minute become one line in the group's robot,
which says nothing but "open the app". What could not be brought is on a list at the console, and nobody waits for a carrier.
"""
