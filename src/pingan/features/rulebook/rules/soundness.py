"""Whether a rulebook holds together, field by field."""

from collections.abc import Callable, Collection, Iterator, Sequence

from pingan.features.rulebook.model import ITEMS, SKILLS, Category, CitizenMode, Fault, Noun, Policy, Rulebook
from pingan.features.rulebook.rules.words import orders_pursuit
from pingan.kernel.errors import Fact, Invalid

MOST_RINGS, WIDEST_MIN = 6, 60
LONGEST_NAME, LONGEST_WORDS = 40, 300
_HOUR_S = 3600

_Say = Callable[..., Fault]


def check(book: Rulebook) -> None:
    """Refuse a book that does not hold together.

    Raises:
        Invalid: the first fault; facts name the entry (`noun`, `name`), the `field`, the `rule` and its limits.
    """
    for fault in faults(book):
        raise refusal(fault)


def refusal(fault: Fault) -> Invalid:
    """A fault as the house says no."""
    return Invalid("rulebook", noun=fault.noun.value, name=fault.name, field=fault.field, rule=fault.rule, **fault.facts)


def faults(book: Rulebook) -> Iterator[Fault]:
    """Everything that is wrong with a book, policies first."""
    yield from _not_unique(Noun.POLICY, "name", [policy.name for policy in book.policies])
    yield from _not_unique(Noun.CATEGORY, "code", [category.code for category in book.categories])
    names = {policy.name for policy in book.policies}
    for policy in book.policies:
        yield from _policy_faults(policy)
    for category in book.categories:
        yield from _category_faults(category, names)


def _not_unique(noun: Noun, field: str, names: Sequence[str]) -> Iterator[Fault]:
    if not names:
        yield Fault(noun=noun, name="", field=field, rule="none_left", facts={})
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield Fault(noun=noun, name=name, field=field, rule="twice", facts={})


def _about(noun: Noun, name: str) -> _Say:
    def say(field: str, rule: str, **facts: Fact) -> Fault:
        return Fault(noun=noun, name=name, field=field, rule=rule, facts=facts)

    return say


def _policy_faults(policy: Policy) -> Iterator[Fault]:
    say = _about(Noun.POLICY, policy.name)
    yield from _text(say, "name", policy.name, LONGEST_NAME)
    yield from _range(say, "width", policy.width, 1, 20)
    yield from _range(say, "window_s", policy.window_s, 5, 600)
    yield from _range(say, "most", policy.most, policy.width, 60)
    if not 0 < policy.gain < 1:
        yield say("gain", "between", least=0, most=1)
    yield from _rings(say, policy.rings_min)
    yield from _range(say, "ring_every_s", policy.ring_every_s, 5, 900)
    yield from _range(say, "leader_after_s", policy.leader_after_s, policy.window_s, _HOUR_S)
    yield from _range(say, "police_after_s", policy.police_after_s, policy.leader_after_s, 2 * _HOUR_S)


def _rings(say: _Say, rings_min: Sequence[int]) -> Iterator[Fault]:
    if not 1 <= len(rings_min) <= MOST_RINGS:
        yield say("rings_min", "rings_count", least=1, most=MOST_RINGS)
    elif list(rings_min) != sorted(set(rings_min)):
        yield say("rings_min", "rising")
    elif not 1 <= rings_min[0] <= rings_min[-1] <= WIDEST_MIN:
        yield say("rings_min", "range", least=1, most=WIDEST_MIN)


def _category_faults(category: Category, policies: Collection[str]) -> Iterator[Fault]:
    say = _about(Noun.CATEGORY, category.code)
    yield from _text(say, "code", category.code, LONGEST_NAME)
    yield from _text(say, "zh", category.zh, LONGEST_NAME)
    yield from _text(say, "en", category.en, LONGEST_NAME)
    yield from _range(say, "priority", category.priority, 1, 4)
    yield from _range(say, "target_s", category.target_s, 60, 2 * _HOUR_S)
    yield from _range(say, "wanted", category.wanted, 2 if category.pairing else 1, 20)
    if category.policy not in policies:
        yield say("policy", "unknown")
    yield from _known(say, "skills", category.skills, SKILLS)
    yield from _known(say, "equipment", category.equipment, ITEMS)
    yield from _gate(say, category)
    yield from _stand_off(say, category)


def _gate(say: _Say, category: Category) -> Iterator[Fault]:
    """The gate is opened by a person, never by a book; what is gated is never opened to citizens alone."""
    if category.gated and category.mode is CitizenMode.FIRST_RESPONSE:
        yield say("mode", "gated")
    if category.at_once and category.mode is not CitizenMode.FIRST_RESPONSE:
        yield say("at_once", "needs_a_person")


def _stand_off(say: _Say, category: Category) -> Iterator[Fault]:
    for field, words in (("stand_off_zh", category.stand_off_zh), ("stand_off_en", category.stand_off_en)):
        if len(words) > LONGEST_WORDS:
            yield say(field, "too_long", most=LONGEST_WORDS)
        if category.mode is CitizenMode.JOINT and not words:
            yield say(field, "joint_needs_words")
    if orders_pursuit(category.stand_off_zh, ""):
        yield say("stand_off_zh", "orders_pursuit")
    if orders_pursuit("", category.stand_off_en):
        yield say("stand_off_en", "orders_pursuit")


def _text(say: _Say, field: str, text: str, most: int) -> Iterator[Fault]:
    if not text.strip():
        yield say(field, "missing")
    if len(text) > most:
        yield say(field, "too_long", most=most)


def _range(say: _Say, field: str, value: int, least: int, most: int) -> Iterator[Fault]:
    if not least <= value <= most:
        yield say(field, "range", least=least, most=most)


def _known(say: _Say, field: str, codes: Sequence[str], known: Collection[str]) -> Iterator[Fault]:
    if not set(codes) <= set(known):
        yield say(field, "unknown")
    elif len(set(codes)) < len(codes):
        yield say(field, "twice")
