"""The command `pingan`; also `python -m pingan`."""

import gc
from importlib import import_module


def cli() -> None:
    """Load the house, and do what the command line says. What is loaded stays; looking it over for garbage took a fifth of the time."""
    gc.disable()
    main = import_module("pingan.main")
    gc.freeze()
    gc.enable()
    main.cli()


if __name__ == "__main__":
    cli()
