"""Verbs at the door. Those open to everybody record a refusal instead of raising it, because what is raised is not saved."""

from dataclasses import replace

from pingan.features.access import store
from pingan.features.access.events import (
    AccountDisabled,
    AccountEnabled,
    AuthenticatorReplaced,
    PasswordReplaced,
    RoleChanged,
    SignedIn,
    SignInRefused,
)
from pingan.features.access.model import (
    CODE_DIGITS,
    CONSOLE_ROLES,
    Account,
    AccountSearch,
    Attempt,
    Entry,
    NewAccount,
    Session,
    Terms,
)
from pingan.features.access.rules import codes
from pingan.features.access.rules.accounts import added, check_disable, check_new, check_role, created, rises
from pingan.features.access.rules.sessions import ended, new_session
from pingan.kernel.approvals import Act
from pingan.kernel.errors import Invalid
from pingan.kernel.rights import Right, Role
from pingan.platform.action import action
from pingan.platform.approvals import require
from pingan.platform.audit import announce_export, check_reason
from pingan.platform.restores import is_quarantined
from pingan.platform.work import Work


@action(None)
def sign_in(work: Work, attempt: Attempt, *, terms: Terms) -> Entry | None:
    """With login, password and TOTP. None, and written down, if anything is wrong."""
    account = store.find_login(work, attempt.login)
    secret, used = (work.world.seal.open(account.totp_secret), account.totp_step) if account else ("", 0)
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
    if not is_quarantined(work):
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


@action(None)
def open_tablet(work: Work, *, post: str, name: str, device: str, terms: Terms) -> Entry:
    """A shared tablet is bound to a post and gets a session of its own; the caller has checked its pairing code."""
    account = Account(id=work.new_id(), station=work.actor.station, role=Role.TABLET, name=name[:80], created=work.now, post=post)
    store.add_account(work, account)
    work.announce(added(account))
    return _enter(work, account, device, terms)


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


@action(Right.ACCOUNT_ADMINISTER)
def add_console_account(work: Work, new: NewAccount, *, reason: str = "") -> str:
    """Somebody of the station may sign in to the console; the account's id. Its secrets are told by whoever chose them, and nowhere else.

    Raises:
        Invalid: `login_taken`, or what `check_new` refuses.
        ApprovalNeeded: the role holds a power, so a second person has to agree.
    """
    if new.role not in CONSOLE_ROLES:
        raise Invalid("not_a_persons_role")
    check_new(new)
    if store.find_login(work, new.login.casefold()):
        raise Invalid("login_taken")
    if rises(None, new.role):
        require(work, Act.ELEVATION, {"login": new.login.casefold(), "name": new.name, "role": new.role}, reason=reason)
    sealed = work.world.seal.close(new.totp_secret)
    account = created(new, id_=work.new_id(), station=work.actor.station, sealed=sealed, phone=None, now=work.now)
    work.announce(added(account))
    return store.add_account(work, account).id


@action(Right.ACCOUNT_ADMINISTER)
def change_role(work: Work, account_id: str, role: Role, *, reason: str) -> str:
    """A colleague plays another part from now on, and signs in anew.

    Raises:
        Invalid: `not_a_persons_role`, `not_oneself`, `last_admin`, `nothing_changed`, `reason_missing`.
        ApprovalNeeded: he would gain rights, so a second person has to agree.
    """
    account = store.get_console_account(work, account_id)
    check_role(account, role, own=account.id == work.actor.account, admins=store.count_admins(work))
    check_reason(reason)
    if rises(account.role, role):
        require(work, Act.ELEVATION, {"account": account.id, "role": role}, reason=reason, shown={"before": account.role})
    work.announce(RoleChanged(station=account.station, account=account.id, role=role, before=account.role, reason=reason.strip()))
    return _shut_out(work, store.save_account(work, replace(account, role=role)), "role_changed")


@action(Right.ACCOUNT_ADMINISTER)
def replace_password(work: Work, account_id: str, *, hashed: str) -> str:
    """A new password, chosen by the person at the administrator's desk."""
    account = store.get_console_account(work, account_id)
    store.save_account(work, replace(account, password=hashed))
    work.announce(PasswordReplaced(station=account.station, account=account.id))
    return _shut_out(work, account, "replaced")


@action(Right.ACCOUNT_ADMINISTER)
def replace_authenticator(work: Work, account_id: str, *, secret: str) -> str:
    """A new authenticator, e.g. after a telephone was lost."""
    account = store.get_console_account(work, account_id)
    store.save_account(work, replace(account, totp_secret=work.world.seal.close(secret), totp_step=0))
    work.announce(AuthenticatorReplaced(station=account.station, account=account.id))
    return _shut_out(work, account, "replaced")


@action(Right.ACCOUNT_ADMINISTER)
def end_sessions(work: Work, account_id: str) -> str:
    """Sign somebody out everywhere."""
    return _shut_out(work, store.get_console_account(work, account_id), "revoked")


def _shut_out(work: Work, account: Account, cause: str) -> str:
    """End all sessions but the one in which this is done, for the new secret is still on its screen."""
    work.announce(*(ended(session, cause) for session in store.take_sessions(work, account, but=work.actor.session)))
    return account.id


@action(Right.ACCOUNT_ADMINISTER)
def disable_console_account(work: Work, account_id: str) -> str:
    """Shut a colleague out, at once and everywhere.

    Raises:
        Invalid: `not_oneself`, or `last_admin`.
    """
    account = store.get_console_account(work, account_id)
    check_disable(account, own=account.id == work.actor.account, admins=store.count_admins(work))
    return disable_account(work, account.id).id


@action(Right.ACCOUNT_ADMINISTER)
def enable_console_account(work: Work, account_id: str) -> str:
    """Let a colleague in again."""
    return enable_account(work, store.get_console_account(work, account_id).id).id


@action(Right.ACCOUNT_ADMINISTER)
def export_accounts(work: Work, wish: AccountSearch, *, reason: str) -> AccountSearch:
    """Every account a list would show is to be taken out of the house; which, see `queries.listed_accounts`."""
    _, total = store.search_accounts(work, wish, page=1, size=1)
    announce_export(work, "accounts", total, reason, people={"wish": wish})
    return wish
