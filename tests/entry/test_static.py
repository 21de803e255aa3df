"""The screens, the base map and the headers around everything."""

from pathlib import Path

import pytest

from pingan.entry import static
from pingan.entry.headers import policy
from pingan.entry.http import Building, create_app
from pingan.features.access.public import actor_of
from tests.web import OpenTown, Visitor

PAGE = "<!doctype html><title>console</title>"


@pytest.fixture
def built(tmp_path: Path) -> Visitor:
    """A visitor of a house with built screens and a built map."""
    for screen in static.SCREENS:
        (tmp_path / "ui" / screen / "assets").mkdir(parents=True)
        (tmp_path / "ui" / screen / "index.html").write_text(PAGE.replace("console", screen))
        (tmp_path / "ui" / screen / "assets" / "main-abc123.js").write_text("let x = 1;" * 1000)
        (tmp_path / "ui" / screen / "sw.js").write_text("self.x = 1")
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "base.pmtiles").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "map" / "network.npz").write_bytes(b"streets")
    building = Building(ui=tmp_path / "ui", map_folder=tmp_path / "map")
    return Visitor(create_app(OpenTown().office, actor_of, (), building), "203.0.113.7", "browser")


def test_the_front_door_leads_to_the_console(built: Visitor) -> None:
    answer = built.get("/")
    assert (answer.status_code, answer.headers["location"]) == (307, "/console/")


@pytest.mark.parametrize("screen", static.SCREENS)
def test_every_address_of_a_screen_is_its_page(built: Visitor, screen: str) -> None:
    for address in ("", "index.html", "incidents/01abc", "a/b/c"):
        answer = built.get(f"/{screen}/{address}")
        assert (answer.status_code, answer.text) == (200, PAGE.replace("console", screen))
        assert answer.headers["cache-control"] == "no-cache"


def test_assets_are_kept_for_ever_and_packed(built: Visitor) -> None:
    answer = built.get("/console/assets/main-abc123.js")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert built.get("/member/sw.js").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "address", ["assets/gone.js", "gone.css", "../secret.txt", "..%2Fsecret.txt", "%2e%2e/secret.txt", "....//secret.txt"]
)
def test_a_missing_file_is_missing(built: Visitor, address: str) -> None:
    answer = built.get(f"/console/{address}")
    assert answer.status_code == 404
    assert "secret" not in answer.text


def test_screens_that_are_not_built_say_how_to_build_them(tmp_path: Path) -> None:
    visitor = Visitor(create_app(OpenTown().office, actor_of, (), Building(ui=tmp_path)), "203.0.113.7", "browser")
    for screen in static.SCREENS:
        answer = visitor.get(f"/{screen}/")
        assert (answer.status_code, answer.text) == (503, static.NOT_BUILT)


# ---- the base map ----


def test_the_base_map_comes_in_pieces(built: Visitor) -> None:
    answer = built.get("/map/base.pmtiles", headers={"Range": "bytes=256-258"})
    assert (answer.status_code, answer.content) == (206, bytes([0, 1, 2]))
    assert answer.headers["content-range"] == "bytes 256-258/10240"
    assert built.get("/map/base.pmtiles", headers={"Range": "bytes=99999-"}).status_code == 416


def test_a_browser_keeps_no_pieces_of_the_map(built: Visitor) -> None:
    assert built.get("/map/base.pmtiles", headers={"Range": "bytes=0-9"}).headers["cache-control"] == "no-store"


def test_who_has_the_whole_map_learns_that_it_is_the_same(built: Visitor) -> None:
    first = built.get("/map/base.pmtiles")
    assert built.get("/map/base.pmtiles", headers={"If-None-Match": first.headers["etag"]}).status_code == 304


def test_nothing_else_in_the_maps_folder_is_given_away(built: Visitor) -> None:
    assert built.get("/map/network.npz").status_code == 404


# ---- headers ----


@pytest.mark.parametrize("address", ["/", "/console/", "/console/gone.js", "/map/base.pmtiles", "/api/access/me", "/nowhere", "/livez"])
def test_every_answer_says_what_a_browser_may_do_with_it(built: Visitor, address: str) -> None:
    headers = built.get(address).headers
    assert headers["content-security-policy"] == policy()
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "geolocation=(self)" in headers["permissions-policy"]
    assert headers["strict-transport-security"] == "max-age=31536000"


def test_data_of_the_house_is_kept_by_no_cache(built: Visitor) -> None:
    assert built.get("/api/access/me").headers["cache-control"] == "no-store"


def test_refusals_at_the_gate_carry_the_headers_too(built: Visitor) -> None:
    answer = built.post("/api/access/codes", headers={"X-Pingan": ""})
    assert (answer.status_code, answer.headers["content-security-policy"]) == (403, policy())


def test_only_hosts_of_the_settings_may_be_asked_for_tiles() -> None:
    rules = dict(rule.split(" ", 1) for rule in policy(("https://t0.example.cn",)).split("; "))
    assert [name for name, allowed in rules.items() if "example.cn" in allowed] == ["img-src", "connect-src"]
    assert "http" not in policy()
    assert "'unsafe-inline'" not in rules["script-src"] + rules["style-src"] + rules["default-src"]
