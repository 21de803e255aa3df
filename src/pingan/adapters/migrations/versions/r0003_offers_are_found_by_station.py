"""Offers are found by station: who was asked how often lately is looked up for every call, and must not cost what other stations did."""

from alembic.operations import Operations

revision = "0003"
down_revision = "0002"


def upgrade(op: Operations) -> None:
    """No row changes."""
    op.create_index("offers_station", "offers", ["station", "queued"], unique=False)
