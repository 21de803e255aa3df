"""A column, a status more in a CHECK, and every row written anew."""

import sqlalchemy as sa
from alembic.operations import Operations

from pingan.adapters.migrations import ours

revision = "t1"
down_revision = ours().newest


def upgrade(op: Operations) -> None:
    with op.batch_alter_table("members") as members:
        members.add_column(sa.Column("nickname", sa.String(40), nullable=False, server_default=""))
        members.drop_constraint("members_status", type_="check")
        members.create_check_constraint("members_status", "status in ('applied', 'active', 'resting')")
    op.execute("update members set nickname = 'little ' || name, status = 'resting'")
    with op.batch_alter_table("accounts") as accounts:
        accounts.drop_constraint("accounts_phone_key", type_="unique")
    with op.batch_alter_table("event_log", table_kwargs={"sqlite_autoincrement": True}) as log:
        log.alter_column("via", existing_type=sa.String(40), existing_nullable=False, type_=sa.String(60))
