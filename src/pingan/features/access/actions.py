"""Verbs at the door. Those open to everybody record a refusal instead of raising it, because what is raised is not saved."""

from dataclasses import replace

from pingan.features.access import store
from pingan.features.access.events import AccountDisabled, AccountEnabled, SignedIn, SignInRefused
from pingan.features.access.model import CODE_DIGITS, Account, Attempt, Entry, Session, Terms
from pingan.features.access.rules import codes
from pingan.features.access.rules.accounts import added
from pingan.features.access.rules.sessions import ended, new_session
from pingan.kernel.rights import Right, Role
from pingan.platform.action import action
from pingan.platform.work import Work


@action(None)
def sign_in(work: Work, attempt: Attempt, *, terms: Terms) -> Entry | None:
    """With login, password and TOTP. None, and written down, if anything is wrong."""
    account = store.find_login(work, attempt.login)
    secret, used = (account.totp_secret, account.totp_step) if account else ("", 0)
    step = codes.totp_step(secret, attempt.code, work.now, used=used)
    if account is None or step is None or not attempt.password_right or account.disabled:
        _write_down(work, account, "password", terms)
        return None
    account = store.save_account(work, replace(account, totp_step=step))
    return _enter(work, account, attempt.device, terms)


@action(None)
def send_code(work: Work, phone: str, *, device: str) -> None:
    """Send a one-time code; whether anybody has this telephone makes no difference."""
    digits = work.world.ids.digits(CODE_DIGITS)
    store.put_code(work, codes.new_code(phone, digits, device, work.world.ids.secret(16), work.now))
    work.afterwards(lambda: work.world.code_sender.send_code(phone, digits))


@action(None)
def sign_in_by_code(work: Work, phone: str, digits: str, *, device: str, terms: Terms) -> Entry | None:
    """With a telephone and the code sent to it; an unknown telephone becomes a resident. None, and written down, if the code is wrong."""
    id_ = codes.code_id(phone)
    account = store.find_phone(work, phone)
    code = store.count_try(work, id_)
    if code is None or not codes.opens(code, phone, digits, device, work.now) or (account and account.disabled):
        _write_down(work, account, "code", terms)
        return None
    store.drop_code(work, id_)
    return _enter(work, account or _new_resident(work, phone, terms), device, terms)


def _write_down(work: Work, account: Account | None, by: str, terms: Terms) -> None:
    station = account.station if account else terms.station
    work.announce(SignInRefused(station=station, account=account.id if account else "", by=by))


def _enter(work: Work, account: Account, device: str, terms: Terms) -> Entry:
    token = work.world.ids.secret(32)
    session = store.add_session(work, new_session(work.new_id(), account, token, device, terms, work.now))
    work.acting_as(store.as_actor(account, session.id)).announce(SignedIn(station=account.station, account=account.id, session=session.id))
    return Entry(account=account, session=session, token=token)


def _new_resident(work: Work, phone: str, terms: Terms) -> Account:
    account = Account(id=work.new_id(), station=terms.station, role=Role.RESIDENT, name="", created=work.now, phone=phone)
    store.add_account(work, account)
    work.acting_as(store.as_actor(account)).announce(added(account))
    return account


@action(Right.SESSION_OWN)
def sign_out(work: Work) -> None:
    _end(work, store.get_session(work, work.actor.session), "signed_out")


@action(Right.SESSION_OWN)
def end_session(work: Work, session_id: str) -> None:
    """End one of the actor's own sessions, e.g. on a lost phone."""
    _end(work, store.get_session(work, session_id), "revoked")


@action(Right.SESSION_OWN)
def keep_open(work: Work) -> None:
    """A screen that only watches is in use too: called for it now and then."""
    store.touch_session(work, store.get_session(work, work.actor.session))


def _end(work: Work, session: Session, cause: str) -> None:
    store.drop_session(work, session)
    work.announce(ended(session, cause))


@action(Right.ACCOUNT_ADMINISTER)
def disable_account(work: Work, account_id: str) -> Account:
    """Shut somebody out, at once and everywhere."""
    account = store.get_account(work, account_id)
    if account.disabled is None:
        account = store.save_account(work, replace(account, disabled=work.now))
        work.announce(AccountDisabled(station=account.station, account=account.id))
    for session in store.take_sessions(work, account):
        work.announce(ended(session, "disabled"))
    return account


@action(Right.ACCOUNT_ADMINISTER)
def enable_account(work: Work, account_id: str) -> Account:
    account = store.get_account(work, account_id)
    if account.disabled is not None:
        account = store.save_account(work, replace(account, disabled=None))
        work.announce(AccountEnabled(station=account.station, account=account.id))
    return account
