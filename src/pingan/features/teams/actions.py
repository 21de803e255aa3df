"""What people do with teams."""

from collections.abc import Sequence
from dataclasses import replace

from pingan.features.members import public as members
from pingan.features.teams import rules, store
from pingan.features.teams.model import Team, TeamSearch
from pingan.features.teams.rules import TeamFacts
from pingan.kernel.errors import NotFound
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.audit import announce_export, note_opened
from pingan.platform.work import Work


@action(Right.TEAM_KEEP)
def found(work: Work, facts: TeamFacts) -> Team:
    """A new team of the station, with nobody in it yet."""
    team, news = rules.found(facts, id_=work.new_id(), station=work.actor.station, taken=store.names(work), now=work.now)
    work.announce(news)
    return store.add(work, team)


@action(Right.TEAM_KEEP)
def amend(work: Work, team_id: str, facts: TeamFacts, *, version: int) -> Team:
    """Another name, kind or meeting place. `version`: the one that was on the screen."""
    team, news = rules.amend(replace(store.get(work, team_id), version=version), facts, taken=store.names(work, but=team_id))
    if news is None:
        return team
    work.announce(news)
    return store.save(work, team)


@action(Right.TEAM_KEEP)
def dissolve(work: Work, team_id: str) -> Team:
    """The team is over; its people stay members."""
    team, news = rules.dissolve(store.get(work, team_id), store.seats_in(work, team_id))
    store.drop_seats(work, team_id)
    work.announce(*news)
    return store.save(work, team)


@action(Right.TEAM_KEEP)
def put_in(work: Work, team_id: str, people: Sequence[str]) -> Team:
    """Put members into a team; whoever is in it already stays.

    Raises:
        NotFound: one of them is no member of the station; then nobody is put in.
    """
    team = store.get(work, team_id)
    known = members.by_id(work.as_engine(), people)
    if len(known) < len(set(people)):
        raise NotFound(noun="member")
    added = rules.put_in(team, [known[id_] for id_ in dict.fromkeys(people)], store.seats_in(work, team_id), work.now)
    for seat, news in added:
        store.add_seat(work, seat)
        work.announce(news)
    return store.save(work, team) if added else team


@action(Right.TEAM_KEEP)
def take_out(work: Work, team_id: str, member: str) -> Team:
    """Take somebody out of a team.

    Raises:
        NotFound: he is not in it.
    """
    return _take_out(work, store.get(work, team_id), member, "removed")


def _take_out(work: Work, team: Team, member: str, cause: str) -> Team:
    if not store.drop_seat(work, team.id, member):
        raise NotFound(noun="member")
    team, news = rules.take_out(team, member, cause=cause)
    work.announce(*news)
    return store.save(work, team)


@action(Right.TEAM_KEEP)
def lead(work: Work, team_id: str, member: str) -> Team:
    """Somebody of the team leads it from now on; an empty `member`: nobody does."""
    team, news = rules.lead(store.get(work, team_id), member, store.seats_in(work, team_id))
    if news is None:
        return team
    work.announce(news)
    return store.save(work, team)


@action(Right.TEAM_KEEP)
def release(work: Work, member: str) -> None:
    """Somebody's membership is over, and with it his places in teams; the engine does this."""
    for seat in store.seats_of(work, member):
        _take_out(work, store.get(work, seat.team), member, "membership_over")


@action(Right.TEAM_READ)
def look_at_member(work: Work, member: str) -> str:
    """The actor sees which teams somebody is in."""
    found = members.get(work.as_engine(), member).id
    note_opened(work, found, "teams")
    return found


@action(Right.TEAM_READ)
def export(work: Work, wish: TeamSearch, *, reason: str) -> TeamSearch:
    """Every team a list would show is to be taken out of the house, with who leads it; which, see `queries.listed`."""
    _, total = store.search(work, wish, page=1, size=1)
    announce_export(work, "teams", total, reason)
    return wish
