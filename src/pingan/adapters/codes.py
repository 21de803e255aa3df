"""How a one-time code reaches a telephone."""

from collections.abc import Callable


class ShownCodes:
    """Shows each code to whoever runs the demo, through `show`; keeps the newest per telephone for drills and tests."""

    def __init__(self, show: Callable[[str, str], None] = lambda _phone, _code: None) -> None:
        """`show(phone, code)` is called for each code."""
        self._show = show
        self.newest: dict[str, str] = {}

    def send_code(self, phone: str, code: str) -> None:
        """Remember and show."""
        self.newest[phone] = code
        self._show(phone, code)
