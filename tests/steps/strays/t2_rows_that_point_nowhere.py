"""It deletes what others point at."""

from alembic.operations import Operations

revision = "t2"
down_revision = "t1"


def upgrade(op: Operations) -> None:
    op.execute("delete from houses")
