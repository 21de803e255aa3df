"""What a piece of work has read of a call-out is what is there, whatever it does in the meantime."""

from dataclasses import replace

from pingan.features.dispatch.model import OfferStatus
from pingan.features.dispatch.store import offers
from pingan.platform.work import Work
from tests.alliance import Alliance
from tests.world import at


def test_a_piece_of_work_sees_at_once_what_it_has_changed() -> None:
    town = Alliance()
    merchant, volunteer, late = (
        town.member(name, at=at(metres, 0)) for name, metres in (("沈店主", 200), ("吴小妹", 260), ("孙晚来", 9000))
    )
    out = town.send(town.incident("fire"), merchant, volunteer)

    def change_and_look(work: Work) -> None:
        first, second = offers.list_of(work, out.id)
        saved = offers.save(work, replace(first, reason="dropped"))
        assert offers.list_of(work, out.id) == [saved, second]
        assert offers.save(work, saved).version == saved.version + 1, "what it holds is what was saved"
        third = offers.add(work, replace(second, id=work.new_id(), member=late.member, status=OfferStatus.DECLINED, version=0))
        assert [offer.id for offer in offers.list_of(work.as_engine(), out.id)] == [first.id, second.id, third.id]
        assert offers.list_of_many(work, [out.id, "another"])["another"] == []
        assert [offer.id for offer in offers.list_of(work.acting_as(late), out.id)] == [third.id], "his own, though others were read"

    town.office.do(town.desk, change_and_look)
