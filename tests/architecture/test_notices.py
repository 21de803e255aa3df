"""What may be told, and that there are words for it."""

import ast
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pingan.features.messages.model import LADDERS, STALE
from pingan.kernel.events import Event
from pingan.kernel.notices import ROOM, Notice, Notices, Urgency
from tests.architecture.house import ROOT, files, modules
from tests.architecture.test_house_rules import some

SENTENCES = ROOT / "web" / "packages" / "kit" / "words" / "notices.ts"
TOLD: list[tuple[str, type[Event], Notices]] = [
    (feature, event, notices) for feature, module in modules("notices").items() for event, notices in module.NOTICES.items()
]
RECIPIENT = re.compile(r"(member|account|right):.+|" + ROOM, re.DOTALL)
PERSONAL = {"name", "phone", "place", "text", "address", "latitude", "longitude", "caller", "reason", "note", "words"}


def keys(feature: str) -> set[str]:
    """Every key a feature's notices may have; one that is put together stands for all that begin so."""
    calls = [node for path in files(feature, "notices") for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    named = [word.value for call in calls for word in call.keywords if word.arg == "key"]
    return {str(key.value) if isinstance(key, ast.Constant) else ast.unparse(key).split("'")[1].split("{")[0] for key in named}


@pytest.mark.parametrize("feature", sorted(modules("notices")))
def test_every_notice_has_its_sentence_in_both_languages(feature: str) -> None:
    for language in SENTENCES.read_text().split("\n  en: {"):
        block = re.search(rf"\n    {feature}: \{{(.*?)\n?\s*\}},?\n", language, re.DOTALL)
        assert block, f"{SENTENCES.name} says nothing of {feature}"
        words = {f"{feature}.{word}" for word in re.findall(r"(\w+): '", block[1])}
        assert [key for key in keys(feature) if not any(word.startswith(key) for word in words)] == []


@pytest.mark.parametrize(("feature", "event", "notices"), TOLD, ids=lambda one: getattr(one, "__name__", str(one)))
@given(data=st.data())
def test_a_notice_is_of_its_feature_and_carries_ids_numbers_and_codes(
    feature: str, event: type[Event], notices: Notices, data: st.DataObject
) -> None:
    for said in notices(data.draw(some(event))):
        assert all(RECIPIENT.fullmatch(one) for one in said.to)
        if isinstance(said, Notice):
            assert said.key.split(".")[0] == feature
            assert said.link.startswith("/")
            assert not PERSONAL & set(said.facts)


def test_every_urgency_has_a_ladder_that_only_climbs_and_an_end() -> None:
    assert set(LADDERS) == set(STALE) == set(Urgency)
    for ladder in LADDERS.values():
        assert [rung.after for rung in ladder] == sorted(rung.after for rung in ladder)
