"""What CAP 1.2 asks of a message, written down from the text of the standard: which elements, in which order, how often, which values."""

import re
from xml.etree import ElementTree as ET

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
ONE, MAYBE, ANY, SOME = (1, 1), (0, 1), (0, 10**6), (1, 10**6)
ALERT = {
    "identifier": ONE, "sender": ONE, "sent": ONE, "status": ONE, "msgType": ONE, "source": MAYBE, "scope": ONE, "restriction": MAYBE,
    "addresses": MAYBE, "code": ANY, "note": MAYBE, "references": MAYBE, "incidents": MAYBE, "info": ANY,
}  # fmt: skip
INFO = {
    "language": MAYBE, "category": SOME, "event": ONE, "responseType": ANY, "urgency": ONE, "severity": ONE, "certainty": ONE,
    "audience": MAYBE, "eventCode": ANY, "effective": MAYBE, "onset": MAYBE, "expires": MAYBE, "senderName": MAYBE, "headline": MAYBE,
    "description": MAYBE, "instruction": MAYBE, "web": MAYBE, "contact": MAYBE, "parameter": ANY, "resource": ANY, "area": ANY,
}  # fmt: skip
AREA = {"areaDesc": ONE, "polygon": ANY, "circle": ANY, "geocode": ANY, "altitude": MAYBE, "ceiling": MAYBE}
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d"
PAIR = r"-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?"
VALUES = {
    "identifier": r"[^\s,<&]+", "sender": r"[^\s,<&]+", "sent": MOMENT, "status": "Actual|Exercise|System|Test|Draft",
    "msgType": "Alert|Update|Cancel|Ack|Error", "scope": "Public|Restricted|Private",
    "references": rf"[^\s,]+,[^\s,]+,{MOMENT}( [^\s,]+,[^\s,]+,{MOMENT})*",
    "language": r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
    "category": "Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other",
    "responseType": "Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None",
    "urgency": "Immediate|Expected|Future|Past|Unknown", "severity": "Extreme|Severe|Moderate|Minor|Unknown",
    "certainty": "Observed|Likely|Possible|Unlikely|Unknown", "effective": MOMENT, "expires": MOMENT,
    "polygon": rf"{PAIR}( {PAIR}){{3,}}",
}  # fmt: skip


def faults(raw: bytes) -> list[str]:
    """What is wrong with a message; nothing for one that is valid."""
    root = ET.fromstring(raw)  # noqa: S314 - our own
    if root.tag != f"{{{CAP}}}alert":
        return [f"the root is {root.tag}"]
    found = _shape(root, ALERT)
    for info in root.findall(f"{{{CAP}}}info"):
        found += _shape(info, INFO)
        for area in info.findall(f"{{{CAP}}}area"):
            found += _shape(area, AREA)
    if root.findtext(f"{{{CAP}}}msgType") in {"Update", "Cancel"} and root.find(f"{{{CAP}}}references") is None:
        found.append("it follows nothing")
    return found


def _shape(parent: ET.Element, asked: dict[str, tuple[int, int]]) -> list[str]:
    names = [child.tag.removeprefix(f"{{{CAP}}}") for child in parent]
    found = [f"{name} is no part of {parent.tag}" for name in names if name not in asked]
    order = [list(asked).index(name) for name in names if name in asked]
    found += ["out of order"] if order != sorted(order) else []
    found += [f"{name} × {names.count(name)}" for name, (least, most) in asked.items() if not least <= names.count(name) <= most]
    for child in parent:
        name, text = child.tag.removeprefix(f"{{{CAP}}}"), child.text or ""
        if name in VALUES and not re.fullmatch(VALUES[name], text):
            found.append(f"{name}: {text!r}")
        if name == "polygon" and text.split()[0] != text.split()[-1]:
            found.append("a polygon that does not close")
    return found
