"""How people are found and shown: by name, pinyin or initials, and by no more of a telephone number than is shown."""

from functools import lru_cache

from pypinyin import lazy_pinyin

from pingan.features.members.model import MemberSearch
from pingan.kernel.errors import Invalid

_TAIL = 4
"""So many last digits of a telephone are shown."""
_SHOWN_FROM = 9
"""Shorter numbers are hidden whole."""


def sounds_like(name: str, text: str) -> bool:
    """Whether Latin letters mean this name: part of it as written, of its pinyin (`wangf`) or its initials (`wf`)."""
    wanted = text.lower().replace(" ", "")
    return any(wanted in spelling for spelling in _spellings(name))


@lru_cache(maxsize=50_000)
def _spellings(name: str) -> tuple[str, str, str]:
    syllables = lazy_pinyin(name.lower())
    return name.lower().replace(" ", ""), "".join(syllables), "".join(syllable[:1] for syllable in syllables)


def masked(phone: str) -> str:
    """Enough of a telephone number to tell two apart, too little to call: 138****5678."""
    if len(phone) < _SHOWN_FROM:
        return "*" * len(phone)
    return phone[:3] + "*" * (len(phone) - 7) + phone[-_TAIL:]


def check_search(wish: MemberSearch) -> None:
    """Refuse to spell out a hidden number digit by digit.

    Raises:
        Invalid: `tail_long`: more digits than a list shows.
    """
    if wish.text.isdigit() and len(wish.text) > _TAIL:
        raise Invalid("tail_long", most=_TAIL)


def first_name(name: str) -> str:
    """Given name of a Chinese full name, first word of any other: what people at one scene may know of each other."""
    if " " in name:
        return name.split(maxsplit=1)[0]
    return name[1:] if len(name) in {2, 3} else name[-2:]
