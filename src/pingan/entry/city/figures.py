"""How the city is doing, as those see it who live in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Of the last few seconds: `positions_per_s`, lags, offers and answers. Since the start: `taken`, `closed`, `arrived`.

    `lag_ms`: from a ping sent behind a position to its answer, half and nineteen of twenty. `rang_ms`: from the moment an offer was sent to
    that at which the phone has it, half of them. `answer_s`: from there to yes or no, half of them. None where there was none.
    """

    sockets: int
    phones: int
    positions_per_s: float
    lag_ms: float | None
    lag_p95_ms: float | None
    offers: int
    rang_ms: float | None
    answers: int
    answer_s: float | None
    taken: int
    closed: int
    arrived: int


@dataclass(slots=True)
class Tally:
    """Counts while people live; each number has one thread that raises it, or is only looked at."""

    phones: int = 0
    sockets: int = 0
    sent: int = 0
    lags_ms: list[float] = field(default_factory=list)
    rang_ms: list[float] = field(default_factory=list)
    answer_s: list[float] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    arrived: list[str] = field(default_factory=list)

    def take(self, seconds: float) -> Figures:
        """What was counted in the last `seconds`, and begin anew."""
        sent, self.sent = self.sent, 0
        lags, self.lags_ms = self.lags_ms, []
        rang, self.rang_ms = self.rang_ms, []
        answers, self.answer_s = self.answer_s, []
        return Figures(
            sockets=self.sockets, phones=self.phones, positions_per_s=sent / seconds, lag_ms=_part(lags, 0.5), lag_p95_ms=_part(lags, 0.95),
            offers=len(rang), rang_ms=_part(rang, 0.5), answers=len(answers), answer_s=median(answers) if answers else None,
            taken=len(self.taken), closed=len(self.closed), arrived=len(self.arrived),
        )  # fmt: skip


def _part(values: Sequence[float], share: float) -> float | None:
    return sorted(values)[int(share * (len(values) - 1))] if values else None


def line(told: Figures) -> str:
    """For a terminal."""
    return " · ".join((
        f"连接 sockets {told.sockets}/{told.phones}",
        f"位置 positions {told.positions_per_s:.0f}/s",
        f"延迟 lag {_shown(told.lag_ms)} ms, p95 {_shown(told.lag_p95_ms)} ms",
        f"警情 incidents {told.taken} taken, {told.closed} closed",
        f"邀约 offers {told.offers}, rang after {_shown(told.rang_ms)} ms",
        f"应答 answers {told.answers}, median {_shown(told.answer_s)} s",
        f"到场 arrived {told.arrived}",
    ))  # fmt: skip


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}"
