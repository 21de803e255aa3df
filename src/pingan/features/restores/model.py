"""A restore; it stands in the kernel beside the manifest, for what sends has to know of it."""

from pingan.kernel.backups import Restore

__all__ = ["Restore"]
