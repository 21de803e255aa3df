"""What screens ask about dispatch.

The console: `shortlists` (who is best and why), `ladder` (who was asked, and how far he is), `people` (who is on duty), `proposal`
(several calls at once), `tracks` (who went, to be looked at again). The member: `mine` (what he may know of a call), `ways` (how to get
there). `photos` for both.
"""

from pingan.features.dispatch.queries import ladder, mine, people
from pingan.features.dispatch.queries.ladder import CallOutRow, OfferRow, call_out_row
from pingan.features.dispatch.queries.mine import MyOffer, MyOfferPage, my_offer, my_offers
from pingan.features.dispatch.queries.people import OnDuty
from pingan.features.dispatch.queries.photos import photo
from pingan.features.dispatch.queries.proposal import PlanRow, plan
from pingan.features.dispatch.queries.shortlists import PassedRows, PeopleRows, PickRow, ShortlistRow, preview, shortlist
from pingan.features.dispatch.queries.tracks import TrackRow, tracks
from pingan.features.dispatch.queries.ways import my_route, reach

BOARDS = (ladder.BOARD, people.BOARD, mine.BOARD)

__all__ = [
    "BOARDS",
    "CallOutRow",
    "MyOffer",
    "MyOfferPage",
    "OfferRow",
    "OnDuty",
    "PassedRows",
    "PeopleRows",
    "PickRow",
    "PlanRow",
    "ShortlistRow",
    "TrackRow",
    "call_out_row",
    "my_offer",
    "my_offers",
    "my_route",
    "photo",
    "plan",
    "preview",
    "reach",
    "shortlist",
    "tracks",
]
