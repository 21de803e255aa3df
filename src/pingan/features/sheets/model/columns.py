"""What a file may hold: the columns of each kind of list, in Chinese and in English."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class SheetKind(StrEnum):
    """What a file is a list of. A new kind is a word here, its columns in `COLUMNS`, its rows in `store.known`, its door in `writing`."""

    MEMBERS = "members"
    HOUSES = "houses"
    POSTS = "posts"
    ROSTERS = "rosters"


class Sort(StrEnum):
    """How a column's cells are read."""

    ID = "id"
    LINE = "line"
    PHONE = "phone"
    CHOICE = "choice"
    CODES = "codes"
    SKILLS = "skills"
    DATE = "date"
    YES_NO = "yes_no"
    DEGREES = "degrees"
    TOLD = "told"
    """For the reader; what comes back in it is not looked at."""


Words = tuple[str, str]
"""In Chinese and in English."""

YES_NO: Mapping[str, Words] = {"yes": ("是", "yes"), "no": ("否", "no")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """`fixed`: a file does not change it in a row that exists. `needed`: of a new row it may not be empty. `empty`: what nothing means."""

    code: str
    said: Words
    note: Words
    sort: Sort = Sort.LINE
    choices: Mapping[str, Words] = field(default_factory=dict)
    needed: bool = False
    fixed: bool = False
    empty: str = ""
    longest: int = 100
    also: tuple[str, ...] = ()
    """Other headings people write."""


_ID = Column(
    code="id",
    said=("编号", "ID"),
    sort=Sort.ID,
    fixed=True,
    longest=40,
    note=("导出时带有，请勿改动；新增的行留空。", "Comes with an export; leave it as it is, and empty in a new row."),
)
_FORCES = {"guard": ("平安员", "guard"), "merchant": ("商户", "merchant"), "volunteer": ("志愿者", "volunteer")}
_MODES = {
    "foot": ("步行", "on foot"),
    "hurry": ("快步", "hurrying"),
    "bicycle": ("自行车", "bicycle"),
    "ebike": ("电动车", "e-bike"),
    "car": ("汽车", "car"),
}
_SKILLS = {
    "first_aid": ("急救", "first aid"),
    "aed": ("AED 使用", "AED"),
    "extinguisher": ("灭火器使用", "extinguisher"),
    "micro_fire": ("微型消防", "micro fire station"),
    "traffic": ("交通疏导", "traffic"),
    "interpreter": ("翻译", "interpreter"),
    "driver": ("驾驶", "driver"),
    "mediation": ("调解", "mediation"),
    "water_rescue": ("水上救生", "water rescue"),
}
_ITEMS = {
    "extinguisher": ("灭火器", "extinguisher"),
    "aed": ("AED", "AED"),
    "first_aid_kit": ("急救箱", "first-aid kit"),
    "steel_fork": ("钢叉", "steel fork"),
    "round_shield": ("圆盾", "round shield"),
    "torch": ("强光手电", "torch"),
    "rubber_baton": ("橡胶棍", "baton"),
    "rope": ("绳索", "rope"),
    "radio": ("对讲机", "radio"),
    "reflective_vest": ("反光背心", "reflective vest"),
    "lifebuoy": ("救生圈", "lifebuoy"),
}
_STATUSES = {
    "applied": ("已申请", "applied"),
    "checked": ("已核查", "checked"),
    "interviewed": ("已面谈", "interviewed"),
    "trained": ("已培训", "trained"),
    "on_probation": ("试用", "on probation"),
    "active": ("在册", "active"),
    "suspended": ("暂停", "suspended"),
    "left": ("已退出", "left"),
    "refused": ("未通过", "refused"),
}
_DATUMS = {"wgs84": ("WGS-84", "WGS-84"), "gcj02": ("GCJ-02", "GCJ-02"), "bd09": ("BD-09", "BD-09")}

_PLACE = (
    Column(
        code="latitude",
        said=("纬度", "latitude"),
        sort=Sort.DEGREES,
        needed=True,
        also=("lat",),
        note=("十进制度数，如 31.18796。", "Decimal degrees, such as 31.18796."),
    ),
    Column(
        code="longitude",
        said=("经度", "longitude"),
        sort=Sort.DEGREES,
        needed=True,
        also=("lon", "lng"),
        note=("十进制度数，如 121.43676。", "Decimal degrees, such as 121.43676."),
    ),
    Column(
        code="datum",
        said=("坐标基准", "datum"),
        sort=Sort.CHOICE,
        choices=_DATUMS,
        needed=True,
        also=("坐标系",),
        note=(
            "高德、腾讯地图取的是 GCJ-02，百度是 BD-09，定位器多为 WGS-84。写错会偏 500 米左右。",
            "AMap and Tencent give GCJ-02, Baidu BD-09, trackers WGS-84. A wrong one is about 500 m off.",
        ),
    ),
)

_ROOM_FOR_HOURS = 2000
"""Closed days make them long."""


def _hours(note: Words) -> Column:
    return Column(code="hours", said=("开放时间", "hours"), longest=_ROOM_FOR_HOURS, note=note)


_CALL_SIGN = Column(
    code="call_sign",
    said=("电台呼号", "radio call sign"),
    longest=20,
    also=("呼号", "call sign"),
    note=("电台里怎么叫，如吴泾 03。", "What it is called by radio, such as Wujing 03."),
)

COLUMNS: Mapping[SheetKind, tuple[Column, ...]] = {
    SheetKind.MEMBERS: (
        _ID,
        Column(code="name", said=("姓名", "name"), needed=True, note=("必填。", "Needed.")),
        Column(
            code="phone",
            said=("手机号", "telephone"),
            sort=Sort.PHONE,
            needed=True,
            fixed=True,
            longest=40,
            also=("电话", "手机", "phone", "mobile"),
            note=(
                "必填，一人一号，用来登录。导出时中间四位隐去，隐去的请勿改动。",
                "Needed, one person each: he signs in with it. An export hides its middle; leave a hidden one as it is.",
            ),
        ),
        Column(
            code="force",
            said=("身份", "force"),
            sort=Sort.CHOICE,
            choices=_FORCES,
            needed=True,
            also=("力量", "类别"),
            note=("必填。", "Needed."),
        ),
        Column(
            code="mode",
            said=("出行方式", "moves"),
            sort=Sort.CHOICE,
            choices=_MODES,
            also=("mode",),
            note=("不填为步行。", "Empty means on foot."),
        ),
        Column(
            code="status",
            said=("状态", "status"),
            sort=Sort.CHOICE,
            choices=_STATUSES,
            fixed=True,
            note=(
                "新增的行不填为已申请；已在队的可写试用或在册。已有的人只能在成员页一步步办。",
                "A new row: empty for applied; on probation or active for who serves already. Others go by steps on the members page.",
            ),
        ),
        Column(
            code="leader",
            said=("带班", "leader"),
            sort=Sort.YES_NO,
            choices=YES_NO,
            also=("屋长",),
            note=("不填为否。", "Empty means no."),
        ),
        Column(
            code="skills",
            said=("技能", "skills"),
            sort=Sort.SKILLS,
            choices=_SKILLS,
            longest=600,
            note=(
                "用顿号隔开；有期限的在后面写日期，如：急救 2026-05-31、驾驶。",
                "With commas; one that expires with its last day: first aid 2026-05-31, driver.",
            ),
        ),
        Column(
            code="kit",
            said=("随身装备", "kit"),
            sort=Sort.CODES,
            choices=_ITEMS,
            longest=600,
            also=("装备",),
            note=("用顿号隔开。", "With commas."),
        ),
        Column(
            code="insured_until",
            said=("保险到期", "insured until"),
            sort=Sort.DATE,
            also=("保险到期日",),
            note=("日期，如 2026-12-31；没有保险不填。", "A date such as 2026-12-31; empty without insurance."),
        ),
    ),
    SheetKind.HOUSES: (
        _ID,
        Column(
            code="name", said=("名称", "name"), needed=True, also=("平安屋",), note=("必填，全站不重复。", "Needed, once in a station.")
        ),
        *_PLACE,
        _hours(("如 7:00-22:00、全天。", "Such as 7:00-22:00.")),
        Column(
            code="unit",
            said=("责任单位", "responsible unit"),
            also=("责任人", "unit"),
            note=("由谁负责，如某某物业。", "Who answers for it, such as a property manager."),
        ),
        Column(
            code="lamp",
            said=("标识灯箱", "sign lamp"),
            longest=60,
            also=("灯箱", "lamp"),
            note=("灯箱的名称，没有不填。", "What its sign lamp is called; empty without one."),
        ),
        _CALL_SIGN,
    ),
    SheetKind.POSTS: (
        _ID,
        Column(
            code="house",
            said=("平安屋", "house"),
            needed=True,
            fixed=True,
            note=("必填，已有的平安屋的名称。", "Needed: the name of a house that exists."),
        ),
        Column(code="name", said=("名称", "name"), needed=True, also=("点位",), note=("必填，同屋不重复。", "Needed, once in a house.")),
        *_PLACE,
        _hours(("不填为与平安屋相同。", "Empty means those of its house.")),
        _CALL_SIGN,
    ),
    SheetKind.ROSTERS: (
        Column(
            code="day",
            said=("日期", "date"),
            sort=Sort.DATE,
            needed=True,
            fixed=True,
            also=("day",),
            note=("必填，班次开始的那天，如 2026-12-01。", "Needed: the day on which the shift begins, such as 2026-12-01."),
        ),
        Column(
            code="post",
            said=("岗位", "post"),
            needed=True,
            fixed=True,
            also=("点位", "队伍", "team"),
            note=("必填，点位或队伍的名称。", "Needed: what the post or the team is called."),
        ),
        Column(
            code="shift",
            said=("班次", "shift"),
            needed=True,
            fixed=True,
            note=("必填，如夜班。", "Needed, such as the night shift's name."),
        ),
        Column(
            code="place",
            said=("位次", "place"),
            fixed=True,
            empty="1",
            also=("第几位",),
            note=(
                "同一岗位同一班次有几个人时分 1、2、3；不填为 1。",
                "Where several stand there together, 1, 2, 3; empty means 1.",
            ),
        ),
        Column(
            code="time",
            said=("时间", "time"),
            fixed=True,
            note=("由班次决定，不能在表格里改。", "Follows from the shift; a file does not change it."),
        ),
        Column(
            code="who",
            said=("值守人", "who"),
            also=("姓名", "人员", "name", "member"),
            note=(
                "姓名、手机号或成员编号；同名的在姓名后写手机号。空格子为无人。两人对调，互换两格即可。",
                "Name, telephone or ID; where two have a name, the number behind it. Empty: nobody. To swap two, exchange their cells.",
            ),
        ),
        Column(
            code="skills",
            said=("至少一人会", "one of them knows"),
            sort=Sort.TOLD,
            choices=_SKILLS,
            note=("只供查看，导入时不读。", "To be looked at only; not read back."),
        ),
        Column(
            code="forces",
            said=("哪类队伍", "which forces"),
            sort=Sort.TOLD,
            choices=_FORCES,
            note=("只供查看，导入时不读；空为都可以。", "To be looked at only; not read back. Empty means any."),
        ),
    ),
}
