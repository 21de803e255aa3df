"""How a station asks."""

from pingan.features.dispatch.model import Policy
from pingan.features.dispatch.store import call_outs
from pingan.kernel.rights import Right
from pingan.platform.action import query
from pingan.platform.work import Work


@query(Right.CATEGORY_READ)
def policies(work: Work) -> list[Policy]:
    return call_outs.list_policies(work)
