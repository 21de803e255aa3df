"""What the station's rulebook says about one incident."""

from dataclasses import replace

from pingan.features.dispatch.model import CallOut, Need
from pingan.features.incidents.model import Incident
from pingan.features.rulebook.model import Category, CitizenMode
from pingan.kernel.errors import WrongMoment
from pingan.kernel.geo import Point


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
