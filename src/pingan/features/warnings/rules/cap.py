"""A warning as CAP 1.2, and several as an Atom feed. The order of the elements is the standard's, and part of it."""

import re
from collections.abc import Iterable
from datetime import datetime
from xml.etree import ElementTree as ET

from pingan.features.warnings.model import PublicWarning
from pingan.kernel.days import CHINA

CAP, ATOM = "urn:oasis:names:tc:emergency:cap:1.2", "http://www.w3.org/2005/Atom"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ET.register_namespace("cap", CAP)


def moment(at: datetime) -> str:
    """As CAP writes it: whole seconds, with the offset."""
    return at.astimezone(CHINA).isoformat(timespec="seconds")


def sender_of(station: str) -> str:
    """Who tells it, unlike any other sender of the world as far as a station can promise that."""
    return f"{station}.pingan"


def alert(warning: PublicWarning) -> bytes:
    """One message."""
    draft, sender = warning.draft, sender_of(warning.station)
    root = ET.Element(f"{{{CAP}}}alert")
    _fill(root, [
        ("identifier", warning.id), ("sender", sender), ("sent", moment(warning.sent)), ("status", "Actual"),
        ("msgType", warning.kind.value), ("scope", "Public"),
        ("references", " ".join(f"{sender},{id_},{moment(sent)}" for id_, sent in warning.replaces)),
    ])  # fmt: skip
    info = ET.SubElement(root, f"{{{CAP}}}info")
    _fill(info, [
        ("language", draft.language), ("category", draft.category.value), ("event", draft.event),
        *(("responseType", one.value) for one in draft.responses),
        ("urgency", draft.how_soon.value), ("severity", draft.severity.value), ("certainty", draft.certainty.value),
        ("effective", moment(warning.sent)), ("expires", moment(draft.expires)), ("senderName", warning.sender_name),
        ("headline", draft.headline), ("description", draft.description), ("instruction", draft.instruction), ("web", draft.web),
    ])  # fmt: skip
    area = ET.SubElement(info, f"{{{CAP}}}area")
    rings = (" ".join(f"{at.latitude:.6f},{at.longitude:.6f}" for at in ring) for ring in draft.rings)
    _fill(area, [("areaDesc", draft.area), *(("polygon", ring) for ring in rings)])
    return _written(root)


def feed(station: str, name: str, warnings: Iterable[PublicWarning], *, base: str, now: datetime) -> bytes:
    """What holds, and what was told lately, the newest first. `base`: where the house is reached, without a slash at its end."""
    listed = list(warnings)
    root = ET.Element(f"{{{ATOM}}}feed")
    _add(root, "id", f"urn:pingan:warnings:{station}")
    _add(root, "title", name)
    _add(root, "updated", moment(max((one.sent for one in listed), default=now)))
    _add(ET.SubElement(root, f"{{{ATOM}}}author"), "name", name)
    ET.SubElement(root, f"{{{ATOM}}}link", {"rel": "self", "href": f"{base}/api/warnings/{station}.atom"})
    for one in listed:
        entry = ET.SubElement(root, f"{{{ATOM}}}entry")
        _add(entry, "id", f"urn:pingan:warning:{one.id}")
        _add(entry, "title", one.draft.headline)
        _add(entry, "updated", moment(one.sent))
        _add(entry, "summary", one.draft.description)
        href = f"{base}/api/warnings/{one.id}.cap"
        ET.SubElement(entry, f"{{{ATOM}}}link", {"rel": "alternate", "type": "application/cap+xml", "href": href})
    return _written(root)


def _fill(parent: ET.Element, told: Iterable[tuple[str, str]]) -> None:
    """What there is to say; an empty element would be no CAP."""
    for name, text in told:
        if said := _NOT_XML.sub("", text):
            ET.SubElement(parent, f"{{{CAP}}}{name}").text = said


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{ATOM}}}{name}").text = _NOT_XML.sub("", text)


def _written(root: ET.Element) -> bytes:
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
