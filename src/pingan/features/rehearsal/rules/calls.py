"""What people ring up about, and how long a colleague waits before he tidies up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from pingan.features.incidents.model import IncidentStatus
from pingan.features.rehearsal.rules.people import a_name, pick, weighted
from pingan.kernel.chance import Chance
from pingan.kernel.travel import Place

_TEXTS: Mapping[str, tuple[float, Sequence[str]]] = {
    "medical": (
        14,
        (
            "老人在楼下晕倒，叫得应，有呼吸",
            "骑车摔伤，膝盖流血不止",
            "说胸口疼，出冷汗",
            "孩子高烧抽搐，家长很急",
            "工人从梯子上摔下，脚踝动不了",
        ),
    ),
    "fire": (9, ("空调外机冒烟，有明火", "厨房油锅起火，人已出来", "电瓶车充电处冒烟", "楼道杂物起火，烟往上走", "垃圾桶着火，旁边停着车")),
    "traffic": (11, ("两车刮擦堵住路口", "电瓶车与行人碰撞，人能站起来", "红绿灯不亮，路口拥堵", "货车掉落纸箱，占一条车道")),
    "help": (
        13,
        ("独居老人两天没出门，邻居请去看看", "水管爆裂，楼下进水", "轮椅卡在坡道上", "老人买菜忘了回家的路", "猫困在树上，小孩哭着不肯走"),
    ),
    "dispute": (9, ("为停车位争吵，两家人都下来了", "邻居为噪音吵起来", "店里退货争执，声音很大", "遛狗不牵绳引起口角")),
    "public_order": (6, ("有人在小区门口乱砸东西", "醉酒男子坐在店里不走", "陌生人挨家敲门推销，居民不放心")),
    "missing": (5, ("七旬老人走失，穿灰色外套", "五岁男孩在商场与家人走散", "阿婆买菜未归，手机没带")),
    "move_car": (15, ("车被堵住出不来，挪车电话没人接", "消防通道被占", "车库出口停了一辆车")),
    "noise": (8, ("夜里装修，电钻声", "楼下广场音响太响", "楼上一直拖家具")),
    "lock_out": (7, ("门反锁，屋里炉子上炖着汤", "小孩一个人反锁在屋里", "钥匙断在锁里")),
    "consumer": (3, ("理发店充值卡退不了", "水果缺斤少两")),
    "enquiry": (2, ("问居住证怎么续签", "问捡到钱包交到哪里")),
    "violence": (1, ("有人持械打斗，请民警马上到",)),
    "disaster": (3, ("围墙被风吹倒一段", "路面积水没过脚踝，井盖移位")),
}
_REPORTS: Mapping[str, Sequence[str]] = {
    "fire": ("火已扑灭，无人受伤，已交接消防", "明火已灭，已断电开窗，等消防复查", "烟已散，人员疏散到楼下，无人受伤"),
    "medical": ("已陪同等到救护车，病人清醒", "伤口已包扎，家属到场", "已交接急救人员"),
    "move_car": ("车主已联系上，车已挪开", "通道已疏通"),
    "missing": ("人已找到，家属接走", "在商场找到，已安抚，家属在路上"),
    "traffic": ("现场已警示，双方靠边等民警", "道路已疏通"),
}
_ANY_REPORT = ("已处置，现场平稳", "已协助民警处置完毕", "人已安顿好，家属到场", "已劝开，双方同意调解")
OUTCOMES = {True: "现场处置完毕，已反馈来电人", False: "同事（模拟）电话联系处置"}

_REPORTED_KEPT, _UNTOUCHED_KEPT = timedelta(seconds=90), timedelta(minutes=7)
_STUCK_KEPT, _LONGEST = timedelta(minutes=12), timedelta(minutes=30)
_AT_WORK = frozenset({IncidentStatus.EN_ROUTE, IncidentStatus.ON_SCENE, IncidentStatus.HANDLING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Somebody rings up."""

    category: str
    place: Place
    text: str
    caller_name: str
    caller_phone: str


def ring_up(place: Place, chance: Chance) -> Call:
    """A call from `place` about one thing or another."""
    category = weighted([(code, share) for code, (share, _) in _TEXTS.items()], chance)
    return Call(
        category=category,
        place=place,
        text=pick(_TEXTS[category][1], chance),
        caller_name=a_name(chance)[0] + pick(("先生", "女士"), chance),
        caller_phone=f"1390000{int(10_000 * chance.random()):04d}",
    )


def report_of(category: str, chance: Chance) -> str:
    """What somebody says when he has finished."""
    return pick(_REPORTS.get(category, _ANY_REPORT), chance)


def is_left_over(status: IncidentStatus, received: datetime, cleared: datetime | None, now: datetime) -> bool:
    """Whether a colleague closes it now: it was reported a while ago, nobody took it up, or nothing moves any more."""
    age = now - received
    if status is IncidentStatus.REPORTED:
        return now - (cleared or received) > _REPORTED_KEPT
    if status is IncidentStatus.RECEIVED:
        return age > _UNTOUCHED_KEPT
    return age > (_LONGEST if status in _AT_WORK else _STUCK_KEPT)
