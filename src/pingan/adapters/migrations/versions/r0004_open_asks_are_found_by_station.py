"""What guards have asked of each other and nobody has decided is found by station: it is looked up whenever somebody comes or goes."""

from alembic.operations import Operations

revision = "0004"
down_revision = "0003"


def upgrade(op: Operations) -> None:
    """No row changes."""
    op.create_index("shift_asks_station", "shift_asks", ["station", "status"], unique=False)
