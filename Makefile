# Everything from a bare machine on: `make demo`, `make test`. The rest: `make help`.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo city test check lint types contracts screens fix drills fuzz test-durability bench docs screenshots web setup machine new-feature new-migration

UV := .boot/bin/uv
RUN := .venv/bin
export UV_NO_PROGRESS := 1
TESTS ?= tests

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## A living town in the browser. MAP=FILE.osm.pbf for real streets, ARGS="…" for more (see pingan demo --help)
	@$(RUN)/pingan demo $(if $(MAP),--map "$(MAP)") $(ARGS)

city: setup ## PostgreSQL, Redis, workers and 12,000 phones on this machine. DATABASE=URL REDIS=URL for servers that run, ARGS="…" (see pingan city --help)
	@$(if $(DATABASE),PINGAN_DATABASE="$(DATABASE)") $(if $(REDIS),PINGAN_REDIS="$(REDIS)") $(RUN)/pingan city $(if $(MAP),--map "$(MAP)") $(ARGS)

test: setup machine ## Every test; TESTS=tests/kernel for some
	@$(RUN)/pytest -n 2 --dist worksteal $(TESTS)

check: lint types contracts screens ## Lint, format, types, import contracts, and the same for the screens

lint: setup
	@$(RUN)/ruff check . && $(RUN)/ruff format --check .

types: setup
	@$(RUN)/mypy

contracts: setup
	@$(RUN)/lint-imports --no-logo

screens: setup
	@$(RUN)/python hatch_build.py run check && $(RUN)/python hatch_build.py run test

fix: setup ## Mend what a machine can mend
	@$(RUN)/ruff check --fix . ; $(RUN)/ruff format .
	@$(RUN)/python hatch_build.py run fix

drills: setup ## Lose the house a hundred times on each database while it works, and bring it back; DRILLS=20 for fewer
	@DRILLS=$(or $(DRILLS),100) $(RUN)/pytest -q -n 2 tests/entry/test_backups.py tests/entry/test_postgres_backups.py -k under_writes

fuzz: setup machine ## Hostile input, made up at random; CASES=20000 for each database, LUCK=7 for the same again, FUZZ_SECONDS=120 for each reader
	@export LUCK=$(or $(LUCK),$$RANDOM); echo "LUCK=$$LUCK"; \
	CASES=$(or $(CASES),20000) DATABASES="sqlite postgresql" $(RUN)/pytest -q -n 2 tests/entry/test_fuzz.py
	@$(UV) sync --frozen --quiet --group fuzz && $(RUN)/python -m tests.fuzz_parsers $(or $(FUZZ_SECONDS),120)

test-durability: setup machine ## Kill, unplug, fill and mislead the house hundreds of times under load; SHARE=0.1 for a tenth
	@DURABILITY=$(or $(SHARE),1) DURABILITY_FIGURES=$(FIGURES) $(RUN)/pytest -q --timeout 14400 tests/durability

bench: setup ## Measure, side by side; results under bench/results
	@./.ci/machine bench
	@$(RUN)/python -m bench $(ARGS)

docs: setup ## Write again what is made from the code: docs/map.md, docs/privacy.md and the screens' typed client
	@$(RUN)/python -m tests.architecture.map
	@$(RUN)/python -m tests.architecture.privacy_page
	@$(RUN)/pingan openapi --out web/packages/wire/openapi.json
	@$(RUN)/python hatch_build.py run wire

screenshots: setup machine ## Take the pictures of the READMEs and of docs/screens.md again
	@$(RUN)/python -m tests.browser.pictures docs/pictures

web: setup ## Build the screens, if their sources changed
	@$(RUN)/python hatch_build.py

new-feature: setup ## NAME=x: a folder with the fixed files, ready to be filled
	@$(RUN)/python -m tests.architecture.new_feature "$(NAME)"

.PHONY: simulate
simulate: setup machine ## Ten thousand races, phones on a bad network and station-days; MANY=500 for fewer, FIRST=7 for other seeds
	@for each in races phones days; do $(RUN)/python -m tests.simulation $$each $(or $(MANY),10000) $(or $(FIRST),0) || exit 1; done

new-migration: setup ## NAME=what_changes: the step from the tables of the last one to those of the code, to be read and mended
	@$(RUN)/python -m tests.architecture.new_migration "$(NAME)"

setup: $(UV)
	@$(UV) sync --frozen $(if $(wildcard .venv/bin/pingan),--quiet)

machine:
	@./.ci/machine

$(UV):
	@./.ci/boot
