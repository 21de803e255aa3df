"""What happened to wishes; they stand in the kernel beside their noun."""

from pingan.kernel.approvals import ApprovalAsked, ApprovalClosed, ApprovalDecided, ApprovalEvent, ApprovalUsed

__all__ = ["ApprovalAsked", "ApprovalClosed", "ApprovalDecided", "ApprovalEvent", "ApprovalUsed"]
