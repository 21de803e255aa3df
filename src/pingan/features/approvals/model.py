"""The noun stands in the kernel, because verbs of every feature may be guarded."""

from pingan.kernel.approvals import LIFE, OPEN, TERMS, Act, Approval, ApprovalStatus

__all__ = ["LIFE", "OPEN", "TERMS", "Act", "Approval", "ApprovalStatus"]
