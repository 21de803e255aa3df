"""What the station's rulebook says about one incident, and whether the book is sound."""

from collections.abc import Collection
from dataclasses import replace

from pingan.features.dispatch.model import CallOut, Need, Policy
from pingan.features.incidents.model import Category, CitizenMode, Incident
from pingan.kernel.errors import Invalid, WrongMoment
from pingan.kernel.geo import Point

_PRIORITIES = range(1, 5)


def need(category: Category, incident: Incident | None, *, with_police: bool) -> Need:
    """What the incident asks for. The gate and the target time are those the incident was received with, once there is one."""
    return Need(
        mode=incident.mode if incident else category.mode,
        wanted=category.wanted,
        skills=frozenset(category.skills),
        equipment=frozenset(category.equipment),
        pairing=category.pairing,
        target_s=incident.target_s if incident else category.target_s,
        with_police=with_police,
    )


def place(incident: Incident) -> Point:
    """Where to go.

    Raises:
        WrongMoment: nobody knows yet.
    """
    if incident.at is None:
        raise WrongMoment("no_place")
    return incident.at


def check_gate(mode: CitizenMode, *, with_police: bool) -> None:
    """Whether citizens may be called at all: never to the never categories, to the joint ones only beside police.

    Raises:
        WrongMoment: they may not.
    """
    if mode is CitizenMode.NEVER:
        raise WrongMoment("not_for_citizens")
    if mode is CitizenMode.JOINT and not with_police:
        raise WrongMoment("only_with_police")


def one_more(call_out: CallOut, member: str) -> CallOut:
    """The dispatcher wants this member too, taken off before or not."""
    barred = tuple(other for other in call_out.barred if other != member)
    queue = tuple(other for other in call_out.queue if other != member)
    return replace(call_out, barred=barred, queue=queue)


def check_rulebook(categories: Collection[Category], policies: Collection[Policy]) -> None:
    """Whether a rulebook holds together.

    Raises:
        Invalid: facts name the entry and what is wrong with it.
    """
    _check_unique("category", [category.code for category in categories])
    _check_unique("policy", [policy.name for policy in policies])
    known = {policy.name for policy in policies}
    for policy in policies:
        _check("policy", policy.name, _policy_faults(policy))
    for category in categories:
        _check("category", category.code, _category_faults(category, known))


def _policy_faults(policy: Policy) -> dict[str, bool]:
    rising = list(policy.rings_min) == sorted(set(policy.rings_min)) and all(ring > 0 for ring in policy.rings_min)
    return {
        "width": policy.width < 1,
        "window_s": policy.window_s < 1,
        "most": policy.most < policy.width,
        "gain": not 0 < policy.gain < 1,
        "rings_min": not policy.rings_min or not rising,
        "ring_every_s": policy.ring_every_s < 1,
        "leader_after_s": policy.leader_after_s < policy.window_s,
        "police_after_s": policy.police_after_s < policy.leader_after_s,
    }


def _category_faults(category: Category, policies: Collection[str]) -> dict[str, bool]:
    closed = category.mode is not CitizenMode.FIRST_RESPONSE
    return {
        "names": not (category.code and category.zh and category.en),
        "priority": category.priority not in _PRIORITIES,
        "policy": category.policy not in policies,
        "wanted": category.wanted < (2 if category.pairing else 1),
        "target_s": category.target_s < 1,
        "at_once": category.at_once and closed,  # the gate is opened by a person, never by a file
        "stand_off": category.mode is CitizenMode.JOINT and not (category.stand_off_zh and category.stand_off_en),
    }


def _check(noun: str, name: str, faults: dict[str, bool]) -> None:
    for field, wrong in faults.items():
        if wrong:
            raise Invalid("rulebook", noun=noun, name=name, field=field)


def _check_unique(noun: str, names: list[str]) -> None:
    if not names or len(set(names)) < len(names):
        raise Invalid("rulebook", noun=noun, name="", field="code")
