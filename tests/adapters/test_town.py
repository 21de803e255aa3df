"""The generated town: always the same, and fit to live in."""

import hashlib
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from pingan.adapters.roads import Streets
from pingan.adapters.town import Town, generate
from pingan.kernel.geo import Mode, Point, distance_m, inside, offset


def test_the_same_seed_gives_the_same_bytes_in_another_process(generated: Town, tmp_path: Path) -> None:
    generated.write_osm(tmp_path / "here.osm")
    program = (
        "import sys; from pathlib import Path; from pingan.adapters.town import generate;"
        "generate(int(sys.argv[1])).write_osm(Path(sys.argv[2]))"
    )
    there = tmp_path / "there.osm"
    subprocess.run([sys.executable, "-c", program, str(generated.seed), str(there)], check=True, env={"PYTHONHASHSEED": "7"})  # noqa: S603
    assert _digest(there) == _digest(tmp_path / "here.osm")


def test_another_seed_gives_another_town(generated: Town) -> None:
    assert generate(generated.seed + 1).areas != generated.areas


def test_it_is_about_25_square_kilometres(generated: Town) -> None:
    assert _area_km2(generated.ring) == pytest.approx(25, abs=1)
    assert all(inside(house.at, generated.ring) for house in generated.houses)


def test_seven_houses_with_fourteen_posts_on_the_streets(generated: Town, town_streets: Streets) -> None:
    posts = [post for house in generated.houses for post in house.posts]
    assert len(generated.houses) == 7
    assert len(posts) == len({post.id for post in posts}) == 14
    for post in posts:
        assert (town_streets.snap_metres(post.at, Mode.FOOT) or 0) < 30, post.name
    target = generated.place("永北小区").at
    legs = town_streets.legs(target, [(post.at, Mode.FOOT) for post in posts], limit_s=float("inf"))
    assert all(leg.seconds is not None for leg in legs)


def test_every_place_lies_on_a_street(generated: Town, town_streets: Streets) -> None:
    assert {"shop", "compound", "guest_house", "mall", "garage", "police", "hospital", "school", "ferry"} <= {
        p.kind for p in generated.places
    }
    for place in generated.places:
        assert (town_streets.snap_metres(place.at, Mode.FOOT) or 0) < 40, place.name


@pytest.mark.parametrize("rank", ["committee", "grid"])
def test_committees_and_grids_tile_the_town(generated: Town, rank: str) -> None:
    whole = shapely.Polygon([(p.longitude, p.latitude) for p in generated.ring])
    rings = [shapely.Polygon([(p.longitude, p.latitude) for p in area.ring]) for area in generated.areas if area.rank == rank]
    assert sum(ring.area for ring in rings) == pytest.approx(whole.area, rel=1e-9)
    assert shapely.union_all(rings).area == pytest.approx(whole.area, rel=1e-9)
    assert len(rings) >= (60 if rank == "grid" else 16)


def test_every_grid_lies_in_its_committee(generated: Town) -> None:
    committees = {area.id: area for area in generated.areas if area.rank == "committee"}
    for area in generated.areas:
        if area.rank == "grid":
            assert area.parent is not None
            middle = Point(sum(p.latitude for p in area.ring) / len(area.ring), sum(p.longitude for p in area.ring) / len(area.ring))
            assert inside(middle, committees[area.parent].ring)


def test_walkers_get_everywhere(town_streets: Streets) -> None:
    network = town_streets.network
    walkable = np.isfinite(network.modes[Mode.FOOT].along_s)
    ends = (network.tail[walkable], network.head[walkable])
    _, piece = connected_components(coo_array((np.ones(len(ends[0])), ends), shape=(len(network.nodes),) * 2), directed=False)
    assert np.bincount(piece[ends[0]]).max() / walkable.sum() > 0.99


def test_the_river_parts_the_town_but_for_its_crossings(generated: Town, town_streets: Streets) -> None:
    bank = len(generated.river) // 2
    parted = 0
    for k in range(4, bank - 4):
        west, east = offset(generated.river[k], 0, -70), offset(generated.river[-2 - k], 0, 70)
        leg = town_streets.legs(east, [(west, Mode.FOOT)], limit_s=float("inf"))[0]
        assert leg.metres is not None
        away = min(distance_m(crossing, west) for crossing in generated.crossings)
        if away > 500:
            parted += 1
            assert leg.metres > 1.7 * leg.straight_metres
    assert parted > 10
    assert len(generated.crossings) == 3, "two bridges and a ferry; the tunnel is for cars"


def test_the_scenes_are_found_by_their_names(town_streets: Streets) -> None:
    def first(text: str) -> tuple[str, str]:
        place = town_streets.search(text)[0]
        return place.name, place.kind

    assert first("龙吴路5511号") == ("龙吴路5511号", "address")
    assert first("龙吴路 5511 号") == first("龍吳路5511號".replace("龍", "龙").replace("吳", "吴").replace("號", "号"))
    assert first("longwulu5511") == ("龙吴路5511号", "address")
    assert first("龙吴路") == first("lwl") == first("LongWuLu") == ("龙吴路", "street")
    assert first("永北小区") == first("yongbei") == first("ybxq") == ("永北小区", "compound")
    assert first("绿华民宿") == ("绿华民宿村", "compound")
    assert first("地下车库")[0].startswith("江畔荟地下车库")
    assert town_streets.search("   ") == []
    assert town_streets.search("没有这个地方") == []
    assert len(town_streets.search("小", limit=3)) == 3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_town_has_number_5511_and_its_scenes(seed: int, tmp_path: Path) -> None:
    town = generate(seed)
    town.write_osm(tmp_path / "town.osm")
    text = (tmp_path / "town.osm").read_text(encoding="utf-8")
    door = '<tag k="addr:street" v="龙吴路"/>\n  <tag k="addr:housenumber" v="5511"/>'
    assert text.count(door) == 1
    assert len({post.at for house in town.houses for post in house.posts}) == 14
    assert town.place("永北小区").kind == "compound"
    assert town.place("绿华农家乐1号").kind == "guest_house"
    assert town.place("江畔荟地下车库").kind == "garage"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _area_km2(ring: tuple[Point, ...]) -> float:
    scale = 111.195**2 * np.cos(np.radians(ring[0].latitude))
    return float(abs(sum(a.longitude * b.latitude - b.longitude * a.latitude for a, b in pairwise(ring))) / 2 * scale)
