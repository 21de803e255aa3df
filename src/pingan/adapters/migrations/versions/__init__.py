"""The steps, a file each, in one line: `make new-migration NAME=what_changes` writes the next. One that was released is never changed."""
