"""How long a door stays open."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.access.model import CONSOLE_ROLES, Account, Session, Terms
from pingan.features.access.rules import sessions
from pingan.kernel.rights import Role

NOON = datetime(2025, 11, 3, 4, 0, tzinfo=UTC)
TERMS = Terms(
    console_idle=timedelta(hours=1), console_longest=timedelta(hours=3), member_idle=timedelta(days=1), member_longest=timedelta(days=3)
)


def session(role: Role = Role.DISPATCHER) -> Session:
    account = Account(id="a", station="wujing", role=role, name="陈", created=NOON)
    return sessions.new_session("s", account, "token", "wall", TERMS, NOON)


@pytest.mark.parametrize("role", [Role.DISPATCHER, Role.CHIEF, Role.OFFICER, Role.AUDITOR, Role.ADMIN, Role.VOLUNTEER, Role.RESIDENT])
def test_console_and_phone_have_terms_of_their_own(role: Role) -> None:
    console = role in CONSOLE_ROLES
    opened = session(role)
    assert timedelta(seconds=opened.idle_s) == (TERMS.console_idle if console else TERMS.member_idle)
    assert opened.expires - NOON == (TERMS.console_longest if console else TERMS.member_longest)


@given(st.integers(0, 4 * 3600))
def test_an_unused_session_ends_by_its_idle_time(seconds: int) -> None:
    assert sessions.is_open(session(), NOON + timedelta(seconds=seconds)) == (seconds < 3600)


@given(st.lists(st.integers(1, 3599), max_size=20))
def test_a_used_session_ends_by_its_longest_time(pauses: list[int]) -> None:
    now, opened = NOON, session()
    for pause in pauses:
        now += timedelta(seconds=pause)
        assert sessions.is_open(opened, now) == (now - NOON < timedelta(hours=3))
        opened = Session(**{name: getattr(opened, name) for name in Session.__slots__} | {"last_used": now})


def test_the_token_is_not_kept() -> None:
    assert "token" not in repr(session()).replace("token'", "")
    assert session().digest == sessions.token_digest("token")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("203.0.113.7", "203.0.113.7", True),
        ("203.0.113.7", "203.0.113.8", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("testclient", "", False),
    ],
)
def test_what_counts_as_one_network(one: str, other: str, same: bool) -> None:
    assert (sessions.network_of(one) == sessions.network_of(other)) == same
