"""What the keeper of the points does."""

from dataclasses import replace

from pingan.features.houses import public as houses
from pingan.features.patrols.events import PointEvent
from pingan.features.patrols.model import Beat, MustPoint
from pingan.features.patrols.rules import points as rules
from pingan.features.patrols.rules.points import PointFacts
from pingan.features.patrols.store import ground
from pingan.features.patrols.store import patrols as store
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.POINT_KEEP)
def add_point(work: Work, facts: PointFacts, *, name: str, at: Point) -> MustPoint:
    """A new place to be visited; what `facts` does not say is as usual."""
    told = {field: getattr(facts, field) for field in PointFacts.__dataclass_fields__ if getattr(facts, field) is not None}
    told |= {"name": name, "at": at, "post": facts.post or None}
    point = MustPoint(id=work.new_id(), station=work.actor.station, **told)
    news = rules.add_point(point)
    _check_post(work, point)
    work.announce(news)
    return ground.add_point(work, point)


@action(Right.POINT_KEEP)
def amend_point(work: Work, point_id: str, facts: PointFacts, *, version: int) -> MustPoint:
    """Correct a point. `version`: the one that was on the screen."""
    point, news = rules.amend_point(replace(ground.get_point(work, point_id), version=version), facts)
    if news is None:
        return point
    _check_post(work, point)
    _tell(work, news)
    return ground.save_point(work, point)


@action(Right.POINT_KEEP)
def retire_point(work: Work, point_id: str) -> MustPoint:
    """No new order goes there."""
    point, news = rules.retire_point(ground.get_point(work, point_id))
    _tell(work, news)
    return ground.save_point(work, point)


@action(Right.POINT_KEEP)
def replace_code(work: Work, point_id: str) -> MustPoint:
    """A new label, where the old one is lost or was photographed."""
    point, news = rules.replace_code(ground.get_point(work, point_id))
    _tell(work, news)
    return ground.save_point(work, point)


@action(Right.POINT_KEEP)
def add_beat(work: Work, *, name: str, points: tuple[str, ...]) -> Beat:
    """Points that are walked together."""
    beat = Beat(id=work.new_id(), station=work.actor.station, name=name, points=points)
    work.announce(rules.add_beat(beat, _known(work)))
    return ground.add_beat(work, beat)


@action(Right.POINT_KEEP)
def amend_beat(work: Work, beat_id: str, *, version: int, name: str | None = None, points: tuple[str, ...] | None = None) -> Beat:
    """Another name, or other points."""
    beat, news = rules.amend_beat(replace(ground.get_beat(work, beat_id), version=version), _known(work), name=name, points=points)
    if news is None:
        return beat
    work.announce(news)
    return ground.save_beat(work, beat)


@action(Right.POINT_KEEP)
def retire_beat(work: Work, beat_id: str) -> Beat:
    """It is offered no more."""
    beat, news = rules.retire_beat(ground.get_beat(work, beat_id))
    work.announce(news)
    return ground.save_beat(work, beat)


def _known(work: Work) -> set[str]:
    return {point.id for point in ground.in_use(work)}


def _check_post(work: Work, point: MustPoint) -> None:
    """A tablet shows the code of one point."""
    if point.post is None:
        return
    houses.get_post(work, point.post)
    other = ground.find_point_at(work, point.post)
    if other is not None and other.id != point.id:
        raise Invalid("post_taken")


def _tell(work: Work, news: PointEvent) -> None:
    """Orders that are live show the point as it is now."""
    patrols = store.patrols_at(work, news.point)
    members = dict.fromkeys(partner.member for partners in store.teams_of(work, patrols).values() for partner in partners)
    work.announce(replace(news, patrols=tuple(patrols), team=tuple(members)))
