"""The house is killed, robbed of its power, its disk, its clock and its companions while people work, and nothing they were told is lost.

`load` is a busy station, `ledger` what its people were told, `judge` holds the database against it, `scene` is one house that falls and
stands again. Each file is one kind of house. `make test` plays a few rounds of each way to fall, `make test-durability` many, and
only that one holds the house to its times: they mean nothing on a machine that does a hundred other things.

- **kill -9** at a chance moment: of the server with all its processes, of one of two workers, of PostgreSQL with every backend.
- **Power cuts** through a FUSE file system (`disk`) on which the server runs as it is. An SQLite VFS of our own would have tested another
  SQLite than the server's, and catching system calls by LD_PRELOAD would have missed the shared memory. Cuts that are only thought of, of
  which there are many, look at what the disk would hold at that moment, while the server goes on.
- **Disk full**: a small tmpfs. **Clock**: libfaketime; the monotonic clock goes on, as on a machine whose clock is set by hand.
- **Redis** killed, and frozen: then the two workers lose sight of each other while both go on. A **carrier** that never answers.

Not tried: disks that lie about a sync, PostgreSQL under power cuts (its own `fsync` is what the server insists on), a power switch.
"""
