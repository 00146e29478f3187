# The index of all that one can do here; what takes more than a line or two is a script in .ci/.
SHELL := bash
PORT ?= 8080
# Only the views whose name holds this.
VIEW ?=
# Only these pages, such as en/about/.
PAGES ?=
TARGET := wasm32-unknown-unknown

.DEFAULT_GOAL := help
.PHONY: help serve dev build test check lint size html audit shots bench

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' Makefile

serve: ## The page on 127.0.0.1:8080, as a static host gives it; another port: make serve PORT=8090
	@.ci/port-free $(PORT)
	@.ci/build
	@echo "==> Starting the static host (about a minute the first time)"
	@cargo run --quiet --locked -p browser-tests --bin serve -- --port $(PORT)

dev: ## The page on the same port, built anew and reloaded at every change
	@.ci/port-free $(PORT) dev
	@.ci/tools page
	@cargo fetch --locked --quiet
	@echo "==> Building for development (about 2 minutes the first time), then again at every change"
	@. .ci/env && trunk --skip-version-check serve --address 127.0.0.1 --port $(PORT)

build: ## The page into dist/, for any static host
	@.ci/build

test: ## Everything: lint, check, build, size, browsers
	@.ci/test

check: ## What is fast: format, the data, native tests
	cargo fmt --all --check
	cargo run --quiet --locked --bin check-data
	cargo test --locked --no-fail-fast -p k-defense

lint: ## Format and clippy, for this machine and for wasm
	@.ci/tools target
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings
	cargo clippy --locked -p k-defense --lib --bin k-defense --target $(TARGET) -- -D warnings

size: ## What dist/ weighs, against tests/browser/budget.json
	@cargo run --quiet --locked -p browser-tests --bin size

html: ## Every page of dist/ against html-validate
	@.ci/tools packages
	@tests/browser/node_modules/.bin/html-validate --config tests/browser/.htmlvalidate.cjs 'dist/**/*.html'

audit: ## Lighthouse on a page of each kind; some others: make audit PAGES='ko/ pt/about/'
	@.ci/build
	@.ci/tools browsers
	@cargo run --quiet --locked -p browser-tests --bin audit -- $(PAGES)

shots: ## Every view at three widths, light and dark, into .shots/; some of them: make shots VIEW=peru
	@.ci/build
	@.ci/tools browsers
	cargo run --quiet --locked -p browser-tests --bin shots -- $(VIEW)

bench: ## How fast: native benchmarks, then in a browser
	cargo bench --locked -p k-defense --bench record
	@.ci/build
	@.ci/tools browsers
	cargo run --release --quiet --locked -p browser-tests --bin bench
