"""Where backups lie and how they are made, of a house on SQLite or on PostgreSQL."""

from pingan.adapters.backups.postgres import PostgresBackups
from pingan.adapters.backups.sqlite import SqliteBackups

__all__ = ["PostgresBackups", "SqliteBackups"]
