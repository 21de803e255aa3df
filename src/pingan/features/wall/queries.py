"""What the wall asks: one question, answered without names."""

from collections import Counter
from collections.abc import Mapping

from pingan.features.areas import public as areas
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import Offer
from pingan.features.duty import public as duty
from pingan.features.duty.model import Turn
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.members import public as members
from pingan.features.members.model import Member
from pingan.features.positions import public as positions
from pingan.features.positions.model import Freshness
from pingan.features.wall import rules
from pingan.features.wall.model import Call, MannedHouse, Somebody, Wall
from pingan.kernel.days import start_of, today
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work, engine


@query(Right.WALL_READ)
def wall(work: Work) -> Wall:
    """The whole wall. Read as the engine, for the wall's own role may see none of what the counts are made from."""
    room = work.acting_as(engine(work.actor.station))
    turns = duty.on_duty(room)
    people, booked = members.by_id(room, [turn.id for turn in turns]), dispatch.booked(room)
    received = incidents.list_received_since(room, start_of(today(work.now)))
    return Wall(
        now=work.now,
        station=areas.station(room).name,
        on_duty=len(turns),
        forces=dict(Counter(people[turn.id].force for turn in turns if turn.id in people)),
        people=_people(room, turns, people, booked),
        calls=_calls(room, booked),
        houses=tuple(MannedHouse(name=row.name, at=row.at, status=row.status) for row in duty.list_houses(room)),
        today=rules.today(received),
    )


def _people(work: Work, turns: list[Turn], people: Mapping[str, Member], booked: list[Offer]) -> tuple[Somebody, ...]:
    posts = houses.list_posts(work)
    fixes = {fix.member: fix for fix in work.world.presence.everyone(work.actor.station)}
    status = {offer.member: offer.status for offer in booked}
    found = []
    for turn in turns:
        fix, post, person = fixes.get(turn.id), posts.get(turn.post or ""), people.get(turn.id)
        at = fix.at if fix else post.at if post else None
        if at is None or person is None:
            continue
        stale = fix is not None and positions.freshness((work.now - fix.seen).total_seconds()) is not Freshness.FRESH
        found.append(Somebody(at=rules.about(at), force=person.force, state=rules.doing(status.get(turn.id)), stale=stale))
    # An order that tells nothing of anybody.
    return tuple(sorted(found, key=lambda each: (each.at.latitude, each.at.longitude, each.force)))


def _calls(work: Work, booked: list[Offer]) -> tuple[Call, ...]:
    grounds, helpers = areas.list_areas(work), rules.by_incident(booked)
    told = [
        rules.call(incident, areas.holding(grounds, incident.at) if incident.at else [], helpers.get(incident.id, []))
        for incident in incidents.list_open(work)
    ]
    return tuple(rules.most_urgent_first(told))
