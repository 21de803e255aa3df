"""How somebody who does not look at the app is reached: robots of groups, WeCom, gateways for text messages and calls, e-mail.

Each carrier tells four things apart: taken, busy until when, refused for good, broken. None of them ever raises, and none waits longer than
some seconds.
"""

from pingan.adapters.notify.codes import SmsCodes
from pingan.adapters.notify.push import make_push_key
from pingan.adapters.notify.read import Notify, read_carriers

__all__ = ["Notify", "SmsCodes", "make_push_key", "read_carriers"]
