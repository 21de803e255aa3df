"""What is done with tablets and at them: `pairing` binds one to a post, `shifts` hands the post from guard to guard, `calls` answers.

What a guard does at a tablet is done as that guard; the log says at which tablet.
"""

from pingan.features.tablets.actions._guards import write_down
from pingan.features.tablets.actions.calls import answer, ask_help
from pingan.features.tablets.actions.pairing import ask_pairing, pair, remove
from pingan.features.tablets.actions.shifts import change_pin, send_code, sign_off, sign_on

__all__ = ["answer", "ask_help", "ask_pairing", "change_pin", "pair", "remove", "send_code", "sign_off", "sign_on", "write_down"]
