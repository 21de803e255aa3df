"""Setting a made-up station up, through the doors of the features it is made of."""

from pingan.features.access import public as access
from pingan.features.access.model import NewAccount
from pingan.features.areas import public as areas
from pingan.features.houses import public as houses
from pingan.features.members import public as members
from pingan.features.members.model import MAY_SERVE
from pingan.features.rehearsal.rules.ground import Ground
from pingan.features.rehearsal.rules.people import Alliance
from pingan.kernel.rights import Right
from pingan.platform.action import action
from pingan.platform.work import Work


@action(Right.ACCOUNT_ADMINISTER)
def set_up(work: Work, ground: Ground, alliance: Alliance, staff: tuple[NewAccount, ...]) -> dict[str, str]:
    """Write a station down that has its own row already; account ids by member id, and by login for the command room's `staff`."""
    for area in ground.areas:
        areas.add(work, area)
    for house in ground.houses:
        houses.add_house(work, house)
    for post in ground.posts:
        houses.add_post(work, post)
    for thing in alliance.equipment:
        houses.add_equipment(work, thing)
    for member in alliance.members:
        members.add(work, member)
    accounts = {new.login: access.add_account(work, new).id for new in staff}
    for member in alliance.members:
        if member.status in MAY_SERVE:
            new = NewAccount(role=member.role, name=member.name, phone=member.phone, member=member.id)
            accounts[member.id] = access.add_account(work, new).id
    return accounts
