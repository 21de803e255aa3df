"""Commands about carriers: try one out before anybody depends on it."""

from typing import Annotated

import msgspec
import typer

from pingan.entry.carrying import Texts, try_out
from pingan.entry.cli.doors import Doors, SettingsFile, out, settings_of, stop
from pingan.features.messages.model import Channel
from pingan.ports import Answer, Parcel, Receipt

_WITHOUT = {Channel.ROBOT, Channel.WEBHOOK}
"""Their address stands in the file of carriers."""

commands = typer.Typer(no_args_is_help=True, help="Carriers of messages: robots, WeCom, text messages, calls, e-mail.")


@commands.callback()
def _notify() -> None:
    """Carriers of messages: robots, WeCom, text messages, calls, e-mail."""


@commands.command("test")
def try_(
    ctx: typer.Context,
    channel: Annotated[Channel, typer.Argument(help="By which way.")],
    address: Annotated[str, typer.Argument(help="Telephone, WeCom user or e-mail address; none for robots and other systems.")] = "",
    settings: SettingsFile = None,
) -> None:
    """Send one harmless sentence by a channel, and say what its carriers answered. Ends with status 1 if one did not take it."""
    doors: Doors = ctx.obj
    if not address and channel not in _WITHOUT:
        raise stop(f"To whom? `pingan notify test {channel.value} ADDRESS`.")
    carriers, texts = doors.open_carriers(settings_of(settings))
    tried = try_out(carriers, channel.value, _parcel(channel, texts, address))
    if not tried:
        raise stop(f"No carrier of the settings goes by {channel.value}.")
    for carrier, receipt in tried:
        style = "green" if receipt.answer is Answer.SENT else "red"
        out.print(f"{channel.value} {carrier.lane}".strip() + f": {_told(receipt)}", style=style, markup=False)
    if any(receipt.answer is not Answer.SENT for _, receipt in tried):
        raise typer.Exit(1)


@commands.command("key")
def key(ctx: typer.Context) -> None:
    """Print a new key for notifications of the member app, for `[push]` in the file of carriers. Another key ends all subscriptions."""
    doors: Doors = ctx.obj
    out.print(doors.make_push_key(), markup=False, highlight=False)


def _parcel(channel: Channel, texts: Texts, address: str) -> Parcel:
    text = texts.sentences["test"]
    if channel is Channel.WEBHOOK:
        text = msgspec.json.encode({"type": "test", "data": {"text": text}}).decode()
    return Parcel("test", address, text, texts.public_url)


def _told(receipt: Receipt) -> str:
    code = f" ({receipt.code})" if receipt.code else ""
    return {
        Answer.SENT: "taken",
        Answer.BUSY: f"busy, try again in {receipt.retry_after_s:.0f} s{code}",
        Answer.REFUSED: f"refused for good{code}",
        Answer.BROKEN: f"broken{code}",
    }[receipt.answer]
