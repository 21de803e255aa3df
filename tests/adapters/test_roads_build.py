"""Building a map: whole or not at all, with names and a picture."""

import gzip
import json
from pathlib import Path
from typing import Any

import mapbox_vector_tile
import pytest
from pmtiles.reader import MemorySource, Reader, all_tiles

from pingan.adapters.roads import Manifest, Streets, build
from pingan.adapters.town import Town
from pingan.kernel.errors import Invalid
from pingan.kernel.geo import Mode, Point, inside, offset
from tests.adapters.drawing import Drawing
from tests.data import data

STREET = Drawing(A=(0, 0), B=(900, 0)).street("AB", name="永安路")


def untyped(library: Any) -> Any:
    """The library publishes no types."""
    return library


def refusal(source: Path, out: Path) -> str:
    with pytest.raises(Invalid) as refused:
        build(source, out)
    return refused.value.reason


def test_broken_files_are_refused_in_one_word_and_nothing_is_left_behind(tmp_path: Path) -> None:
    good = STREET.write(tmp_path / "good.osm").read_text(encoding="utf-8")
    (tmp_path / "empty.osm").touch()
    (tmp_path / "cut.osm").write_text(good[: len(good) // 2], encoding="utf-8")
    (tmp_path / "page.osm").write_text("<html></html>", encoding="utf-8")
    (tmp_path / "noise.osm.pbf").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "notes.txt").write_text("streets", encoding="utf-8")
    (tmp_path / "bare.osm").write_text('<osm version="0.6"></osm>', encoding="utf-8")
    Drawing(A=(0, 0), B=(900, 0)).street("AB", access="no").write(tmp_path / "shut.osm")
    found = {name: refusal(tmp_path / name, tmp_path / "out" / "map") for name in [
        "nowhere.osm", "empty.osm", "cut.osm", "page.osm", "noise.osm.pbf", "notes.txt", "bare.osm", "shut.osm",
    ]}  # fmt: skip
    assert found == {
        "nowhere.osm": "map_missing",
        "empty.osm": "map_empty",
        "cut.osm": "map_unreadable",
        "page.osm": "map_unreadable",
        "noise.osm.pbf": "map_unreadable",
        "notes.txt": "map_unreadable",
        "bare.osm": "map_empty",
        "shut.osm": "map_no_streets",
    }
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


def test_a_cut_short_pbf_is_refused(tmp_path: Path) -> None:
    whole = data("osm/shanghai_center_2025-08-09.osm.pbf").read_bytes()
    (tmp_path / "cut.osm.pbf").write_bytes(whole[: len(whole) * 2 // 3])
    assert refusal(tmp_path / "cut.osm.pbf", tmp_path / "map") == "map_unreadable"


def test_a_failed_build_leaves_the_old_map_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "map"
    build(STREET.write(tmp_path / "street.osm"), out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert refusal(tmp_path / "nowhere.osm", out) == "map_missing"
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map", "street.osm"]


def test_a_new_map_replaces_an_old_one_but_no_other_folder(tmp_path: Path) -> None:
    out = tmp_path / "map"
    source = STREET.write(tmp_path / "street.osm")
    build(source, out)
    build(source, out)
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "cat.jpg").touch()
    assert refusal(source, photos) == "map_folder_in_use"


def test_a_compressed_file_is_read_too(tmp_path: Path) -> None:
    plain = STREET.write(tmp_path / "street.osm")
    (tmp_path / "street.osm.gz").write_bytes(gzip.compress(plain.read_bytes()))
    assert build(tmp_path / "street.osm.gz", tmp_path / "map").counts["edges"] == 1


def test_the_same_file_gives_the_same_map(tmp_path: Path) -> None:
    source = STREET.write(tmp_path / "street.osm")
    for name in ("one", "two"):
        build(source, tmp_path / name)
    for file in ("places.json", "base.pmtiles", "manifest.json"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_progress_goes_from_nothing_to_all(tmp_path: Path) -> None:
    told: list[tuple[str, float]] = []
    build(STREET.write(tmp_path / "street.osm"), tmp_path / "map", progress=lambda stage, share: told.append((stage, share)))
    shares = [share for _, share in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert {stage for stage, _ in told} == {"read", "streets", "names", "base_map", "save"}


def test_a_map_of_another_version_is_refused(tmp_path: Path) -> None:
    build(STREET.write(tmp_path / "street.osm"), tmp_path / "map")
    manifest = tmp_path / "map" / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text(encoding="utf-8")) | {"builder_version": 0}), encoding="utf-8")
    with pytest.raises(Invalid, match="map_outdated"):
        Streets.open(tmp_path / "map")
    with pytest.raises(Invalid, match="map_missing"):
        Streets.open(tmp_path)
    build(tmp_path / "street.osm", tmp_path / "map")
    (tmp_path / "map" / "network.npz").write_bytes(b"PK")
    with pytest.raises(Invalid, match="map_unreadable"):
        Streets.open(tmp_path / "map")


def test_openstreetmap_is_thanked_and_our_own_town_is_called_invented(tmp_path: Path, town_folder: Path) -> None:
    assert build(STREET.write(tmp_path / "street.osm"), tmp_path / "map").attribution == "© OpenStreetMap contributors"
    manifest = Manifest.load(town_folder / "manifest.json")
    assert "OpenStreetMap" not in manifest.attribution
    assert manifest.source == "town.osm"


@pytest.mark.parametrize("name", ["shanghai_center_2025-08-09.osm.pbf", "shanghai_fengxian_campus.osm.pbf"])
def test_every_real_extract_builds(name: str, tmp_path: Path) -> None:
    manifest = build(data(f"osm/{name}"), tmp_path / "map")
    streets = Streets.open(tmp_path / "map")
    assert manifest == streets.manifest
    assert manifest.counts["foot_metres"] > 10_000
    assert streets.legs(manifest.centre, [(manifest.centre, mode) for mode in Mode])[0].snap_metres is not None


def test_the_base_map_shows_the_town(town_folder: Path, generated: Town) -> None:
    source = untyped(MemorySource)((town_folder / "base.pmtiles").read_bytes())
    reader = untyped(Reader)(source)
    header = reader.header()
    assert (header["min_zoom"], header["max_zoom"]) == (10, 14)
    assert header["tile_type"].name == "MVT"
    about = reader.metadata()
    assert about["attribution"] == Manifest.load(town_folder / "manifest.json").attribution
    layers = {layer["id"] for layer in about["vector_layers"]}
    assert layers == {"boundary", "building", "compound", "green", "house_number", "place_label", "rail", "road", "water"}
    drawn: dict[str, int] = dict.fromkeys(layers, 0)
    names = set()
    for (zoom, _, _), content in untyped(all_tiles)(source):
        if zoom == 14:
            for layer, told in mapbox_vector_tile.decode(content).items():
                drawn[layer] += len(told["features"])
                names |= {feature["properties"].get("name") for feature in told["features"]}
    assert all(drawn.values()), drawn
    assert drawn["building"] > 5000
    assert {"龙吴路", "永北小区", "绿华湿地", "浦云江", "江畔荟购物中心"} <= names
    west, south, east, north = (header[key] / 1e7 for key in ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7"))
    assert west < generated.centre.longitude < east
    assert south < generated.centre.latitude < north


LAKE = """<osm version="0.6">
<node id="1" lat="31.000" lon="121.000"/><node id="2" lat="31.000" lon="121.020"/><node id="3" lat="31.020" lon="121.020"/>
<node id="4" lat="31.020" lon="121.000"/><node id="5" lat="31.008" lon="121.008"/><node id="6" lat="31.008" lon="121.012"/>
<node id="7" lat="31.012" lon="121.010"/><node id="8" lat="30.999" lon="121.000"/><node id="9" lat="30.999" lon="121.020"/>
<way id="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/></way><way id="2"><nd ref="3"/><nd ref="4"/><nd ref="1"/></way>
<way id="3"><nd ref="5"/><nd ref="6"/><nd ref="7"/><nd ref="5"/></way>
<way id="4"><nd ref="8"/><nd ref="9"/><nd ref="77"/><tag k="highway" v="residential"/><tag k="name" v="湖滨路"/></way>
<way id="5"><nd ref="5"/><nd ref="6"/><nd ref="5"/><tag k="building" v="yes"/></way>
<way id="6"><nd ref="8"/><tag k="highway" v="residential"/></way>
<relation id="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/><member type="way" ref="3" role="inner"/>
<tag k="type" v="multipolygon"/><tag k="natural" v="water"/><tag k="name" v="镜湖"/></relation>
<relation id="2"><member type="way" ref="99" role="outer"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/></relation>
</osm>"""


def test_a_lake_with_an_island_and_half_drawn_things(tmp_path: Path) -> None:
    (tmp_path / "lake.osm").write_text(LAKE, encoding="utf-8")
    manifest = build(tmp_path / "lake.osm", tmp_path / "map")
    assert (manifest.counts["edges"], manifest.counts["areas"]) == (1, 1)
    assert [place.kind for place in Streets.open(tmp_path / "map").search("jinghu")] == ["water"]
    tiles = dict(untyped(all_tiles)(untyped(MemorySource)((tmp_path / "map" / "base.pmtiles").read_bytes())))
    water = [
        feature["geometry"]
        for (zoom, _, _), content in tiles.items()
        for feature in mapbox_vector_tile.decode(content).get("water", {"features": []})["features"]
        if zoom == 12
    ]
    assert any(
        len(ring) > 1 for shape in water for ring in (shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]])
    )


def test_names_are_found_as_people_type_them(shanghai: Streets) -> None:
    for typed in ("南京西路", "nanjingxilu", "njxl", "West Nanjing Road", "南京西"):
        assert any("南京西路" in place.name for place in shanghai.search(typed)), typed
    street = next(place for place in shanghai.search("世纪大道") if place.kind == "street")
    assert (shanghai.snap_metres(street.at, Mode.CAR) or 0) < 5, "a street's place is on the street"


def test_the_nearest_name_is_told(town_streets: Streets, generated: Town, shanghai: Streets) -> None:
    door = town_streets.search("龙吴路5511号")[0]
    assert town_streets.place_near(door.at) == door
    garage = town_streets.place_near(generated.place("江畔荟地下车库").at)
    assert garage is not None
    assert "江畔荟" in garage.name
    assert town_streets.place_near(Point(31.5, 121.0)) is None
    near = shanghai.place_near(offset(Point(31.2380, 121.4990), 0, 0))
    assert near is not None
    assert near.name


def test_reach_lies_where_the_streets_lead(town_streets: Streets, generated: Town) -> None:
    target = generated.place("永北小区").at
    five, ten = town_streets.reach(target, Mode.FOOT, [5, 10])
    assert five.minutes == 5
    assert len(five.rings) == 1
    assert five.rings[0][0] == five.rings[0][-1]
    assert inside(target, five.rings[0])
    around = [offset(target, north, east) for north in range(-900, 901, 75) for east in range(-900, 901, 75)]
    on_street = [at for at in around if (town_streets.snap_metres(at, Mode.FOOT) or 99) < 8]
    legs = town_streets.legs(target, [(at, Mode.FOOT) for at in on_street], limit_s=float("inf"))
    for reach, limit in ((five, 300), (ten, 600)):
        right = sum(
            any(inside(at, ring) for ring in reach.rings) == ((leg.seconds or 9e9) <= limit)
            for at, leg in zip(on_street, legs, strict=True)
        )
        assert right / len(on_street) > 0.95
    assert not town_streets.reach(Point(31.5, 121.0), Mode.FOOT, [5])[0].rings


def test_reach_does_not_leak_over_the_river(shanghai: Streets) -> None:
    areas = shanghai.reach(Point(31.2380, 121.4990), Mode.FOOT, [15, 30])
    assert all(not inside(Point(31.2407, 121.4873), ring) for area in areas for ring in area.rings)
    assert all(area.rings for area in areas)
