"""Benches: what the house does, beside what others would do, in one run on one machine.

`python -m bench` measures everything in under four minutes, `--quick` in under one. Each bench returns a `Report`; the runner writes it
under `bench/results/` and prints it. Nothing here leaves the machine, and no speed is ever asserted: read the ratios, not the numbers.
"""
