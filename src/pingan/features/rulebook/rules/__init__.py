"""What a rulebook may say, and how one version differs from another. Pure."""

from pingan.features.rulebook.rules.editions import brought_back, changes, check_next, next_edition, renewed, why_not
from pingan.features.rulebook.rules.soundness import check, faults

__all__ = ["brought_back", "changes", "check", "check_next", "faults", "next_edition", "renewed", "why_not"]
