"""What the chief asks before a rulebook is published: what would it have done to last week's calls?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.areas import public as areas
from pingan.features.areas.model import Rank
from pingan.features.dispatch import public as dispatch
from pingan.features.dispatch.model import Candidate
from pingan.features.duty import public as duty
from pingan.features.houses import public as houses
from pingan.features.incidents import public as incidents
from pingan.features.incidents.model import IncidentStatus
from pingan.features.members import public as members
from pingan.features.members.model import Member
from pingan.features.rehearsal import rules
from pingan.features.rehearsal.model import Answering, BookPreview, CategoryEffect, Fate, PastCall, Person, PlayedCall
from pingan.features.rehearsal.rules import Engine, replay
from pingan.features.rulebook import public as rulebook
from pingan.features.rulebook.model import Category, Policy, Rulebook
from pingan.kernel.chance import Chance
from pingan.kernel.days import today
from pingan.kernel.geo import SPEED_MPS, Mode, Point, Ring
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work

WEEK = timedelta(days=7)
ANSWERS_OF = timedelta(days=56)
SEED = 110
Dice = Callable[[int], Chance]
_ENGINE = Engine(shortlist=dispatch.shortlist, next_step=dispatch.next_step)
_NOBODY = PlayedCall(arrivals_s=(), offers=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Week:
    """What is known of the last seven days. Nobody's place is."""

    calls: tuple[PastCall, ...]
    people: Mapping[str, Person]
    posts: Mapping[str, Point]
    grids: Sequence[Ring]
    answers: Answering


@query(Right.RULEBOOK_EDIT)
def preview(work: Work, draft: Rulebook, dice: Dice, seed: int = SEED) -> BookPreview:
    """What a draft would have done to last week's calls; the same dice give the same answer.

    Raises:
        Invalid: the draft could not be published.
    """
    before = rulebook.in_force(work).book
    rulebook.check_next(before, draft)
    week = _week(work)
    pairs = list(replay.touched(before, draft))
    playable = [_playable(old, new, before, draft) for old, new in pairs]
    count = sum(call.category == old.code and call.at is not None for old, _ in pairs for call in week.calls)
    times = replay.rounds(count)
    played = _play(work, week, {old.code: sides for (old, _), sides in zip(pairs, playable, strict=True) if sides}, times, dice(seed))
    effects = tuple(_effect(old, new, before, draft, week, played.get(old.code)) for old, new in pairs)
    befores = [one for was, _ in played.values() for one in was]
    afters = [one for _, is_ in played.values() for one in is_]
    return BookPreview(
        since=work.now - WEEK,
        until=work.now,
        calls=len(week.calls),
        rounds=times,
        on_duty=replay.average([len(call.on_duty) for call in week.calls], 1),
        odds=replay.average([person.odds for person in week.people.values()], 3),
        answering=week.answers,
        effects=effects,
        before=rules.summed_up(befores) if befores else None,
        after=rules.summed_up(afters) if afters else None,
    )


_Side = tuple[Category, Policy] | None
_Played = tuple[list[PlayedCall], list[PlayedCall]]


def _playable(old: Category, new: Category, before: Rulebook, after: Rulebook) -> tuple[_Side, _Side] | None:
    """Both ways of asking, None for a side that does not ask citizens; None altogether where asking is the same on both."""
    was, is_ = replay.policy_of(old, before), replay.policy_of(new, after)
    if not replay.is_about_asking(replay.shifts(old, new, other_policy=was != is_)):
        return None
    return ((old, was) if was else None), ((new, is_) if is_ else None)


def _play(work: Work, week: _Week, kinds: Mapping[str, tuple[_Side, _Side]], times: int, chance: Chance) -> dict[str, _Played]:
    calls = [call for call in week.calls if call.category in kinds and call.at is not None]
    anchors = [*week.posts.values(), *(call.at for call in calls if call.at)]
    played: dict[str, _Played] = {}
    for _ in range(times):
        places = replay.scatter(sorted(week.people), week.grids, anchors, chance)
        for call in calls:
            old, new = kinds[call.category]
            people = _candidates(work, week, call, places)
            fates = [replay.fate(one, week.answers, chance) for one in people]
            befores, afters = played.setdefault(call.category, ([], []))
            befores.append(_one(old, people, fates))
            afters.append(_one(new, people, fates))
    return played


def _one(side: _Side, people: Sequence[Candidate], fates: Sequence[Fate]) -> PlayedCall:
    """The call by one book; where police go too, they have been told to."""
    if side is None:
        return _NOBODY
    category, policy = side
    return rules.play_out(dispatch.need(category, None, with_police=True), policy, people, fates, _ENGINE)


def _candidates(work: Work, week: _Week, call: PastCall, places: Mapping[str, Point]) -> list[Candidate]:
    assert call.at is not None
    stands = replay.stands(call, places, week.posts, week.people)
    people = [week.people[member] for member in stands]
    legs = work.world.roads.legs(call.at, [(stands[one.member], one.mode) for one in people])
    return [replay.candidate(one, leg, SPEED_MPS[Mode.FOOT]) for one, leg in zip(people, legs, strict=True)]


def _effect(old: Category, new: Category, before: Rulebook, after: Rulebook, week: _Week, played: _Played | None) -> CategoryEffect:
    was, is_ = replay.policy_of(old, before), replay.policy_of(new, after)
    mine = [call for call in week.calls if call.category == old.code]
    befores, afters = played or ([], [])
    return CategoryEffect(
        category=old.code,
        calls=len(mine),
        replayed=sum(call.at is not None for call in mine) if played else 0,
        shifts=replay.shifts(old, new, other_policy=was != is_),
        before=rules.summed_up(befores) if befores and was else None,
        after=rules.summed_up(afters) if afters and is_ else None,
    )


# ---- last week ---------------------------------------------------------------------------------------------------------


def _week(work: Work) -> _Week:
    received = [one for one in incidents.list_received(work, work.now - WEEK) if one.status is not IncidentStatus.MERGED]
    on_duty = duty.on_duty_at(work, {one.received for one in received})
    everyone = sorted({member for there in on_duty.values() for member in there})
    return _Week(
        calls=tuple(PastCall(category=one.category, at=one.at, on_duty=on_duty[one.received]) for one in received),
        people={id_: _person(member, work.now) for id_, member in members.by_id(work, everyone).items()},
        posts={post.id: post.at for post in houses.list_posts(work).values()},
        grids=[area.ring for area in areas.list_areas(work) if area.rank is Rank.GRID and area.ring],
        answers=replay.answering(dispatch.answer_delays_s(work, work.now - ANSWERS_OF)),
    )


def _person(member: Member, now: datetime) -> Person:
    day = today(now)
    return Person(
        member=member.id,
        force=member.force,
        mode=member.mode,
        skills=member.skilled(day),
        kit=frozenset(member.kit),
        insured=member.insured(day),
        leader=member.leader,
        odds=members.odds(member),
    )
