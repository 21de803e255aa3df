"""What every command shares: the way to the rest of the house, and how to stop."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from fastapi import FastAPI
from rich.console import Console

from pingan.entry.backups import Vault
from pingan.entry.carrying import Texts
from pingan.entry.drill import Stage
from pingan.entry.map import MapFacts
from pingan.entry.settings import Settings, load
from pingan.features.rehearsal.rules.ground import Ground
from pingan.kernel.chance import Chance
from pingan.kernel.errors import Refusal
from pingan.kernel.rostering import Horizon
from pingan.platform.office import Office
from pingan.platform.work import World
from pingan.ports import Carrier, Roads, Rosters

out = Console(soft_wrap=True, highlight=False)
err = Console(soft_wrap=True, highlight=False, stderr=True)

Progress = Callable[[str, float], None]
"""Told the stage and the share of the whole that is done."""

SettingsFile = Annotated[Path | None, typer.Option("--settings", help="TOML file of settings; or PINGAN_SETTINGS.", show_default=False)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """What only main can put together. `build_map` gives the map's attribution and what it counted.

    `load`: every feature, so that who is forked has it; `lay_town`: the map of our own town of a seed, built in a folder of maps unless it
    lies there, and who is where in it. `dice`: by seed. `make_key`: the private half under a passphrase, and the public half; `open_layer`:
    a layer of an envelope, with a private half and its passphrase. `set_stage`: a house for a drill, whose clock stands at a moment until
    it is moved. `open_vault`: where backups lie, and the data directory one is brought back into, None where nothing lasts; `greet_redis`:
    what answers at a URL, and within how many milliseconds; `open_world`: everything outside, its database not touched; `map_facts`: what
    the screens draw; `carry_over`: every row from one database into another, False where that one is not empty; `keys`: files that no
    backup holds.
    """

    load: Callable[[], object]
    build_app: Callable[[Settings], FastAPI]
    describe_app: Callable[[], FastAPI]
    open_office: Callable[[Settings], Office]
    open_map: Callable[[Path], Roads]
    build_map: Callable[[Path, Path, Progress], tuple[str, dict[str, int]]]
    lay_town: Callable[[int, Path, Progress], tuple[Path, Ground]]
    dice: Callable[[int], Chance]
    set_stage: Callable[[Settings, datetime], Stage]
    rosters: Rosters
    open_carriers: Callable[[Settings], tuple[Sequence[Carrier], Texts]]
    read_roster: Callable[[Path], Horizon]
    make_key: Callable[[str], tuple[str, str]]
    make_push_key: Callable[[], str]
    open_layer: Callable[[str, str, str], str]
    greet_redis: Callable[[str], tuple[str, float]]
    open_vault: Callable[[Settings, Path | None], Vault | None]
    open_world: Callable[[Settings], World]
    map_facts: Callable[[Settings], MapFacts]
    carry_over: Callable[[str, str, Callable[[float], None]], bool]
    keys: tuple[str, ...]


_SENTENCES = {
    "map_missing": "{} does not exist or holds no map.",
    "map_outdated": "The map in {} was built by another version; build it again with `pingan map build`.",
    "map_unreadable": "{} cannot be read: it is not OpenStreetMap data, or it is cut short.",
    "map_empty": "{} holds no street.",
    "map_no_streets": "{} holds no street anybody could take.",
    "map_folder_in_use": "{} holds something that is not a map; it was left as it is.",
    "not_a_position": "{} is not a position: write LATITUDE,LONGITUDE in degrees, e.g. 31.1880,121.4370.",
    "password_short": "The password is too short: {} needs 12 letters or more.",
    "password_long": "The password is too long.",
    "password_common": "The password is too easy to guess: take three words that do not belong together.",
    "password_is_login": "The password is the login.",
    "login_malformed": "The login {} has letters a login cannot have, or too few or too many of them.",
    "not_a_persons_role": "{} would play a part that no person plays.",
    "field_missing": "{} would play a part that signs in by telephone; here are made those of the console.",
    "not_found": "There is no account with the login {}.",
    "login_taken": "There is an account with the login {} already.",
}


def stop(sentence: str) -> typer.Exit:
    """Say why in one sentence, and end with status 2."""
    err.print(sentence, style="red", markup=False)
    return typer.Exit(2)


def taken(settings: Settings) -> typer.Exit:
    """Somebody else listens there."""
    return stop(f"Nothing can listen on {settings.host}:{settings.port}; is another server running there?")


def stop_for(refusal: Refusal, about: object) -> typer.Exit:
    """The same for a refusal of the house, `about` some file or name."""
    return stop(_SENTENCES.get(refusal.reason, f"Refused: {refusal.reason} ({{}}).").format(about))


def settings_of(file: Path | None, **overrides: object) -> Settings:
    """From everywhere they may stand.

    Raises:
        WrongSetting: which the command line says, and ends.
    """
    return load(file, os.environ, overrides)
