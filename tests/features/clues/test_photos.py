"""What a reporter shows: covered before anybody sees it, the original opened once, and all of it gone with the words."""

import io
import json
from typing import Any

import pytest
from PIL import Image, ImageChops
from sqlalchemy import select

from pingan.entry.demo.pictures import garage
from pingan.features.clues import actions, queries
from pingan.features.clues.actions import pictures
from pingan.features.clues.queries import pictures as looks
from pingan.features.clues.rules.photos import MOST_PHOTOS
from pingan.features.clues.store.photos import photos
from pingan.kernel.errors import Invalid, NotAllowed, NotFound, Overtaken, TooMany, WrongMoment
from pingan.kernel.rights import Role
from pingan.platform import watermarks
from pingan.platform.log import event_log
from pingan.platform.office import NOBODY
from pingan.platform.pictures import Veiled, clean_picture
from pingan.platform.work import Actor
from tests.features.clues.reports import theft
from tests.features.clues.test_clues import DAY, everything, link, queue, refused, returned, seen, step, stranger, taken
from tests.platform.test_pictures import WHERE, photo
from tests.web import OpenTown, Visitor
from tests.world import Town

WHY = "核对车身上的划痕是不是报案人说的那一道"
SHOWN = Veiled(original=clean_picture(garage()), shown=clean_picture(photo()))


def shows(town: Town, code: str, key: str = "k" * 16) -> None:
    town.do(NOBODY, pictures.add, code, key, SHOWN)


def with_photo(town: Town) -> tuple[Actor, str, str, str]:
    """An officer who is on a clue with a photograph: he, the clue, the photograph, the code."""
    officer = town.officer()
    sent = stranger(town, link(town))
    shows(town, sent.code)
    (row,) = queue(town, officer)
    taken(town, officer, row.id)
    (one,) = seen(town, officer, row.id).photos
    return officer, row.id, one.id, sent.code


def test_by_the_code_something_is_shown_and_sent_twice_it_is_one(town: Town) -> None:
    officer, clue, one, code = with_photo(town)
    shows(town, code)
    assert (returned(town, code).photos, returned(town, code).room) == (1, MOST_PHOTOS - 1)
    assert queue(town, officer)[0].photos == 1
    assert town.ask(officer, looks.shown, clue, one)[1] == SHOWN.shown
    shows(town, code, "l" * 16)
    shows(town, code, "m" * 16)
    refused(lambda: shows(town, code, "n" * 16), TooMany, "clue_photos_full")
    assert len(seen(town, officer, clue).photos) == len([name for name in town.files._files if name.endswith(".sealed")]) == MOST_PHOTOS
    with pytest.raises(NotFound):
        shows(town, "0" * 16)


def test_an_ended_clue_takes_no_more(town: Town) -> None:
    officer, clue, _, code = with_photo(town)
    step(town, officer, clue, "confirm")
    assert returned(town, code).room == 0
    refused(lambda: shows(town, code, "z" * 16), TooMany, "clue_ended")


def test_only_who_may_read_the_clue_sees_it(town: Town) -> None:
    _, clue, one, _ = with_photo(town)
    town.station("lvhua")
    with pytest.raises(NotFound):
        town.ask(town.officer(station="lvhua"), looks.shown, clue, one)
    for who in (town.member("喻"), town.auditor(), town.admin()):
        with pytest.raises(NotAllowed):
            town.ask(who, looks.shown, clue, one)
    other = stranger(town, link(town), "b" * 16, device="e" * 16)
    shows(town, other.code)
    with pytest.raises(NotFound):
        town.ask(town.officer(), looks.shown, next(row.id for row in queue(town, town.officer()) if row.id != clue), one)


def test_an_original_opens_once_to_whoever_is_on_the_clue_with_a_reason_and_the_auditor_sees_it(town: Town) -> None:
    officer, clue, one, _ = with_photo(town)
    chief = town.chief()
    refused(lambda: town.do(chief, pictures.open_original, clue, one, WHY), WrongMoment, "clue_held")
    refused(lambda: town.do(officer, pictures.open_original, clue, one, "看看"), Invalid, "original_reason")
    opened = town.do(officer, pictures.open_original, clue, one, WHY)
    assert opened.content == SHOWN.original
    refused(lambda: town.do(officer, pictures.open_original, clue, one, WHY), WrongMoment, "original_opened")
    (row,) = seen(town, officer, clue).photos
    assert (row.sealed, row.opened) == (False, town.now)
    assert not [name for name in town.files._files if name.endswith(".sealed")]
    told = [entry for entry in town.ask(town.auditor(), entries) if entry["kind"] == "clues.original_opened"]
    assert [(entry["actor"], entry["facts"]["reason"]) for entry in told] == [(officer.account, WHY)]
    assert watermarks.found(watermarks.marked(opened.content, opened.mark), ["ab" * 32, opened.mark.secret]) == 1


def entries(work: Any) -> list[Any]:
    return list(work.connection.execute(select(event_log)).mappings())


def test_what_lies_on_the_disk_is_sealed_and_not_the_picture(town: Town) -> None:
    with_photo(town)
    (sealed,) = [content for name, content in town.files._files.items() if name.endswith(".sealed")]
    assert town.seal.open_file(sealed) == SHOWN.original
    assert SHOWN.original[100:200] not in sealed
    with pytest.raises(OSError, match="cannot identify"):
        Image.open(io.BytesIO(sealed))


def test_whoever_is_on_it_covers_more_and_what_was_there_is_gone(town: Town) -> None:
    officer, clue, one, _ = with_photo(town)
    refused(lambda: town.do(town.chief(), pictures.cover, clue, one, b"darker", version=0), WrongMoment, "clue_held")
    before = set(town.files._files)
    town.do(officer, pictures.cover, clue, one, b"darker", version=0)
    assert town.ask(officer, looks.shown, clue, one)[1] == b"darker"
    assert len(before - set(town.files._files)) == 1
    with pytest.raises(Overtaken):
        town.do(officer, pictures.cover, clue, one, b"from an older one", version=0)


def test_it_goes_with_the_words_and_both_files_with_it(town: Town) -> None:
    officer, clue, one, _ = with_photo(town)
    step(town, officer, clue, "dismiss")
    town.later(29 * DAY)
    assert len(town.files._files) == 2
    town.later(2 * DAY)
    assert town.files._files == {}
    assert town.ask(NOBODY, lambda work: work.connection.execute(select(photos)).all()) == []
    with pytest.raises(NotFound):
        town.ask(officer, looks.shown, clue, one)


def test_a_neighbour_gets_the_covered_one_and_the_seal(town: Town) -> None:
    officer, clue, one, code = with_photo(town)
    town.station("lvhua")
    neighbour = town.officer(station="lvhua")
    step(town, officer, clue, "hand_over", to="lvhua")
    (there,) = queue(town, neighbour)
    taken(town, neighbour, there.id)
    (copy,) = seen(town, neighbour, there.id).photos
    assert (seen(town, officer, clue).photos[0].sealed, copy.sealed) == (False, True)
    assert town.do(neighbour, pictures.open_original, there.id, copy.id, WHY).content == SHOWN.original
    assert town.ask(officer, looks.shown, clue, one)[1] == town.ask(neighbour, looks.shown, there.id, copy.id)[1] == SHOWN.shown
    town.later(31 * DAY)
    assert seen(town, officer, clue).photos == ()
    assert len(seen(town, neighbour, there.id).photos) == returned(town, code).photos == 1


def test_what_goes_with_another_is_shown_there(town: Town) -> None:
    officer, clue, _, _ = with_photo(town)
    shows(town, stranger(town, link(town), "b" * 16, device="e" * 16).code)
    other = next(row.id for row in queue(town, officer) if row.id != clue)
    town.do(officer, actions.hold, other)
    town.do(officer, actions.merge, other, clue)
    both = seen(town, officer, clue).photos
    assert len(both) == 2
    assert town.do(officer, pictures.open_original, clue, both[1].id, WHY).content == SHOWN.original


def test_a_clue_that_waits_for_its_day_tells_nobody_of_its_photograph(town: Town) -> None:
    token, officer = link(town), town.officer()
    codes = [stranger(town, token, f"{many:016d}") for many in range(6)]
    shows(town, codes[5].code)
    assert [row.photos for row in queue(town, officer)] == [0] * 5
    assert "clues.clue_photo_added" not in [entry["kind"] for entry in town.ask(NOBODY, entries)]
    town.later(DAY)
    assert sorted(row.photos for row in queue(town, officer)) == [0] * 5 + [1]


def test_of_who_showed_it_nothing_stands_anywhere(town: Town) -> None:
    yu = town.member("喻")
    before = everything(town)
    sent = town.do(yu, actions.report, theft(town.now))
    shows(town, sent.code)
    new = set(everything(town).splitlines()) - set(before.splitlines())
    assert not [row for row in new if yu.account in row or yu.member in row or sent.code in row]


# ---- on the web ----


def sends(visitor: Visitor, path: str, content: bytes, **fields: str) -> Any:
    return visitor.client.post(path, files={"file": ("IMG_2025 老周的手机.jpg", content)}, data=fields)


def reported(town: OpenTown) -> str:
    return stranger(town, link(town)).code


def test_the_reporter_sees_what_will_be_sent_and_nothing_of_it_is_kept() -> None:
    town = OpenTown()
    preview = sends(
        town.visitor(), "/api/clue-check/photos", garage(), drawn=json.dumps([{"left": 0, "top": 0, "width": 0.2, "height": 0.2}])
    )
    assert (preview.status_code, preview.headers["cache-control"]) == (200, "private, no-store")
    assert town.files._files == {}
    before, after = Image.open(io.BytesIO(clean_picture(garage()))).convert("L"), Image.open(io.BytesIO(preview.content)).convert("L")
    for box in ((660, 170, 780, 320), (215, 472, 365, 520), (0, 0, 180, 135)):
        assert ImageChops.difference(before.crop(box), after.crop(box)).getbbox() is not None
    assert sum(ImageChops.difference(before.crop((60, 560, 500, 675)), after.crop((60, 560, 500, 675))).histogram()[25:]) == 0


def test_by_code_it_is_added_without_its_name_and_what_it_tells_of_the_place() -> None:
    town = OpenTown()
    code = reported(town)
    added = sends(town.visitor(), "/api/clue-return/photos", photo(400, 300), code=code, key="k" * 16)
    assert (added.status_code, added.json()["photos"], added.json()["room"]) == (201, 1, 2)
    again = sends(town.visitor(), "/api/clue-return/photos", photo(400, 300), code=code, key="k" * 16)
    assert (again.status_code, again.json()["photos"]) == (201, 1)
    kept = [town.seal.open_file(content) if name.endswith(".sealed") else content for name, content in town.files._files.items()]
    assert len(kept) == 2
    assert not [content for content in kept if WHERE.encode() in content]
    assert "老周" not in everything(town) + "".join(town.files._files)
    officer = town.console("qian", Role.OFFICER)
    (row,) = officer.get("/api/clues?open=true").json()["rows"]
    (one,) = officer.get(f"/api/clues/{row['id']}").json()["photos"]
    picture = officer.get(f"/api/clues/{row['id']}/photos/{one['id']}")
    assert (picture.headers["content-type"], picture.headers["cache-control"]) == ("image/jpeg", "private, no-store")
    officer.post(f"/api/clues/{row['id']}/hold")
    covered = officer.post(
        f"/api/clues/{row['id']}/photos/{one['id']}/cover",
        {"spots": [{"left": 0.1, "top": 0.1, "width": 0.5, "height": 0.5}], "version": one["version"]},
    )
    assert covered.status_code == 200
    assert officer.get(f"/api/clues/{row['id']}/photos/{one['id']}").content != picture.content
    way = f"/api/clues/{row['id']}/photos/{one['id']}/original"
    first, second = (officer.post(way, {"reason": WHY}, headers={"Idempotency-Key": "same"}) for _ in range(2))
    assert (first.status_code, first.headers["cache-control"]) == (200, "private, no-store")
    assert (second.status_code, second.json()["code"]) == (409, "original_opened")


def bomb() -> bytes:
    out = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 422, "not_a_picture"), (b"GIF89a" + b"\0" * 40, 422, "not_a_picture"), (garage()[:4000], 422, "not_a_picture"),
        (b"<svg onload='alert(1)'/>", 422, "not_a_picture"), (bomb(), 422, "not_a_picture"),
        (b"\xff\xd8\xff" + b"\0" * 13_000_000, 413, "too_large"),
    ],
    ids=["nothing", "gif", "cut short", "svg", "bomb", "huge"],
)  # fmt: skip
def test_what_is_no_photograph_is_refused_and_nothing_is_half_done(content: bytes, status: int, code: str) -> None:
    town = OpenTown()
    return_code = reported(town)
    for path, fields in (("/api/clue-check/photos", {}), ("/api/clue-return/photos", {"code": return_code, "key": "k" * 16})):
        said = sends(town.visitor(), path, content, **fields)
        assert (said.status_code, said.json()["code"]) == (status, code)
    assert town.files._files == {}
    assert returned(town, return_code).photos == 0


@pytest.mark.parametrize(
    "drawn",
    [
        "[",
        "{}",
        "[1]",
        '[{"left":0,"top":0,"width":0,"height":1}]',
        '[{"left":1e999,"top":0,"width":1,"height":1}]',
        json.dumps([{"left": 0, "top": 0, "width": 1, "height": 1}] * 41),
    ],
)
def test_spots_nobody_can_have_drawn_are_refused(drawn: str) -> None:
    said = sends(OpenTown().visitor(), "/api/clue-check/photos", garage(), drawn=drawn)
    assert said.status_code == 422


def test_a_code_that_is_nobodys_or_full_is_told_so_before_anybody_looks() -> None:
    town = OpenTown()
    code = reported(town)
    assert sends(town.visitor(), "/api/clue-return/photos", b"never looked at", code="0" * 16, key="k" * 16).status_code == 404
    for key in "abc":
        town.do(NOBODY, pictures.add, code, key * 16, SHOWN)
    said = sends(town.visitor(), "/api/clue-return/photos", b"never looked at", code=code, key="z" * 16)
    assert (said.status_code, said.json()["code"]) == (429, "clue_photos_full")
    assert town.ask(NOBODY, queries.returned, code).photos == MOST_PHOTOS
