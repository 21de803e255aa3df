"""Settings from file, environment and command line."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan import main
from pingan.entry.settings import Settings, WrongSetting, described, known, load
from pingan.kernel.geo import Mode, Point


def written(folder: Path, toml: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(toml, "utf-8")
    return file


def test_nothing_has_to_be_set() -> None:
    assert load(None, {}) == Settings()


def test_nearer_sources_win_and_each_is_named(tmp_path: Path) -> None:
    file = written(tmp_path, 'port = 1\nhost = "file"\nstation = "file"')
    found = load(file, {"PINGAN_PORT": "2", "PINGAN_HOST": "environment", "OTHER": "x"}, {"port": 3, "host": None})
    assert (found.port, found.host, found.station, found.data) == (3, "environment", "file", "var")
    assert found.sources == {"port": "command line", "host": "environment", "station": "file"}


def test_the_environment_names_the_file(tmp_path: Path) -> None:
    assert load(None, {"PINGAN_SETTINGS": str(written(tmp_path, "port = 1"))}).port == 1


@pytest.mark.parametrize(
    ("text", "value"), [("https://a.cn, https://b.cn", ("https://a.cn", "https://b.cn")), ("", ()), ("a,,", ("a",)), ("a", ("a",))]
)
def test_lists_are_written_with_commas(text: str, value: tuple[str, ...]) -> None:
    assert load(None, {"PINGAN_ORIGINS": text}).origins == value


@pytest.mark.parametrize(("text", "value"), [("true", True), ("1", True), ("YES", True), ("false", False), ("0", False), ("no", False)])
def test_true_and_false_are_written_in_many_ways(text: str, value: bool) -> None:
    assert load(None, {"PINGAN_SHOW_CODES": text}).show_codes is value


WRONG = [
    ("port", "x", "whole number"),
    ("port", "", "whole number"),
    ("port", "1.5", "whole number"),
    ("port", "٣", "whole number"),
    ("port", "9" * 50, "whole number"),
    ("port", "-1", "between 0 and 65535"),
    ("port", "65536", "between 0 and 65535"),
    ("header_timeout_s", "nan", "between"),
    ("header_timeout_s", "soon", "number"),
    ("show_codes", "perhaps", "true or false"),
    ("log_level", "loud", "debug, info, warning, error"),
    ("prot", "1", "no setting"),
]


@pytest.mark.parametrize(("name", "value", "told"), WRONG)
def test_a_wrong_value_is_told_in_one_sentence_without_repeating_it(name: str, value: str, told: str) -> None:
    with pytest.raises(WrongSetting) as refusal:
        load(None, {f"PINGAN_{name.upper()}": value})
    sentence = str(refusal.value)
    assert name in sentence
    assert "environment" in sentence
    assert told in sentence
    assert sentence.count(". ") == 0
    assert sentence.endswith(".")
    assert len(value) < 3 or value not in sentence


@pytest.mark.parametrize(
    "toml",
    [
        'port = "x"',
        "port = 1.5",
        "port = true",
        "port = []",
        "host = 1",
        "origins = [1]",
        "show_codes = 1",
        "nix = 1",
        "port = ",
    ],
)
def test_a_wrong_file_is_told_too(tmp_path: Path, toml: str) -> None:
    with pytest.raises(WrongSetting, match="file"):
        load(written(tmp_path, toml), {})


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongSetting, match="cannot be read"):
        load(tmp_path / "gone.toml", {})
    (tmp_path / "latin.toml").write_bytes(b"host = '\xff'")
    with pytest.raises(WrongSetting, match="not valid TOML"):
        load(tmp_path / "latin.toml", {})


def test_every_setting_is_explained() -> None:
    assert all(each.metadata["doc"].endswith((".", "…")) for each in known())


def test_secrets_are_not_shown() -> None:
    shown = "\n".join(
        described(
            load(
                None,
                {
                    "PINGAN_GATEWAY_SECRET": "s3cret",
                    "PINGAN_METRICS_TOKEN": "t0ken",
                    "PINGAN_DATABASE": "postgresql://u:p4ss@h/d",
                    "PINGAN_REDIS": "redis://:w0rd@h",
                },
            )
        )
    )
    assert not [secret for secret in ("s3cret", "t0ken", "p4ss", "w0rd") if secret in shown]
    assert "gateway_secret is set and hidden  # environment" in shown


@given(
    st.integers(0, 65535),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S"))),
    st.lists(st.text("abc:/.")),
    st.booleans(),
)
def test_what_is_shown_is_a_settings_file(port: int, host: str, origins: list[str], show: bool) -> None:
    settings = Settings(port=port, host=host, origins=tuple(origins), show_codes=show)
    shown = tomllib.loads("\n".join(described(settings)))
    assert (shown["port"], shown["host"], shown["origins"], shown["show_codes"]) == (port, host, origins, show)


RIVER = """
[[barriers]]
ring = [
    { latitude = 31.10, longitude = 121.40 }, { latitude = 31.30, longitude = 121.40 },
    { latitude = 31.30, longitude = 121.41 }, { latitude = 31.10, longitude = 121.41 },
]
crossings = [{ latitude = 31.25, longitude = 121.405 }]
"""


def test_a_river_of_the_settings_keeps_the_crow_from_flying_over(tmp_path: Path) -> None:
    west, east = Point(31.2, 121.39), Point(31.2, 121.42)
    free, barred = (main.open_roads(Settings(barriers=file)) for file in ("", str(written(tmp_path, RIVER))))
    by_air, by_bridge = (roads.legs(west, [(east, Mode.FOOT)], limit_s=36_000)[0].metres or 0 for roads in (free, barred))
    assert by_bridge > 3 * by_air > 0


@pytest.mark.parametrize("toml", ["barriers = 1", "rivers = []", "[[barriers]]\nring = 1", "[["])
def test_an_unreadable_river_stops_the_start(tmp_path: Path, toml: str) -> None:
    with pytest.raises(WrongSetting, match="barriers"):
        main.open_roads(Settings(barriers=str(written(tmp_path, toml))))
    with pytest.raises(WrongSetting, match="barriers"):
        main.open_roads(Settings(barriers=str(tmp_path / "gone.toml")))
