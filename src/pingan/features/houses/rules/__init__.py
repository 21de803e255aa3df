"""Decisions about houses: `hours` reads and writes when one is open, `places` corrects them, `things` says what is fit for use."""

from pingan.features.houses.rules.hours import Hours, in_hours, next_change
from pingan.features.houses.rules.hours import read as read_hours
from pingan.features.houses.rules.hours import write as write_hours
from pingan.features.houses.rules.places import Facts, amend_house, amend_post, found_house, found_post, next_steps, restore, retire
from pingan.features.houses.rules.things import (
    ThingFacts,
    amend,
    give_back,
    label_of,
    lend,
    look,
    next_turn,
    next_verbs,
    repair,
    report_defect,
    take,
    turns,
    turns_since,
)  # fmt: skip

__all__ = [
    "Facts", "Hours", "ThingFacts", "amend", "amend_house", "amend_post", "found_house", "found_post", "give_back", "in_hours", "label_of",
    "lend", "look", "next_change", "next_steps", "next_turn", "next_verbs", "read_hours", "repair", "report_defect", "restore", "retire",
    "take", "turns", "turns_since", "write_hours",
]  # fmt: skip
