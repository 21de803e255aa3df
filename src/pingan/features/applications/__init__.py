"""Applications: from the QR code on a shop's door to the first shift.

Old Chen sells noodles by the school gate. She holds her phone to the poster, says who she is, where her shop is and when she has time, and
confirms her telephone by a code. The subdistrict office knows her and recommends her; an officer takes the application up, checks, talks
with her, trains her; the chief admits her. At each step somebody owns it, by a day. Whoever is refused hears why, and may appeal once.
"""
