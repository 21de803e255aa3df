"""Audit: who did what, and when; the log read by somebody who does nothing else.

Twice a year the auditor asks who looked at whom, who exported what and why, and who tried what his role may not. That
he asked is written down too.
"""
