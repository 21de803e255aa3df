"""Rosters by column generation: every person's month is one choice among legal lines, and better lines are looked for where they pay.

The method is that of branch and price for nurse rostering (Maenhout and Vanhoucke 2010; Burke and Curtois 2014): a master problem chooses
a line for each person, a shortest path finds lines worth more than they cost, and the two take turns until no line helps. What the master
costs then is a bound no roster can beat. A first roster is there within a second, for everybody takes in turn the line that is best beside
the others' (`sweeps`). It is made better by freeing some people at a time and diving anew (taking the surest line, then looking for lines
again), in several processes that tell each other (`crew`).
"""

from pingan.adapters.rosters.solver import Solver

__all__ = ["Solver"]
