"""Changes of members and turns are noted, in order, for those who remember thousands of them."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "0002"
down_revision = "0001"


def upgrade(op: Operations) -> None:
    """An empty table: whoever remembers nothing yet reads everything once."""
    op.create_table(
        "changes",
        sa.Column("station", sa.String(length=40), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("station", "noun", "id", name=op.f("changes_pkey")),
    )
    with op.batch_alter_table("changes", schema=None) as batch_op:
        batch_op.create_index("changes_number", ["station", "noun", "number"], unique=False)
