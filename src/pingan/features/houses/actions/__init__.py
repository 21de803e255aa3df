"""What people do with houses, posts and what hangs there: `places` founds and gives up, `things` keeps the hooks, `rounds` inspects."""

from pingan.features.houses.actions._hooks import add, keep, save
from pingan.features.houses.actions._hours import await_hours
from pingan.features.houses.actions.places import (
    amend_house,
    amend_post,
    found_house,
    found_post,
    restore_house,
    restore_post,
    retire_house,
    retire_post,
)  # fmt: skip
from pingan.features.houses.actions.rounds import add_photo, inspect, sign_round
from pingan.features.houses.actions.things import amend, give_back, give_back_mine, hang, lend, repair, report_defect, write_off

__all__ = [
    "add", "add_photo", "amend", "amend_house", "amend_post", "await_hours", "found_house", "found_post", "give_back",
    "give_back_mine", "hang", "inspect", "keep", "lend", "repair", "report_defect", "restore_house", "restore_post", "retire_house",
    "retire_post", "save", "sign_round", "write_off",
]  # fmt: skip
