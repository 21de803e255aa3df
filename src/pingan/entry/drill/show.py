"""The drill's story on a terminal, in Chinese or English."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from rich.console import Console
from rich.table import Table

from pingan.entry.drill.told import Told
from pingan.entry.drill.wire import Row
from pingan.kernel.days import CHINA

LOCALES = ("zh", "en")

_ZH = {
    "stamps": "时间戳", "timeline": "时间线", "shortlist": "候选与理由", "ladder": "邀约梯", "time": "时间", "after": "用时",
    "what": "事项", "who": "人员", "facts": "细节", "name": "姓名", "force": "队伍", "mode": "出行", "role": "任务", "eta": "预计",
    "metres": "路程", "straight": "直线", "odds": "应召率", "why": "理由", "passed": "未选", "status": "状态", "sent": "发出",
    "delivered": "送达", "seen": "已读", "answered": "答复", "arrived": "到场", "finished": "完成", "report": "反馈", "people": "人",
    "on_scene": "首人到场", "fire_brigade": "消防预计到场", "reached": "先于消防到场", "not_reached": "未能先于消防到场",
    "nobody": "无人到场", "via": "途经取", "estimated": "（直线估算）", "received": "接警", "recommended": "荐人", "dispatched": "派警",
    "acknowledged": "签收", "first_sent": "首个发出", "first_delivered": "首个送达", "first_seen": "首个已读",
    "first_accepted": "首个接单", "first_departed": "首个出发", "first_arrived": "首人到场", "cleared": "处置完毕", "closed": "办结",
    "incidents.incident_received": "接警", "incidents.incident_recommended": "列出候选", "incidents.incident_moved": "警情",
    "incidents.service_marked": "增援", "incidents.incident_amended": "更正", "dispatch.call_out_started": "开始派发",
    "dispatch.call_out_moved": "派发", "dispatch.call_out_changed": "改派", "dispatch.offer_moved": "邀约",
    "dispatch.role_given": "分工", "guard": "平安员", "merchant": "商户", "volunteer": "志愿者", "foot": "步行", "hurry": "快走",
    "bicycle": "自行车", "ebike": "电动车", "car": "汽车", "first_response": "先期处置", "fetch_equipment": "取器材",
    "coordinate": "现场协调", "extinguisher": "灭火器", "queued": "待派", "accepted": "接单", "declined": "拒绝", "expired": "超时",
    "recalled": "撤回", "en_route": "出发", "working": "处置", "done": "完成", "withdrawn": "退出", "handling": "处置",
    "reported": "反馈", "asking": "询问中", "filled": "已满", "over": "结束", "fire": "消防", "handed_to_leader": "转组长",
    "handed_to_police": "转民警", "not_for_citizens": "不派群众", "busy": "忙", "asked_already": "已询问", "resting": "休整",
    "not_insured": "无保险", "lacks_skill": "缺技能", "skill_ran_out": "技能到期", "lacks_equipment": "缺器材", "no_position": "无位置",
    "position_too_old": "位置过旧", "no_path": "此图无路", "too_far": "太远", "needs_partner": "缺同伴", "taken_off": "已剔除",
    "nearest": "最近", "carries": "随身带", "fetches": "取", "has_skill": "会", "at_post": "在岗位", "more": "另有",
    "engine": "系统", "category.fire": "火灾", "by_position": "按位置", "told_late": "补报", "enough": "人手已够", "recommend": "荐人",
}  # fmt: skip
_EN = {
    "stamps": "Stamps", "timeline": "Timeline", "shortlist": "Shortlist", "ladder": "Ladder", "eta": "ETA", "why": "because",
    "passed": "passed over", "people": "people", "more": "and", "on_scene": "first on scene", "fire_brigade": "fire brigade expected",
    "reached": "reached before the fire brigade", "not_reached": "not reached before the fire brigade", "nobody": "nobody came",
    "via": "by way of", "estimated": "(straight lines)",
}  # fmt: skip
_LOCAL: Mapping[str, Mapping[str, str]] = {"zh": _ZH, "en": _EN}
_SHOWN = 10
_REASONS_SHOWN = frozenset({"carries", "fetches", "has_skill", "at_post"})
_TOLD_FACTS = ("status", "service", "policy", "count", "role", "reason", "category")


class Story:
    """Writes one story in one language."""

    def __init__(self, told: Told, locale: str, out: Console) -> None:
        """`locale`: one of LOCALES."""
        self._told, self._words, self._out = told, _LOCAL[locale], out

    def write(self) -> None:
        """All of it, the upshot last."""
        self._out.rule(f"{self._told.place} · {self._clock(self._told.stamps['received'])}")
        for table in (self._shortlist(), self._ladder(), self._timeline(), self._stamps()):
            self._out.print(table)
        self._out.print(self._upshot(), style="bold green" if self._told.reached else "bold red", markup=False)

    def _say(self, word: str) -> str:
        return self._words.get(word, word.rpartition(".")[2].replace("_", " "))

    def _fact(self, name: str, value: str) -> str:
        """A word may mean one thing in one place and another elsewhere."""
        return self._words.get(f"{name}.{value}") or self._say(value)

    def _table(self, title: str, *columns: str) -> Table:
        return Table(*map(self._say, columns), title=self._say(title), title_justify="left")

    def _stamps(self) -> Table:
        table = self._table("stamps", "what", "time", "after")
        for name, moment in self._told.stamps.items():
            table.add_row(self._say(name), self._clock(moment), self._lapse(self._seconds(moment)))
        return table

    def _timeline(self) -> Table:
        table = self._table("timeline", "time", "after", "what", "who", "facts")
        names = {rung["member"]: rung["name"] for rung in self._told.ladder}
        for row in self._told.timeline:
            facts = " ".join(self._fact(name, str(row["facts"][name])) for name in _TOLD_FACTS if row["facts"].get(name) not in {None, ""})
            about = names.get(str(row["facts"].get("member")), "")
            who = about or (row["actor"]["name"] or self._say(row["actor"]["role"]) if row["actor"] else "")
            table.add_row(self._clock(row["at"]), self._lapse(row["after_s"]), self._say(row["kind"]), who, facts)
        return table

    def _shortlist(self) -> Table:
        table = self._table("shortlist", "name", "force", "mode", "role", "eta", "metres", "straight", "odds", "why")
        go = self._told.shortlist["go"]
        for pick in go[:_SHOWN]:
            why = " · ".join(self._reason(reason) for reason in pick["reasons"] if reason["code"] in _REASONS_SHOWN)
            parts = [self._say(pick[name]) for name in ("force", "mode", "role")]
            far = [f"{pick[name]:.0f} m" for name in ("metres", "straight_metres")]
            table.add_row(pick["name"], *parts, self._lapse(pick["eta_s"]), *far, f"{pick['odds']:.0%}", why)
        passed = "  ".join(f"{self._say(reason)} {count}" for reason, count in self._told.shortlist["passed"].items())
        beyond = len(go) + self._told.shortlist["further"] - _SHOWN
        more = f"{self._say('more')} {beyond} {self._say('people')} · " if beyond > 0 else ""
        table.caption = f"{more}{self._say('passed')}: {passed}" + (self._say("estimated") if self._told.shortlist["estimated"] else "")
        return table

    def _reason(self, reason: Row) -> str:
        facts = " ".join(self._say(value) for value in reason["facts"].values() if isinstance(value, str))
        return f"{self._say(reason['code'])} {facts}".strip()

    def _ladder(self) -> Table:
        steps = ("sent", "delivered", "seen", "answered", "arrived", "finished")
        table = self._table("ladder", "name", "role", "status", *steps, "report")
        for rung in self._told.ladder:
            role = self._say(rung["role"]) + (f" ({self._say('via')} {rung['via']['name']})" if rung["via"] else "")
            table.add_row(
                rung["name"], role, self._say(rung["status"]), *(self._lapse(rung[f"{step}_s"]) for step in steps), rung["report"]
            )
        return table

    def _upshot(self) -> str:
        told = self._told
        first = self._say("nobody") if told.first_on_scene_s is None else self._lapse(told.first_on_scene_s)
        verdict = self._say("reached" if told.reached else "not_reached")
        return f"{self._say('on_scene')} {first} · {self._say('fire_brigade')} {self._lapse(told.fire_brigade_expected_s)} · {verdict}"

    def _clock(self, moment: str | None) -> str:
        return "–" if moment is None else f"{datetime.fromisoformat(moment).astimezone(CHINA):%H:%M:%S}"

    def _seconds(self, moment: str | None) -> float | None:
        start = self._told.stamps["received"]
        if moment is None or start is None:
            return None
        return (datetime.fromisoformat(moment) - datetime.fromisoformat(start)) / timedelta(seconds=1)

    @staticmethod
    def _lapse(seconds: float | None) -> str:
        return "" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
