"""How a one-time code reaches a telephone."""

from collections.abc import Callable

from pingan.kernel.errors import Unavailable


class ShownCodes:
    """Shows each code to whoever runs the demo, through `show`; keeps the newest per telephone for drills and tests."""

    works = True

    def __init__(self, show: Callable[[str, str], None] = lambda _phone, _code: None) -> None:
        """`show(phone, code)` is called for each code."""
        self._show = show
        self.newest: dict[str, str] = {}

    def send_code(self, phone: str, code: str) -> None:
        """Remember and show."""
        self.newest[phone] = code
        self._show(phone, code)


class NoCodes:
    """Where nothing brings codes to telephones yet: every code is refused, and the log tells the operator why nobody gets one."""

    works = False

    def send_code(self, phone: str, code: str) -> None:  # noqa: ARG002 - the port's shape
        """Raises Unavailable."""
        raise Unavailable("no_codes")
