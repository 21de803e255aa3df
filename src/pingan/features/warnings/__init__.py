"""Public warnings: what the station tells everybody, as other systems read it (CAP 1.2 in an Atom feed).

After the third car was opened in one week the chief warns the whole town. The advisory goes to the alliance's phones; the warning stands in
the feed, where the city's emergency office, a newspaper and the screens in the underground fetch it without asking anybody. When it is
over it is cancelled, and they hear that too.
"""
