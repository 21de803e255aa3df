"""`floor`: who may speak. `ogg`: frames as a file that any player plays. Both pure."""

from pingan.features.voice.rules.floor import ask, heard, is_frame, is_over, release
from pingan.features.voice.rules.ogg import ogg

__all__ = ["ask", "heard", "is_frame", "is_over", "ogg", "release"]
