"""The administrator's accounts. Secrets are told once, in the answer to who asked for them, and no answer is kept (decision 0014)."""

from dataclasses import dataclass
from typing import Annotated

from anyio import to_thread
from fastapi import Depends, Request, Response
from pydantic import Field

from pingan.features.access import actions, public, queries
from pingan.features.access.api.doors import HASHING, Secret, router
from pingan.features.access.model import AccountOrder, AccountSearch, NewAccount
from pingan.features.access.queries import AccountPage, AccountRow
from pingan.features.access.rules.codes import totp_secret, totp_uri
from pingan.features.access.rules.passwords import check_password, hash_password
from pingan.kernel.rights import Role
from pingan.platform.sheet import sheet
from pingan.platform.web import AtDesk, Body, Csv, ExportIn, Id, Line, Page, Size, csv_file
from pingan.ports import Ids

_COLUMNS = ("login", "name", "role", "created", "disabled")


class NewAccountIn(Body):
    login: Annotated[Line, Field(min_length=2, max_length=40)]
    name: Annotated[Line, Field(min_length=1, max_length=80)]
    role: Role
    password: Secret
    reason: Line = ""
    """Needed where a second person has to agree to the role."""


class RoleIn(Body):
    role: Role
    reason: Line


class PasswordIn(Body):
    password: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """`uri`: what the person's authenticator takes in, as text or QR code; shown this once."""

    account: AccountRow
    uri: str


async def _ids(request: Request) -> Ids:
    ids: Ids = request.app.state.office.world.ids
    return ids


AtChance = Annotated[Ids, Depends(_ids)]


async def _wish(
    q: Line = "", role: Role | None = None, *, disabled: bool | None = None, sort: AccountOrder = AccountOrder.NAME
) -> AccountSearch:
    return AccountSearch(text=q, role=role, disabled=disabled, order=sort)


Wish = Annotated[AccountSearch, Depends(_wish)]


@router.get("/accounts")
async def search_accounts(desk: AtDesk, wish: Wish, page: Page = 1, size: Size = 50) -> AccountPage:
    return await desk.ask(queries.search_accounts, wish, page=page, size=size)


@router.post("/accounts/export", response_class=Csv)
async def export_accounts(desk: AtDesk, wish: Wish, body: ExportIn) -> Response:
    mark, found = await desk.show(public.marked(queries.listed_accounts), actions.export_accounts, wish, reason=body.reason)
    rows = ((account.login, account.name, account.role, account.created, account.disabled) for account in found.rows)
    return csv_file("accounts", sheet(_COLUMNS, rows, body.words, mark))


@router.post("/accounts", status_code=201)
async def add_account(desk: AtDesk, body: NewAccountIn, ids: AtChance) -> SetUp:
    await desk.ask(queries.check_login_free, body.login)
    hashed = await _hashed(body.password, body.login, ids)
    secret = totp_secret(ids.secret(32))
    new = NewAccount(role=body.role, name=body.name, login=body.login, password=hashed, totp_secret=secret)
    return SetUp(
        account=await desk.show(queries.account, actions.add_console_account, new, reason=body.reason), uri=totp_uri(secret, body.login)
    )


@router.post("/accounts/{account_id}/change_role")
async def change_role(desk: AtDesk, account_id: Id, body: RoleIn) -> AccountRow:
    """At once where he loses rights; where he gains some, a second person is asked."""
    return await desk.show(queries.account, actions.change_role, account_id, body.role, reason=body.reason)


@router.post("/accounts/{account_id}/replace_password")
async def replace_password(desk: AtDesk, account_id: Id, body: PasswordIn, ids: AtChance) -> AccountRow:
    known = await desk.ask(queries.get_account, account_id)
    hashed = await _hashed(body.password, known.login, ids)
    return await desk.show(queries.account, actions.replace_password, account_id, hashed=hashed)


@router.post("/accounts/{account_id}/replace_authenticator")
async def replace_authenticator(desk: AtDesk, account_id: Id, ids: AtChance) -> SetUp:
    secret = totp_secret(ids.secret(32))
    account = await desk.show(queries.account, actions.replace_authenticator, account_id, secret=secret)
    return SetUp(account=account, uri=totp_uri(secret, account.login))


@router.post("/accounts/{account_id}/end_sessions")
async def end_sessions(desk: AtDesk, account_id: Id) -> AccountRow:
    return await desk.show(queries.account, actions.end_sessions, account_id)


@router.post("/accounts/{account_id}/disable")
async def disable(desk: AtDesk, account_id: Id) -> AccountRow:
    return await desk.show(queries.account, actions.disable_console_account, account_id)


@router.post("/accounts/{account_id}/enable")
async def enable(desk: AtDesk, account_id: Id) -> AccountRow:
    return await desk.show(queries.account, actions.enable_console_account, account_id)


async def _hashed(password: str, login: str, ids: Ids) -> str:
    check_password(password, login)
    return await to_thread.run_sync(hash_password, password, ids.secret(16).encode(), limiter=HASHING)
