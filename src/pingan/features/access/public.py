"""The door for other features, for entry and for seeding."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from pingan.features.access import actions, queries, store
from pingan.features.access.model import CONSOLE_ROLES, Account, Entry, NewAccount, Terms
from pingan.features.access.queries import Me
from pingan.features.access.rules import accounts, codes, passwords, sessions
from pingan.kernel.errors import Invalid, NotFound, NotSignedIn, Unavailable
from pingan.kernel.marks import Mark
from pingan.kernel.phones import phone_number
from pingan.kernel.rights import Right, Role
from pingan.platform import log
from pingan.platform.audit import Exported
from pingan.platform.work import Actor, Work

T = TypeVar("T")
V = TypeVar("V")

__all__ = [
    "Entry", "Me", "NewAccount", "Terms", "accounts_named", "acting", "actor_of", "add_account", "close_tablet", "code_id", "code_opens",
    "colleagues", "console_accounts", "device_of", "disable_login", "end_all", "every_id", "find_account", "find_members_account",
    "find_person", "hash_secret", "keep_open", "list_tablets", "mark", "marked", "matches", "member_actor", "names", "network_of",
    "open_session", "open_tablet", "open_until", "own_phone", "prepare_password", "release_member", "send_code", "totp_code",
    "totp_secret", "totp_uri", "unreadable_accounts", "welcome",
]  # fmt: skip

open_tablet, send_code, welcome = actions.open_tablet, actions.send_code, queries.welcome
device_of, network_of = sessions.device_of, sessions.network_of
hash_secret, matches = passwords.hash_password, passwords.matches
code_id = codes.code_id
totp_secret, totp_code, totp_uri = codes.totp_secret, codes.totp_code, codes.totp_uri


def mark(work: Work) -> Mark:
    """What the list carries that the actor has just taken out of the house: who, when, why, and the fingerprint in the log."""
    taken = log.newest_of(work, Exported.kind())
    who = store.names_of(work, [work.actor.account]).get(work.actor.account, "")
    return Mark(who=who, at=taken.at, reason=taken.facts["reason"], fingerprint=taken.facts["fingerprint"])


def marked(view: Callable[[Work, T], V]) -> Callable[[Work, T], tuple[Mark, V]]:
    """Such a list with its mark."""
    return lambda work, result: (mark(work), view(work, result))


def actor_of(work: Work, token: str) -> Actor:
    """Who a session token belongs to. Notes the use of the session every five minutes, if this work may write.

    Raises:
        NotSignedIn: there is no such session, it has ended, or the account is disabled.
    """
    found = store.find_session(work, sessions.token_digest(token)) if token else None
    if found is None:
        raise NotSignedIn
    session, account = found
    if account.disabled or not sessions.is_open(session, work.now):
        raise NotSignedIn
    if work.writing and sessions.wants_touch(session, work.now):
        store.touch_session(work, session)
    return store.as_actor(account, session.id)


def open_until(work: Work, tokens: Collection[str]) -> dict[str, datetime]:
    """Which of these tokens let somebody in, and until when at least, unless something is done to their sessions."""
    digests = {sessions.token_digest(token): token for token in tokens}
    found = store.sessions_of(work, digests)
    return {
        token: sessions.ends(found[digest])
        for digest, token in digests.items()
        if digest in found and sessions.is_open(found[digest], work.now)
    }


def keep_open(work: Work, tokens: Collection[str]) -> None:
    """Screens that only watch are in use too: said of all of them now and then."""
    found = store.sessions_of(work, {sessions.token_digest(token) for token in tokens})
    store.touch_sessions(work, [digest for digest, session in found.items() if sessions.is_open(session, work.now)])


def prepare_password(password: str, login: str, salt: bytes) -> str:
    """The hash of a new password; takes 0.1 s, so never inside a transaction.

    Raises:
        Invalid: the password is too short, too common, or the login.
    """
    passwords.check_password(password, login)
    return passwords.hash_password(password, salt)


def add_account(work: Work, new: NewAccount) -> Account:
    """A new account in the actor's station. A resident with the same telephone becomes the member instead.

    Raises:
        Invalid: `login_taken`, `phone_taken`, or what `check_new` refuses.
    """
    accounts.check_new(new)
    phone = phone_number(new.phone) if new.phone else None
    if new.login and store.find_login(work, new.login.casefold()):
        raise Invalid("login_taken")
    known = store.find_phone(work, phone) if phone else None
    return _promote(work, known, new) if known else _create(work, new, phone)


def _create(work: Work, new: NewAccount, phone: str | None) -> Account:
    sealed = work.world.seal.close(new.totp_secret)
    account = accounts.created(new, id_=work.new_id(), station=work.actor.station, sealed=sealed, phone=phone, now=work.now)
    work.announce(accounts.added(account))
    return store.add_account(work, account)


def _promote(work: Work, known: Account, new: NewAccount) -> Account:
    account = accounts.promote(known, new, work.actor.station)
    work.announce(accounts.added(account), *(sessions.ended(session, "promoted") for session in store.take_sessions(work, known)))
    return store.save_account(work, account)


def release_member(work: Work, member: str) -> None:
    """A member left or was suspended: the account is a resident's again, and its sessions end. No error if there was no account."""
    account = store.find_member(work, member)
    if account is not None:
        work.announce(*(sessions.ended(session, "released") for session in store.take_sessions(work, account)))
        store.save_account(work, replace(account, role=Role.RESIDENT, member=""))


def open_session(work: Work, account_id: str) -> str:
    """The token of somebody of the actor's station, signed in while a made-up house is set up.

    Raises:
        NotFound: he has no account.
    """
    account = store.find_account(work, account_id)
    if account is None:
        raise NotFound(noun="account")
    token = work.world.ids.secret(32)
    store.add_session(work, sessions.new_session(work.new_id(), account, token, "made up", Terms(station=account.station), work.now))
    return token


def code_opens(work: Work, phone: str, digits: str, *, device: str, only_bound: bool = False) -> bool:
    """Whether these digits are the ones sent to a telephone for this device; the try is counted, and a code that fits is used up.

    `only_bound`: one that works on any device does not do.
    """
    code = store.count_try(work, codes.code_id(phone))
    if code is None or (only_bound and not code.bound) or not codes.opens(code, phone, digits, device, work.now):
        return False
    store.drop_code(work, code.id)
    return True


def member_actor(work: Work, member: str, *, via: str) -> Actor:
    """A member as somebody who acts at a shared tablet; `via`: the tablet's account.

    Raises:
        NotFound: he has no account, or has been shut out.
    """
    account = store.find_member(work, member)
    if account is None or account.disabled:
        raise NotFound(noun="account")
    return replace(store.as_actor(account), via=via)


def acting(work: Work, account_id: str) -> Actor:
    """Somebody of the actor's station as who goes on with what he has begun; for our own timers.

    Raises:
        NotFound: he has no account any more, or has been shut out.
    """
    account = store.find_account(work, account_id)
    if account is None or account.disabled:
        raise NotFound(noun="account")
    return store.as_actor(account)


def find_account(work: Work, account_id: str) -> Account | None:
    """An account of the actor's station; the caller acts for himself or for the house."""
    return store.find_account(work, account_id)


def find_person(work: Work, phone: str) -> Account | None:
    """The member's or resident's account of the actor's station with this telephone; never a colleague's at the console."""
    account = store.find_phone(work, phone)
    there = account is not None and account.station == work.actor.station and account.role not in CONSOLE_ROLES
    return account if there else None


def find_members_account(work: Work, member: str) -> Account | None:
    """The account of a member of the actor's station; the caller acts for the house."""
    return store.find_member(work, member)


def end_all(work: Work, account_id: str) -> None:
    """Sign somebody out everywhere, because he is erased."""
    account = store.find_account(work, account_id)
    if account is not None:
        work.announce(*(sessions.ended(session, "erased") for session in store.take_sessions(work, account)))


def every_id(work: Work) -> dict[str, str]:
    """The station of every account of the house by its id; for the start of the house, which belongs to none."""
    return store.every_id(work)


def list_tablets(work: Work) -> list[tuple[Account, datetime | None]]:
    """The station's shared tablets, and when each was last used; the caller may pair and remove them."""
    tablets = store.list_tablets(work)
    used = store.last_used(work, [account.id for account in tablets])
    return [(account, used.get(account.id)) for account in tablets]


def close_tablet(work: Work, tablet: str) -> Account:
    """Shut a shared tablet out, at once; the caller may pair and remove them.

    Raises:
        NotFound: the station has no such tablet.
    """
    account = next((each for each in store.list_tablets(work) if each.id == tablet), None)
    if account is None:
        raise NotFound(noun="tablet")
    work.announce(*(sessions.ended(session, "disabled") for session in store.take_sessions(work, account)))
    return store.save_account(work, replace(account, disabled=work.now))


def disable_login(work: Work, login: str) -> None:
    """Shut out a console account of the actor's station.

    Raises:
        NotFound: there is none of that login.
    """
    account = store.find_login(work, login.casefold())
    if account is None:
        raise NotFound(noun="account")
    actions.disable_account(work, account.id)


def own_phone(work: Work) -> str:
    """The telephone by which the actor signs in, empty if he does not."""
    return store.get_account(work, work.actor.account).phone or ""


def colleagues(work: Work, right: Right) -> list[Account]:
    """Who of the actor's station may sign in to the console and holds a right, by name; the caller may know them."""
    return store.holders(work, right)


def console_accounts(work: Work) -> int:
    """How many may sign in to a console of any station: none means that the first one is still to be made at the keyboard."""
    return store.count_logins(work)


def accounts_named(work: Work, text: str) -> list[str]:
    """Ids of the accounts of the actor's station whose name holds `text`, and the text itself, which may be a machine's name."""
    return [*store.ids_named(work, text), text]


def unreadable_accounts(work: Work) -> int:
    """How many console accounts cannot sign in because the key their authenticators were sealed with is gone."""
    return sum(1 for sealed in store.sealed_secrets(work) if not _opens(work, sealed))


def _opens(work: Work, sealed: str) -> bool:
    try:
        return bool(work.world.seal.open(sealed))
    except Unavailable:
        return False


def names(work: Work, account_ids: Collection[str]) -> Mapping[str, str]:
    """Names by account id, of the actor's own station; ids of machines and strangers are missing."""
    return store.names_of(work, account_ids)
