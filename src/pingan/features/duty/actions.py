"""Going on and off duty."""

from dataclasses import replace

from pingan.features.duty import rules, store
from pingan.features.duty.events import DutyEvent, ManningChanged
from pingan.features.duty.model import Turn
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import Member, MemberSearch
from pingan.kernel.errors import WrongMoment
from pingan.kernel.geo import Mode, Point
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import announce_export
from pingan.platform.work import Work


@action(Right.DUTY_OWN)
def go_on(work: Work, *, mode: Mode | None = None, post: str | None = None) -> Turn:
    """The actor goes on duty, a guard at a post of his choice."""
    member = members.get(work, work.actor.member)
    place = houses.standing_post(work.as_engine(), post) if post else None
    turn, news = rules.go_on(member, store.find(work, member.id), post=place, mode=mode, now=work.now)
    _announce(work, news)
    return store.add(work, turn)


@action(Right.DUTY_OWN)
def go_off(work: Work) -> None:
    """The actor goes off duty: from now on nobody sees where he is."""
    _end(work, members.get(work, work.actor.member).id, "himself")


@action(Right.DUTY_OWN)
def relieve(work: Work, member: str) -> None:
    """The actor takes over a post from a colleague, who goes off duty."""
    mine, theirs = (store.find(work.as_engine(), one) for one in (work.actor.member, member))
    if mine is None or theirs is None or mine.post is None or mine.post != theirs.post:
        raise WrongMoment("not_at_one_post")
    _end_turn(work, theirs, member, "relieved")


@action(Right.DUTY_END)
def end(work: Work, member: str, *, cause: str) -> None:
    """End the duty of somebody who may no longer serve; nothing happens if he is off duty."""
    if store.find(work, member) is not None:
        _end(work, member, cause)


@action(Right.MEMBER_SELF)
def consent(work: Work, *, given: bool) -> Member:
    """The actor agrees to be located while on duty, or takes it back; then his duty ends in the same moment."""
    member = members.consent(work, given=given)
    turn = store.find(work, member.id)
    if turn is not None and not given:
        _end(work, member.id, "consent_withdrawn")
    if turn is not None and given:
        store.save(work, replace(turn, located=True))
    return member


@action(Right.MEMBER_SELF)
def set_home(work: Work, home: Point | None) -> Member:
    """The actor says in which cell he lives, or takes it back; where nothing else says where he is, his duty ends in the same moment."""
    member = members.set_home(work, home)
    _end_without_place(work, member)
    return member


@action(Right.DUTY_END)
def end_at(work: Work, post: str, *, cause: str) -> None:
    """End the duty of everybody who stands at a post."""
    for turn in store.list_turns(work):
        if turn.post == post:
            _end_turn(work, turn, turn.id, cause)


@action(Right.DUTY_END)
def end_without_place(work: Work, member: str) -> None:
    """End the duty of somebody of whom nothing says any more where he is."""
    _end_without_place(work, members.get(work, member))


def _end_without_place(work: Work, member: Member) -> None:
    turn = store.find(work, member.id)
    if turn is not None and not rules.has_place(member, post=turn.post, located=turn.located):
        _end(work, member.id, "no_place")


@action(Right.MEMBER_EXPORT)
def export_members(work: Work, wish: MemberSearch, *, on_duty: bool | None, reason: str) -> tuple[MemberSearch, bool | None]:
    """Every member a list would show is to be taken out of the house; which, see `queries.listed_members`."""
    among, without = store.on_or_off(work, on_duty=on_duty)
    _, total = members.search(work, wish, among=among, without=without, page=1, size=1)
    announce_export(work, "members", total, reason, people={"wish": wish, "on_duty": on_duty})
    return wish, on_duty


def _announce(work: Work, news: DutyEvent) -> None:
    work.announce(news)
    if news.house:
        work.announce(ManningChanged(station=news.station, house=news.house))


def _end(work: Work, member: str, cause: str) -> None:
    _end_turn(work, store.find(work, member), member, cause)


def _end_turn(work: Work, turn: Turn | None, member: str, cause: str) -> None:
    station = work.actor.station
    post = houses.get_post(work.as_engine(), turn.post) if turn and turn.post else None
    news = rules.go_off(turn, house=post.house if post else None, cause=cause)
    store.remove(work, member)
    if turn is not None:
        store.add_past(work, rules.over(turn, work.new_id(), work.now))
    _announce(work, news)
    work.afterwards(lambda: work.world.presence.drop(station, member))
