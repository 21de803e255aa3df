"""The restore that is to be confirmed; the table stands in `platform/restores`, where whatever sends asks it."""

from pingan.features.restores.model import Restore
from pingan.kernel.errors import NotFound
from pingan.platform import restores
from pingan.platform.work import Work

find_open = restores.find_open


def get_open(work: Work) -> Restore:
    """The one nobody has confirmed yet.

    Raises:
        NotFound: the house is in no quarantine.
    """
    found = find_open(work)
    if found is None:
        raise NotFound(noun="restore")
    return found


def save(work: Work, restore: Restore) -> Restore:
    return restores.shelf.save(work, restore)
