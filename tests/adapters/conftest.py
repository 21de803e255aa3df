"""Maps that take seconds to build, built once for all tests of a worker."""

from pathlib import Path

import pytest

from pingan.adapters.roads import Streets, build
from pingan.adapters.town import Town, generate
from tests.data import data

SEED = 20


@pytest.fixture(scope="session")
def generated() -> Town:
    """A generated town."""
    return generate(SEED)


@pytest.fixture(scope="session")
def town_folder(generated: Town, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated town, built like any map."""
    folder = tmp_path_factory.mktemp("town")
    generated.write_osm(folder / "town.osm")
    build(folder / "town.osm", folder / "map")
    return folder / "map"


@pytest.fixture(scope="session")
def town_streets(town_folder: Path) -> Streets:
    """The generated town's streets."""
    return Streets.open(town_folder)


@pytest.fixture(scope="session")
def shanghai(tmp_path_factory: pytest.TempPathFactory) -> Streets:
    """Central Shanghai on both banks of the Huangpu."""
    folder = tmp_path_factory.mktemp("shanghai") / "map"
    build(data("osm/shanghai_center_2025-08-09.osm.pbf"), folder)
    return Streets.open(folder)
