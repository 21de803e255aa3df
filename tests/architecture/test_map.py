"""What is made from the code says what the code says."""

import json

from pingan import main
from tests.architecture import map as house_map
from tests.architecture import privacy_page
from tests.architecture.house import ROOT

WIRE = ROOT / "web" / "packages" / "wire" / "openapi.json"
OPEN_DOORS = {
    "/api/access/codes",
    "/api/access/sign-in",
    "/api/access/sign-in-by-code",
    "/api/calendar/{token}.ics",
    "/api/clue-box/{token}",
    "/api/clue-check",
    "/api/clue-check/photos",
    "/api/clue-map",
    "/api/clue-return",
    "/api/clue-return/photos",
    "/api/clue-return/words",
    "/api/hooks/osmand",
    "/api/hooks/owntracks",
    "/api/invited/{token}",
    "/api/tablet/pair",
    "/api/warnings/{station}.atom",
    "/api/warnings/{warning}.cap",
    "/livez",
    "/readyz",
    "/metrics",
}


def test_the_data_protection_page_is_fresh() -> None:
    assert privacy_page.PATH.read_text() == privacy_page.write(), "run `make docs`"


def test_the_map_is_fresh() -> None:
    assert house_map.PATH.read_text() == house_map.write(), "run `make docs`"


def test_what_a_110_platform_sends_is_described() -> None:
    assert house_map.HOOK.read_text() == house_map.write_hook(), "run `make docs`"


def test_the_screens_know_the_routes_there_are() -> None:
    assert json.loads(WIRE.read_text()) == json.loads(json.dumps(main.describe_app().openapi())), "run `make docs`"


def test_without_a_session_only_the_doors_are_open() -> None:
    rows = [row.split("|") for row in house_map.routes() if row.startswith("| `")]
    assert {path.strip(" `") for _, path, _, needs, _ in rows if needs.strip() == "no session"} == OPEN_DOORS
