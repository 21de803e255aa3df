"""It has made a table, changed another and written rows when it falls."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "t2"
down_revision = "t1"


def upgrade(op: Operations) -> None:
    op.create_table("made_in_vain", sa.Column("id", sa.Integer, primary_key=True))
    with op.batch_alter_table("members") as members:
        members.drop_column("nickname")
    op.execute("update members set name = 'nobody'")
    op.execute("update houses set no_such_column = 1")
