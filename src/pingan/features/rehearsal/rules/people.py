"""A made-up alliance: members of the three forces, what they can and carry, and what hangs in the houses. Any likeness is chance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from pingan.features.houses.model import Equipment, House, Post
from pingan.features.members.model import MAY_SERVE, Force, Member, MemberStatus, Skill
from pingan.features.rehearsal.rules.ground import Ground
from pingan.kernel.chance import Chance
from pingan.kernel.days import today
from pingan.kernel.geo import Mode

T = TypeVar("T")

_SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏方白邹孟熊秦邱江尹薛"
    "闫段雷侯史陶黎贺顾毛郝龚邵万钱严戴莫孔汤"
)
_GIVEN_FIRST = "建国志永春秀玉晓文海明德雪丽红小金美佳宏思雨子俊梓一若天家慧云立新爱桂福长"
_GIVEN_SECOND = "军华平英芳强敏静伟勇杰娟涛超兰霞飞燕萍刚宁琴辉波瑶轩彤航怡宇欣然清林峰梅珍生良"

_SHARES = ((Force.GUARD, 0.16), (Force.MERCHANT, 0.32), (Force.VOLUNTEER, 0.52))
_MODES: Mapping[Force, Sequence[tuple[Mode, float]]] = {
    Force.GUARD: ((Mode.FOOT, 0.7), (Mode.EBIKE, 0.3)),
    Force.MERCHANT: ((Mode.FOOT, 0.6), (Mode.EBIKE, 0.3), (Mode.BICYCLE, 0.1)),
    Force.VOLUNTEER: ((Mode.FOOT, 0.45), (Mode.EBIKE, 0.3), (Mode.BICYCLE, 0.25)),
}
_SKILLS: Mapping[Force, Mapping[str, float]] = {
    Force.GUARD: {"extinguisher": 0.7, "first_aid": 0.5, "aed": 0.3, "micro_fire": 0.2},
    Force.MERCHANT: {"extinguisher": 0.5, "first_aid": 0.2},
    Force.VOLUNTEER: {"first_aid": 0.35, "extinguisher": 0.3, "aed": 0.2, "driver": 0.1, "traffic": 0.12, "interpreter": 0.04},
}
_KIT: Mapping[Force, Mapping[str, float]] = {
    Force.GUARD: {"torch": 0.5, "extinguisher": 0.35, "first_aid_kit": 0.3, "steel_fork": 0.15},
    Force.MERCHANT: {"extinguisher": 0.4, "first_aid_kit": 0.15},
    Force.VOLUNTEER: {"torch": 0.2, "first_aid_kit": 0.12, "aed": 0.02},
}
_ODDS = {Force.GUARD: 0.5, Force.MERCHANT: 0.3, Force.VOLUNTEER: 0.3}
_STATUSES = ((MemberStatus.ACTIVE, 0.92), (MemberStatus.ON_PROBATION, 0.05), (MemberStatus.SUSPENDED, 0.02), (MemberStatus.TRAINED, 0.01))
_HOOKS = ("extinguisher", "extinguisher", "first_aid_kit", "aed", "steel_fork", "steel_fork", "round_shield", "rubber_baton", "torch")

ON_DUTY_SHARE = 0.74
PLAYED_BY_HAND = 4
"""So many members are nobody's to play but a person's who tries the house."""
_GUARDS_A_POST = 2
_EXPIRED_SHARE, _LAPSED_SHARE, _SHY_SHARE = 0.1, 0.05, 0.12


@dataclass(frozen=True, slots=True, kw_only=True)
class Alliance:
    """Who belongs to the station.

    `odds`: each one's real chance to come when asked; the house does not know it. `on_duty`: member → post, or None for those who walk
    about. `by_hand`: left for a person to play.
    """

    members: tuple[Member, ...]
    equipment: tuple[Equipment, ...]
    odds: Mapping[str, float]
    on_duty: Mapping[str, str | None]
    by_hand: tuple[str, ...]

    def turns(self) -> list[tuple[Member, str | None]]:
        """Everybody on duty, with his post if he has one."""
        members = {member.id: member for member in self.members}
        return [(members[id_], post) for id_, post in self.on_duty.items()]


def pick(several: Sequence[T], chance: Chance) -> T:
    """Any one of them."""
    return several[min(int(chance.random() * len(several)), len(several) - 1)]


def weighted(shares: Sequence[tuple[T, float]], chance: Chance) -> T:
    """One of them, as likely as its share."""
    left = chance.random() * sum(share for _, share in shares)
    for thing, share in shares:
        left -= share
        if left < 0:
            return thing
    return shares[-1][0]


def gather(ground: Ground, count: int, now: datetime, chance: Chance) -> Alliance:
    """An alliance of `count` members, the same for the same dice. The first few are for people to play."""
    members = [_member(ground.station, number, now, chance) for number in range(1, count + 1)]
    members[:PLAYED_BY_HAND] = [_ready(member, force, now) for member, force in zip(members, _BY_HAND_FORCES, strict=False)]
    odds = {member.id: min(0.9, max(0.05, _ODDS[member.force] + 0.16 * (chance.random() - 0.5))) for member in members}
    experienced = tuple(_experienced(member, odds[member.id], chance) for member in members)
    return Alliance(
        members=experienced,
        equipment=_equipment(ground.houses, ground.posts, today(now), chance),
        odds=odds,
        on_duty=_on_duty(experienced[PLAYED_BY_HAND:], ground.posts, round(count * ON_DUTY_SHARE)),
        by_hand=tuple(member.id for member in experienced[:PLAYED_BY_HAND]),
    )


def a_name(chance: Chance) -> str:
    """A Chinese name."""
    second = pick(_GIVEN_SECOND, chance) if chance.random() < 0.8 else ""  # noqa: PLR2004 - a share
    return pick(_SURNAMES, chance) + pick(_GIVEN_FIRST, chance) + second


_BY_HAND_FORCES = (Force.VOLUNTEER, Force.GUARD, Force.MERCHANT, Force.VOLUNTEER)


def _member(station: str, number: int, now: datetime, chance: Chance) -> Member:
    force, day = weighted(_SHARES, chance), today(now)
    shy = force is Force.GUARD and chance.random() < _SHY_SHARE
    lapsed = chance.random() < _LAPSED_SHARE
    return Member(
        id=f"{station}-member-{number:04d}",
        station=station,
        name=a_name(chance),
        phone=f"1380000{number:04d}",
        force=force,
        mode=weighted(_MODES[force], chance),
        status=weighted(_STATUSES, chance),
        skills=tuple(Skill(code=code, until=_until(day, chance)) for code in _some(_SKILLS[force], chance)),
        kit=tuple(_some(_KIT[force], chance)),
        insured_until=day + timedelta(days=-3 if lapsed else 20 + int(300 * chance.random())),
        leader=force is Force.GUARD and chance.random() < 0.15,  # noqa: PLR2004 - a share
        location_consent=None if shy else now - timedelta(days=1 + int(200 * chance.random())),
    )


def _ready(member: Member, force: Force, now: datetime) -> Member:
    """Fit to be called to anything, so that whoever plays him is."""
    until = today(now) + timedelta(days=365)
    return Member(
        id=member.id, station=member.station, name=member.name, phone=member.phone, force=force,
        mode=Mode.EBIKE if force is Force.VOLUNTEER else Mode.FOOT, status=MemberStatus.ACTIVE,
        skills=tuple(Skill(code=code, until=until) for code in ("extinguisher", "first_aid", "aed")), kit=("extinguisher",),
        insured_until=until, location_consent=None,
    )  # fmt: skip


def _some(likely: Mapping[str, float], chance: Chance) -> list[str]:
    return [code for code, share in likely.items() if chance.random() < share]


def _until(day: date, chance: Chance) -> date:
    if chance.random() < _EXPIRED_SHARE:
        return day - timedelta(days=1 + int(120 * chance.random()))
    return day + timedelta(days=30 + int(700 * chance.random()))


def _experienced(member: Member, odds: float, chance: Chance) -> Member:
    """With some calls behind him, so that the house has something to learn the odds from."""
    asked = int(30 * chance.random())
    came = sum(chance.random() < odds for _ in range(asked))
    same = {name: getattr(member, name) for name in Member.__dataclass_fields__ if name not in {"asked", "came"}}
    return Member(asked=asked, came=came, **same)


EVERY_DAYS = 30
_DUE_IN = (21, 4, 12, -1, 26, 17, 0, 8, -9, 15)
"""Some things are due today, one in ten has been forgotten."""


def _equipment(houses: Sequence[House], posts: Sequence[Post], day: date, chance: Chance) -> tuple[Equipment, ...]:
    things: list[Equipment] = []
    for house in houses:
        mine = [post.id for post in posts if post.house == house.id]
        for number, item in enumerate(_HOOKS, 1):
            if item == "aed" and chance.random() < 0.4:  # noqa: PLR2004 - a share
                continue
            expires = _until(day, chance) if item in {"extinguisher", "first_aid_kit", "aed"} else None
            defect = "压力不足" if item == "extinguisher" and chance.random() < 0.08 else ""  # noqa: PLR2004 - a share
            if number == 1:  # no house is without one good extinguisher
                expires, defect = day + timedelta(days=365), ""
            things.append(
                Equipment(
                    id=f"{house.id}-thing-{number}", station=house.station, house=house.id, item=item, expires=expires, defect=defect,
                    defect_due=day + timedelta(days=3) if defect else None, post=pick(mine, chance) if mine else None,
                    every_days=EVERY_DAYS, due=day + timedelta(days=_DUE_IN[(len(things) + number) % len(_DUE_IN)]),
                )
            )  # fmt: skip
    return tuple(things)


def _on_duty(members: Sequence[Member], posts: Sequence[Post], count: int) -> Mapping[str, str | None]:
    """Guards at the posts first, two at each; then whoever agreed to be located, up to `count`."""
    serving = [member for member in members if member.status in MAY_SERVE]
    places = [post.id for post in posts for _ in range(_GUARDS_A_POST)]
    guards = [member.id for member in serving if member.force is Force.GUARD]
    posted: dict[str, str | None] = dict(zip(guards, places, strict=False))
    others = [member.id for member in serving if member.id not in posted and member.force is not Force.GUARD]
    return posted | dict.fromkeys(others[: max(0, count - len(posted))])
