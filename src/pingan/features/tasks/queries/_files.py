"""What is attached to orders, for whoever sees them."""

from collections.abc import Collection
from dataclasses import dataclass

from pingan.features.tasks.model import FileKind, TaskFile
from pingan.features.tasks.store import orders as store
from pingan.kernel.errors import NotFound
from pingan.platform.rows import row_of
from pingan.platform.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFileRow:
    """Something attached."""

    id: str
    kind: FileKind
    name: str


def attached_to(work: Work, ids: Collection[str]) -> dict[str, tuple[TaskFileRow, ...]]:
    found: dict[str, tuple[TaskFileRow, ...]] = {}
    for file in store.list_files(work, ids):
        found[file.task_order] = (*found.get(file.task_order, ()), row_of(TaskFileRow, file))
    return found


def content_of(work: Work, attached: TaskFile) -> tuple[TaskFile, bytes]:
    try:
        return attached, work.world.files.get(attached.file)
    except KeyError:
        raise NotFound(noun="file") from None
