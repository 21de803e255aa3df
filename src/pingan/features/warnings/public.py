"""The door: advisories that are meant for everybody go out here."""

from pingan.features.warnings import actions
from pingan.features.warnings.model import Draft, PublicWarning

publish, revise, cancel = actions.publish, actions.revise, actions.cancel
__all__ = ["Draft", "PublicWarning", "cancel", "publish", "revise"]
