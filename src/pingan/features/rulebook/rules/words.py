"""What stand-off words may not say: no order ever tells a citizen to chase, stop, search or photograph a person."""

import re

_ZH = re.compile(r"追赶|追击|追捕|追上|拦截|拦住|截住|搜身|搜查|抓住|抓捕|扣住|控制住|制服|拍照|拍摄|拍下")
_ZH_NOT = re.compile(r"(?:不|勿|别|莫|禁止|不要|不得|严禁)[^,。;!?，；！？、]{0,4}$")
_EN = re.compile(r"\b(?:chase|pursue|stop|block|catch|detain|restrain|search|frisk|photograph|film)\b", re.IGNORECASE)
_EN_NOT = re.compile(r"\b(?:not|never|no|don't|without)\b[^.;!?]*$", re.IGNORECASE)
_THINGS = re.compile(r"^\s+(?:the\s+)?(?:traffic|bleeding|fire)\b", re.IGNORECASE)


def orders_pursuit(zh: str, en: str) -> bool:
    """Whether the words tell somebody to do to a person what only police may. What follows a "do not" is fine."""
    chinese = any(not _ZH_NOT.search(zh[: found.start()]) for found in _ZH.finditer(zh))
    english = any(not _EN_NOT.search(en[: found.start()]) and not _THINGS.match(en[found.end() :]) for found in _EN.finditer(en))
    return chinese or english
