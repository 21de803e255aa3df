"""Decisions about files: which columns there are, what a cell means, what becomes of a row, and how an import goes on.

`headings` reads the first row, `cells` the others, `plans` compares them with what exists, `imports` is the course of one file.
"""
