"""When people want to be left alone, and where else they can be reached."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Index, Integer, Select, String, Table, delete, or_
from sqlalchemy import Text as SqlText

from pingan.features.messages.model import Address, Channel, Wish
from pingan.platform.subjects import Key, Whose, belongs
from pingan.platform.tables import Shelf, made_once, metadata, several
from pingan.platform.work import Work

wishes = Table(
    "message_wishes",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("start", Integer, nullable=False, info={"purpose": "leaving people alone at night", "keep": "until he changes it or leaves"}),
    Column("end", Integer, nullable=False, info={"purpose": "leaving people alone at night", "keep": "until he changes it or leaves"}),
    info=belongs(Whose("id", Key.MEMBER), Whose("id", Key.ACCOUNT)),
)

addresses = Table(
    "message_addresses",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("station", String(40), nullable=False),
    Column("member", String(40), nullable=False),
    Column("account", String(40), nullable=False),
    Column("channel", String(20), nullable=False),
    Column(
        "address", SqlText, nullable=False, info={"purpose": "reaching somebody outside the app", "keep": "until it fails or he leaves"}
    ),
    Index("message_addresses_member", "member"),
    Index("message_addresses_account", "account"),
    info=belongs(Whose("member", Key.MEMBER, secret=("address",)), Whose("account", Key.ACCOUNT, secret=("address",))),
)

_wishes, _addresses = Shelf(wishes, Wish), Shelf(addresses, Address)


def _own(work: Work) -> str:
    """Whose wishes the actor's are: the member's, or where he is none the account's."""
    return work.actor.member or work.actor.account


def _visible(_: Work) -> Select[Any]:
    """Of the station, for the engine; others ask for their own only."""
    return _addresses.here


@made_once
def _of_owners(rows: Select[Any]) -> Select[Any]:
    return rows.where(or_(addresses.c.member.in_(several("owners")), addresses.c.account.in_(several("owners")))).order_by(addresses.c.id)


def mine(work: Work) -> Wish:
    own = Wish(id=_own(work), station=work.actor.station)
    return _wishes.find_by_id(work, _wishes.here, own.id) or own


def keep(work: Work, wish: Wish) -> Wish:
    work.connection.execute(delete(wishes).where(wishes.c.id == wish.id))
    return _wishes.add(work, wish)


def by_owner(work: Work, owners: Collection[str]) -> dict[str, Wish]:
    return {wish.id: wish for wish in _wishes.list_(work, _wishes.here, owners)}


def addresses_of(work: Work, owners: Collection[str]) -> list[Address]:
    return _addresses.list_(work, _of_owners(_visible(work)), owners=list(owners))


def add_address(work: Work, address: Address) -> Address:
    return _addresses.add(work, address)


def drop_address(work: Work, address: str) -> None:
    work.connection.execute(delete(addresses).where(addresses.c.id == address, addresses.c.station == work.actor.station))


def drop_addresses(work: Work, owner: str, channel: Channel) -> None:
    own = or_(addresses.c.member == owner, addresses.c.account == owner)
    work.connection.execute(delete(addresses).where(own, addresses.c.channel == channel.value))
