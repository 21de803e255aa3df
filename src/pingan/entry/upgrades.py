"""A database whose tables are not the present ones: what is done about it, and what is said (decision 0045)."""

from collections.abc import Callable

import structlog

from pingan.entry import backups
from pingan.entry.backups import Vault
from pingan.entry.settings import WrongSetting
from pingan.kernel.errors import Unavailable
from pingan.platform.work import World
from pingan.ports import Age, Database, Standing, Step

logger = structlog.get_logger()

_SAID = {
    Age.OLDER: "数据库是旧版本的（{at}，本程序需要 {newest}）：请先运行 pingan db upgrade。\n"
    "The database is of an older version ({at}; this program needs {newest}): run `pingan db upgrade` first.",
    Age.NEWER: "数据库比本程序新（{at}，本程序只认识到 {newest}），未作任何改动：请换用更新的程序。\n"
    "The database is newer than this program ({at}; it knows those up to {newest}), and nothing was changed: use a newer program.",
    Age.STRANGE: "数据库的表不属于任何已知版本，未作任何改动：请用建立它的程序打开，或另设新的数据文件夹。\n"
    "The database's tables are of no known version, and nothing was changed: use the program that made it, or begin in a new data folder.",
}
_REFUSED = {
    "database_busy": "有人一直占用数据表，升级没有完成，已完成的步骤有效：请稍后再次运行 pingan db upgrade。\n"
    "Somebody did not let go of the tables, so the upgrade is not finished; what was done stands. Run `pingan db upgrade` again later.",
    "database_dangling": "升级后会有记录指向不存在的记录，这一步已撤回：请运行 pingan db check。\n"
    "Rows would point at rows that are not there, so this step was taken back: run `pingan db check`.",
}


def sentence(standing: Standing) -> str:
    """What is wrong with it."""
    return _SAID[standing.age].format(at=standing.at or "0000", newest=standing.newest)


def open_up(database: Database) -> None:
    """Make the tables where there are none.

    Raises:
        WrongSetting: there are others than the present ones.
    """
    standing = database.standing()
    if standing.age is Age.EMPTY:
        database.upgrade()
    elif standing.age is not Age.PRESENT:
        database.close()
        raise WrongSetting(sentence(standing))


def bring_up(world: World, vault: Vault | None, told: Callable[[Step], None]) -> str:
    """Upgrade an empty or older database; an older one after a backup, where there is a vault. The backup's name, or nothing.

    Raises:
        WrongSetting: it cannot be done; it is as the last finished step left it.
    """
    standing = world.database.standing()
    if standing.age in {Age.NEWER, Age.STRANGE}:
        raise WrongSetting(sentence(standing))
    name = _kept(world, vault) if vault and standing.age is Age.OLDER else ""
    try:
        world.database.upgrade(told)
    except Unavailable as refusal:
        if refusal.reason not in _REFUSED:
            raise
        raise WrongSetting(_REFUSED[refusal.reason]) from None
    return name


def _kept(world: World, vault: Vault) -> str:
    try:
        return backups.take(world, vault)
    except OSError as cause:
        raise WrongSetting(
            f"升级前写不了备份（{cause.strerror}），数据库未作任何改动。\n"
            f"No backup could be written before the upgrade ({cause.strerror}); nothing was changed."
        ) from None


def by_itself(world: World, vault: Vault | None) -> None:
    """A database that is a file of ours has no other user: the server upgrades it as it starts."""
    if vault and world.database.standing().age is Age.OLDER:
        name = bring_up(world, vault, _note)
        logger.info("database_upgraded", backup=name)


def _note(step: Step) -> None:
    logger.info("database_step", step=step.name, what=step.what, tries=step.tries)
