"""Rosters by column generation: every person's month is one choice among legal lines, and better lines are looked for where they pay.

The method is that of branch and price for nurse rostering (Maenhout and Vanhoucke 2010; Burke and Curtois 2014): a master problem chooses
a line for each person, a shortest path finds lines worth more than they cost, and the two take turns until no line helps. What the master
costs then is a bound no roster can beat. A whole roster is found by diving (taking the surest line, then looking for lines again), and
made better by freeing some people at a time and diving anew.
"""

from pingan.adapters.rosters.search import Solver

__all__ = ["Solver"]
