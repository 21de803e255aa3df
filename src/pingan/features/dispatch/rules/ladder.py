"""The next step of a call-out: whom to ask now, whose silence is a no, who is thanked, when to look again, when to hand it on.

A step is taken at every answer and at every `wake`. Taking it and asking again changes nothing: the second step is empty. Members who have
had an offer for this call-out are never asked again, whatever became of it.

- `nearest` keeps `width` offers unanswered; a no or a silence passes the offer on.
- `replace` keeps `width` people either asked or coming; a no is replaced at once, a silence at its window's end.
- `expected_gain` asks one more while it raises the expected number of wanted people there within the target by at least the policy's
  `gain` (for one wanted person: P(he arrives in time)), dearer for those who were asked a lot today. When the target is lost, the target
  is the soonest still possible.

Rings of ETA open with time; where nobody within the open ring can be asked, is asked or is coming, the next one opens at once. Asking
stops at `wanted` accepted. With nobody coming the call goes to the shift leader: the nearest leader on duty who was not asked yet is rung,
however far, and after his no the next; meanwhile the machine may still find somebody. Where people go in pairs, whoever was passed over for
want of a partner is asked beside the leader. After the last leader's no or silence, or when it has
taken too long, the call goes to police and the machine stops asking.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from pingan.features.dispatch.model import (
    ASKED,
    CALL_OUT_LIFE,
    COMING,
    RUNNING,
    THERE,
    CallOut,
    CallOutStatus,
    Candidate,
    Floats,
    Listing,
    Need,
    Offer,
    OfferStatus,
    Pick,
    Shortlist,
    Step,
    Thing,
)
from pingan.features.dispatch.rules import odds
from pingan.features.dispatch.rules.choice import PAIR, asked_for, brings, by_hand, leaders, next_hand, price, with_a_partner
from pingan.features.rulebook.model import PolicyKind

REPLAN = timedelta(seconds=15)
"""How often unanswered offers are weighed again under `expected_gain`."""
LOOK_AGAIN = timedelta(seconds=30)
"""How often a call-out that found too few people looks for somebody new on duty."""
SLOWER = 20
"""The longer it has looked the longer it waits, a twentieth of that time: forgotten by everybody, it looks 120 times a day, not 2,880."""
_WAITING = ASKED | {OfferStatus.QUEUED}
_CAME = COMING | THERE | {OfferStatus.DONE}
_STILL_ASKS = frozenset({CallOutStatus.ASKING, CallOutStatus.FILLED, CallOutStatus.WITH_LEADER})


@dataclass(frozen=True, slots=True)
class _View:
    """A call-out at one moment.

    `waiting`: asked and within the window; `came`: accepted and not withdrawn; `rang`: a shift leader, now or before; `left`: never asked;
    `leaders`: those still to ring; `alone_since`: since when it looks for people, its start or the last time that somebody gave up.
    """

    call_out: CallOut
    need: Need
    now: datetime
    wanted: int
    waiting: Sequence[Offer]
    came: Sequence[Offer]
    rang: bool
    named: Sequence[Pick]
    left: Listing[Pick]
    leaders: Sequence[Pick]
    facts: Mapping[str, Candidate]
    alone_since: datetime

    @property
    def elapsed(self) -> timedelta:
        return self.now - self.call_out.started

    @property
    def rung(self) -> bool:
        """Whether a shift leader is being rung, or comes."""
        return any(offer.leader for offer in (*self.waiting, *self.came))


def next_step(call_out: CallOut, need: Need, offers: Sequence[Offer], shortlist: Shortlist, now: datetime) -> Step:
    """What to do now. `offers`: all of this call-out; `shortlist`: of the present moment, by this call-out's policy."""
    if call_out.status not in RUNNING:
        return Step()
    late = tuple(sorted((offer for offer in offers if _is_late(offer, now)), key=lambda offer: offer.id))
    view = _look(call_out, need, offers, shortlist, now)
    if len(view.came) >= view.wanted:
        return _enough(view, late)
    ask = tuple(_asks(view))
    verb = _verb(view, ask)
    leader = _leader(view, verb)
    if leader and need.pairing:
        ask = tuple(_asks(replace(view, left=with_a_partner(need, shortlist, call_out.policy))))
    ask = tuple(pick for pick in ask if leader is None or pick.candidate.member != leader.candidate.member)
    return Step(ask=ask, leader=leader, expire=late, verb=verb, reason=_reason(view, verb, leader), wake=_wake(view, verb, (*ask, leader)))


def standing(offers: Sequence[Offer], now: datetime) -> Mapping[str, OfferStatus]:
    """Member → how his offer stands, for `Candidate.offered`: a silence is a no from the moment its window ends, written down or not."""
    return {offer.member: OfferStatus.EXPIRED if _is_late(offer, now) else offer.status for offer in offers}


def _look(call_out: CallOut, need: Need, offers: Sequence[Offer], shortlist: Shortlist, now: datetime) -> _View:
    settled = {offer.member for offer in offers} | set(call_out.barred)
    named = tuple(_named(call_out.queue, shortlist, settled)) if call_out.queue else ()
    settled |= {pick.candidate.member for pick in named}
    return _View(
        call_out=call_out,
        need=need,
        now=now,
        wanted=max(call_out.wanted, PAIR if need.pairing else 1),
        waiting=[offer for offer in offers if offer.status in _WAITING and not _is_late(offer, now)],
        came=[offer for offer in offers if offer.status in _CAME],
        rang=any(offer.leader for offer in offers),
        named=named,
        left=shortlist.go.where(~shortlist.crowd.among(settled)),
        leaders=[pick for pick in leaders(need, shortlist) if pick.candidate.member not in settled],
        facts=_facts(need, offers, shortlist),
        alone_since=max([call_out.started, *(offer.finished for offer in offers if _withdrew(offer) and offer.finished)]),
    )


def _is_late(offer: Offer, now: datetime) -> bool:
    return offer.status in ASKED and offer.due is not None and offer.due <= now


def _withdrew(offer: Offer) -> bool:
    return offer.status is OfferStatus.WITHDRAWN


def _named(queue: Sequence[str], shortlist: Shortlist, settled: AbstractSet[str]) -> Iterator[Pick]:
    """The dispatcher's own list, in his order, as far as not asked yet; he may overrule most reasons."""
    for member in dict.fromkeys(queue):
        pick = None if member in settled else by_hand(shortlist, member)
        if pick:
            yield pick


def _facts(need: Need, offers: Sequence[Offer], shortlist: Shortlist) -> Mapping[str, Candidate]:
    """Who was offered the call, by member, where a team must bring something together."""
    if not need.skills and not need.equipment:
        return {}
    return shortlist.crowd.candidates(offer.member for offer in offers)


# ---- whom to ask -----------------------------------------------------------------------------------------------------
def _asks(view: _View) -> Iterator[Pick]:
    slots = _slots(view)
    named = view.named[: max(0, slots)]
    yield from named
    if view.call_out.status not in _STILL_ASKS or len(view.named) > len(named):
        return
    if view.call_out.by_hand and (named or view.waiting):
        return
    if view.call_out.policy.kind is PolicyKind.EXPECTED_GAIN:
        yield from _while_it_gains(view, named)
    else:
        yield from _fill_slots(view, named, slots - len(named))


def _slots(view: _View) -> int:
    """How many more may be asked now; a shift leader is rung beside them."""
    policy, waiting = view.call_out.policy, sum(not offer.leader for offer in view.waiting)
    if policy.kind is PolicyKind.REPLACE:
        return max(policy.width, view.wanted) - waiting - len(view.came)
    return policy.width - waiting


def _fill_slots(view: _View, named: Sequence[Pick], slots: int) -> Iterator[Pick]:
    missing = _missing(view, named)
    places = view.wanted - len(view.came) - len(view.waiting) - len(named)
    pool = _pool(view, missing)
    for taken in range(min(slots, len(pool))):
        pick, pool = _take(pool, missing, places - taken)
        missing -= brings(view.need, pick.candidate)
        yield pick


def _while_it_gains(view: _View, named: Sequence[Pick]) -> Iterator[Pick]:
    policy, missing = view.call_out.policy, _missing(view, named)
    pool = _pool(view, missing)
    asked = len(view.waiting) + len(named)
    left_s = _time_left_s(view, [*pool.eta_s.tolist(), *(pick.eta_s for pick in named)])
    chances = [*_chances(view, left_s), *(_chance(pick, left_s) for pick in named)]
    while len(pool) and asked < policy.most:
        pick, pool = _take(pool, missing, view.wanted - len(view.came) - asked)
        gain = _chance(pick, left_s) * odds.fewer_than(view.wanted, chances)
        if gain < price(policy, pick.candidate.asked_recently) and (asked or view.came):
            return
        yield pick
        missing -= brings(view.need, pick.candidate)
        chances.append(_chance(pick, left_s))
        asked += 1


def _take(pool: Listing[Pick], missing: AbstractSet[Thing], places: int) -> tuple[Pick, Listing[Pick]]:
    """(who is next, the others)."""
    turn = next_hand(pool.crowd.bring_any(missing)[pool.rows].tolist(), missing, places)
    return pool.make(turn), pool.at(np.delete(np.arange(len(pool)), turn))


def _time_left_s(view: _View, might_be_there_s: Sequence[float]) -> float:
    """Seconds to the target, or to the soonest still possible once the target is lost; asking somebody does not move it."""
    etas_s = [*might_be_there_s, *(offer.eta_s for offer in view.waiting)]
    soonest_s = odds.soonest(min(etas_s)) if etas_s else 0.0
    return max(view.need.target_s - view.elapsed.total_seconds(), soonest_s)


def _chance(pick: Pick, left_s: float) -> float:
    return odds.comes(pick.candidate.odds, pick.eta_s, left_s)


def _chances(view: _View, left_s: float) -> Iterator[float]:
    """P(there in time) of everyone who is there, coming, or may still answer."""
    for offer in view.came:
        under_way_s = (view.now - (offer.answered or view.now)).total_seconds()
        yield odds.arrives(offer.eta_s, left_s, under_way_s) if offer.status in COMING else 1.0
    for offer in view.waiting:
        age_s = (view.now - (offer.sent or offer.queued)).total_seconds()
        yield odds.comes(offer.odds, offer.eta_s, left_s, max(0.0, age_s))


def _missing(view: _View, named: Sequence[Pick]) -> set[Thing]:
    """Needed skills and items that nobody asked or coming brings."""
    missing = set(asked_for(view.need))
    for offer in (*view.came, *view.waiting):
        missing -= brings(view.need, view.facts[offer.member]) if offer.member in view.facts else set()
        missing -= {("item", offer.via.item)} if offer.via else set()
    for pick in named:
        missing -= brings(view.need, pick.candidate)
    return missing


# ---- rings -----------------------------------------------------------------------------------------------------------
def _pool(view: _View, missing: AbstractSet[Thing]) -> Listing[Pick]:
    """Those within the open ring, and for what nobody in it brings the first beyond it who does."""
    left, crowd = view.left, view.left.crowd
    near = _direct_s(left) <= _limit_s(view)
    beyond = list[int]()
    for thing in sorted(missing):
        brings_it = crowd.brings(thing)[left.rows]
        if not (near & brings_it).any():
            beyond += np.flatnonzero(brings_it)[:1].tolist()
    return left.at(np.array([*np.flatnonzero(near).tolist(), *dict.fromkeys(beyond)], np.int64))


def _direct_s(left: Listing[Pick]) -> Floats:
    """Rings go by how near people are, not by what they fetch on the way."""
    return left.crowd.eta_s[left.rows]


def _limit_s(view: _View) -> float:
    """ETA of the widest open ring: opened by time, or because nobody within the smaller ones is left to ask, asked or coming."""
    rings_s = sorted(minutes * 60.0 for minutes in view.call_out.policy.rings_min)
    hopes_s = [*_direct_s(view.left).tolist(), *(_offered_s(view, offer) for offer in (*view.waiting, *view.came))]
    nearest_s = min(hopes_s, default=0.0)
    return next((ring_s for ring_s in rings_s[_rings_by_time(view) :] if nearest_s <= ring_s), rings_s[-1])


def _offered_s(view: _View, offer: Offer) -> float:
    known = view.facts.get(offer.member)
    return offer.eta_s if known is None or known.eta_s is None else known.eta_s


def _rings_by_time(view: _View) -> int:
    """How many rings time has opened beyond the first."""
    return max(0, int(view.elapsed.total_seconds() // max(1, view.call_out.policy.ring_every_s)))


def _next_ring(view: _View) -> datetime | None:
    """When the next ring opens, if anybody waits in it."""
    limit_s = _limit_s(view)
    opens = view.call_out.started + timedelta(seconds=(_rings_by_time(view) + 1) * max(1, view.call_out.policy.ring_every_s))
    return opens if (_direct_s(view.left) > limit_s).any() else None


# ---- the shift leader ------------------------------------------------------------------------------------------------
def _after(view: _View, verb: str | None) -> CallOutStatus:
    return CALL_OUT_LIFE.after(view.call_out.status, verb) if verb else view.call_out.status


def _leader(view: _View, verb: str | None) -> Pick | None:
    """Whom to ring: one leader at a time."""
    return next(iter(view.leaders), None) if _after(view, verb) is CallOutStatus.WITH_LEADER and not view.rung else None


def _reason(view: _View, verb: str | None, leader: Pick | None) -> str | None:
    """The call-out's new reason, None where it stays as it is."""
    reason = "no_leader_on_duty" if _after(view, verb) is CallOutStatus.WITH_LEADER and not (leader or view.rang) else ""
    return None if reason == view.call_out.reason else reason


# ---- handing on, and waking up ---------------------------------------------------------------------------------------
def _verb(view: _View, ask: Sequence[Pick]) -> str | None:
    status, policy = view.call_out.status, view.call_out.policy
    if not view.came and status is not CallOutStatus.WITH_POLICE:
        alone_s = (view.now - view.alone_since).total_seconds()
        exhausted = not (ask or view.waiting or len(view.left) or view.named)
        for_leader = status is CallOutStatus.WITH_LEADER or exhausted or alone_s >= policy.leader_after_s
        if alone_s >= policy.police_after_s or (for_leader and view.rang and not (view.rung or view.leaders)):
            return "to_police"
        if for_leader and status is not CallOutStatus.WITH_LEADER:
            return "to_leader"
    return "reopen" if status is CallOutStatus.FILLED else None


def _wake(view: _View, verb: str | None, asked: Sequence[Pick | None]) -> datetime | None:
    policy, status = view.call_out.policy, _after(view, verb)
    moments = [offer.due for offer in view.waiting]
    if any(asked):
        moments.append(view.now + timedelta(seconds=policy.window_s))
    if status in _STILL_ASKS:
        again = REPLAN if policy.kind is PolicyKind.EXPECTED_GAIN else LOOK_AGAIN
        moments += [_next_ring(view), view.now + max(again, (view.now - view.alone_since) / SLOWER)]
    if status is not CallOutStatus.WITH_POLICE and not view.came:
        moments += [view.alone_since + timedelta(seconds=after_s) for after_s in (policy.leader_after_s, policy.police_after_s)]
    return min((moment for moment in moments if moment and moment > view.now), default=None)


def _enough(view: _View, late: tuple[Offer, ...]) -> Step:
    """Enough have accepted. Whoever is asked after that was asked by the dispatcher himself, and is not thanked away; nor is a leader."""
    filled = view.call_out.status is CallOutStatus.FILLED
    leader = _leader(view, None)
    thank = view.call_out.policy.recall_unanswered and not filled
    enough = tuple(sorted((offer for offer in view.waiting if thank and not offer.leader), key=lambda offer: offer.id))
    moments = [offer.due for offer in view.waiting if offer.due and offer not in enough]
    if leader:
        moments.append(view.now + timedelta(seconds=view.call_out.policy.window_s))
    verb = None if filled else "fill"
    return Step(leader=leader, expire=late, enough=enough, verb=verb, reason=_reason(view, verb, leader), wake=min(moments, default=None))
