# The commands of this project; each is short here and explained in README.md.
SHELL := /bin/bash
TARGET := $(or $(CARGO_TARGET_DIR),target)

.PHONY: help demo build map-picture test test-fast test-map-picture row rows plant plants assets

help:
	@echo "make demo        build, load the demo town, serve it on http://localhost:8080 (PORT=... for another port)"
	@echo "make build       the release program with its assets: $(TARGET)/release/buurtraat"
	@echo "make map-picture the program for map pictures (PNG), apart: target/map-picture/release/map-picture (make test-map-picture: its tests)"
	@echo "make test        everything: format, lints, tests on both databases, browser tests, supply chain, rows"
	@echo "make test-fast   the inner loop: engine and unit tests, SQLite only, no browser"
	@echo "make rows        every row of docs/quality.md, the tests that bear it, its last result"
	@echo "make row ROW=R6  run what bears one row and hold its counts against tests/rows.toml (ROW_SCALE=full: full size)"
	@echo "make plant ROW=R6  plant the fault of one row in a copy: the row must turn red (make plants: all of them)"

demo: build
	exec $(TARGET)/release/buurtraat demo $(if $(PORT),--port $(PORT))

build: assets
	@.ci/need.sh rust cc
	cargo build --release --locked

map-picture:
	@.ci/picture.sh

assets:
	@.ci/assets.sh

test:
	@.ci/test.sh

test-fast:
	@.ci/need.sh rust cc
	BUURTRAAT_TEST_SQLITE_ONLY=1 cargo test --locked -p engine
	BUURTRAAT_TEST_SQLITE_ONLY=1 cargo test --locked -p migrations -p buurtraat --lib --bins --tests

test-map-picture:
	@.ci/picture.sh test

row:
	@.ci/need.sh node
	@node tests/rows/rows.mjs row "$(ROW)"

rows:
	@.ci/need.sh node
	@node tests/rows/rows.mjs rows

plant:
	@.ci/plant.sh "$(ROW)"

plants:
	@red=0; for row in $$(node tests/rows/rows.mjs plants); do .ci/plant.sh $$row || red=1; done; exit $$red
