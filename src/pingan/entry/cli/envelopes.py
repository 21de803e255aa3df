"""Commands for the two who hold the keys to reporters' envelopes. They run on the holders' own machines; the server is not asked."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pingan.entry.cli.doors import Doors, out, stop
from pingan.kernel.errors import Refusal

_LETTERS = 12
commands = typer.Typer(no_args_is_help=True, help="Sealed envelopes of clues: keys for two holders, and opening.")

KeyFile = Annotated[Path, typer.Option("--key", help="The private half; keep it away from the server.")]
Passphrase = Annotated[str, typer.Option(prompt=True, hide_input=True, help="Opens the private half.")]


@commands.command("make-key")
def make_key(
    ctx: typer.Context,
    key: KeyFile,
    passphrase: Annotated[str, typer.Option(prompt=True, confirmation_prompt=True, hide_input=True, help=f"{_LETTERS} letters or more.")],
) -> None:
    """Make a pair of keys, and print the line for the server's file of `reporter_keys`."""
    if len(passphrase) < _LETTERS:
        raise stop(f"The passphrase is too short: {_LETTERS} letters or more.")
    doors: Doors = ctx.obj
    private, public = doors.make_key(passphrase)
    try:
        with key.open("x", encoding="ascii") as file:
            key.chmod(0o600)
            file.write(private)
    except OSError as cause:
        raise stop(f"{key} cannot be written, or is there already: {type(cause).__name__}.") from None
    out.print(public, markup=False)


@commands.command("open")
def open_(ctx: typer.Context, key: KeyFile, passphrase: Passphrase) -> None:
    """Open one layer of the envelope that stands in the standard input: first the holder of the file's second line, then of its first."""
    doors: Doors = ctx.obj
    try:
        out.print(doors.open_layer(sys.stdin.read(), key.read_text("ascii"), passphrase), markup=False)
    except (OSError, Refusal):
        raise stop("It cannot be opened: not an envelope for this key, or the passphrase is wrong.") from None
