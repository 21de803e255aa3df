"""Chinese names for an invented town. Any likeness to a real street is the language's doing; Longwu Road is meant."""

from collections.abc import Callable, Iterator
from random import Random

_FIRST = "景曲兰紫通宝尚元双合枫澄安金文锦瑞嘉云和华春新东南清星海祥福康乐明永德"
_SECOND = "德谷川平香秀义水柏鹤溪桥塘浦泾港园田林庄河墩浜塔梅莲竹松桂槐荷禾"
_COMPOUND_FIRST = "兰紫绿永金银阳星春秋景锦瑞嘉祥和安康乐福盛华文雅雍翠碧海江滨水虹"
_COMPOUND_SECOND = "北欣泰景都城庭香湖河悦澜玉宁源丰茂荣兴业秀苑园"
_COMPOUND_LAST = ("小区", "新村", "花园", "公寓", "家园", "名邸", "苑", "坊", "佳苑", "新苑", "里")
_KEEPER = "兴旺福满家乐鑫源顺发吉祥如意百姓邻里小巷阿明老张江边"
_TRADES = (
    ("便利店", "shop", "convenience"),
    ("水果店", "shop", "greengrocer"),
    ("理发店", "shop", "hairdresser"),
    ("五金店", "shop", "hardware"),
    ("烟酒店", "shop", "alcohol"),
    ("文具店", "shop", "stationery"),
    ("手机店", "shop", "mobile_phone"),
    ("面馆", "amenity", "restaurant"),
    ("小吃店", "amenity", "fast_food"),
    ("药房", "amenity", "pharmacy"),
    ("茶室", "amenity", "cafe"),
    ("快递驿站", "amenity", "post_office"),
    ("网吧", "amenity", "internet_cafe"),
    ("银行", "amenity", "bank"),
)
_TAKEN = ("永北", "永东", "永西", "绿华", "龙吴", "浦云", "江畔")
"""The scenes' own names."""
_DIGITS = "零一二三四五六七八九"

Draw = Callable[[], str]


class Names:
    """Draws names that were not given before."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._given: set[str] = set()

    def street(self, *, crosswise: bool) -> str:
        """A street's name; streets from west to east are often 街 or 支路 in this town."""
        return self._unused(lambda: self._pick(_FIRST) + self._pick(_SECOND) + (self._chance.choice("路路路街") if crosswise else "路"))

    def compound(self) -> str:
        """A compound's name."""
        return self._unused(lambda: self._pick(_COMPOUND_FIRST) + self._pick(_COMPOUND_SECOND) + self._chance.choice(_COMPOUND_LAST))

    def place(self, ending: str) -> str:
        """A park, school or factory."""
        return self._unused(lambda: self._pick(_FIRST) + self._pick(_SECOND) + ending)

    def shop(self) -> tuple[str, str, str]:
        """(name, key, value) of a shop."""
        trade, key, value = self._chance.choice(_TRADES)
        return self._pick(_KEEPER) + self._pick(_KEEPER) + trade, key, value

    def _pick(self, letters: str) -> str:
        return self._chance.choice(letters)

    def _unused(self, draw: Draw) -> str:
        for name in _repeat(draw):
            if name not in self._given and name[0] != name[1] and not name.startswith(_TAKEN):
                self._given.add(name)
                return name
        raise AssertionError  # pragma: no cover - _repeat never ends


def numeral(number: int) -> str:
    """1 to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("十" if tens == 1 else f"{_DIGITS[tens]}十")
    return head + (_DIGITS[ones] if ones or not tens else "")


def _repeat(draw: Draw) -> Iterator[str]:
    while True:
        yield draw()
