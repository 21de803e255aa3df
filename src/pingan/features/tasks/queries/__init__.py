"""What screens ask about task orders: the command room (`orders`, `comments`), and whoever is asked (`mine`)."""

from pingan.features.tasks.queries._files import TaskFileRow
from pingan.features.tasks.queries.comments import list_comments
from pingan.features.tasks.queries.mine import BOARDS as _MINE
from pingan.features.tasks.queries.mine import asked, crew_code, my_file, my_task
from pingan.features.tasks.queries.orders import BOARDS as _ORDERS
from pingan.features.tasks.queries.orders import burden, file, file_row, get, limit, limit_view, list_filed, list_receipts, photo, row

__all__ = [
    "BOARDS", "TaskFileRow", "asked", "burden", "crew_code", "file", "file_row", "get", "limit", "limit_view", "list_comments",
    "list_filed", "list_receipts", "my_file", "my_task", "photo", "row",
]  # fmt: skip

BOARDS = (*_ORDERS, *_MINE)
