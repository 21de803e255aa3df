"""The command `pingan`; also `python -m pingan`."""

import gc

gc.disable()  # loading leaves everything it makes: a fifth of its time went into looking that over

from pingan.main import cli as _cli  # noqa: E402


def cli() -> None:
    """Do what the command line says."""
    gc.freeze()
    gc.enable()
    _cli()


if __name__ == "__main__":
    cli()
