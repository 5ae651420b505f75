# Each target is one sentence; what it does stands in scripts/.
.PHONY: run test build package bench screens generate lint setup setup-tests setup-bench clean

export CARGO_TERM_PROGRESS_WHEN ?= never

run: build            ## Opens the window on the sample register; without a display does the same job in the terminal.
	scripts/run

build: setup ui/dist/index.html  ## Builds the interface and the program.
	cargo build -p letopis

test: setup-tests     ## Sets up and runs every check and every test.
	scripts/test

package: setup ui/dist/index.html  ## Builds a release .deb.
	scripts/package

bench: setup-bench ui/dist/index.html  ## Runs the benchmarks and writes BENCHMARKS.md.
	scripts/bench

screens: setup-tests  ## Writes pictures of the main screens to target/screens/.
	scripts/screens

generate:             ## Makes the TypeScript types of the commands anew from the Rust types.
	cargo run -q -p letopis -- typescript > ui/src/generated/api.ts

lint: setup           ## Runs the formatters and linters alone.
	scripts/lint

setup:                ## Installs the system packages that building needs.
	scripts/setup build

setup-tests:          ## Installs the system packages that testing needs.
	scripts/setup build test

setup-bench:          ## Installs the system packages that benchmarks need.
	scripts/setup build test bench

ui/node_modules/.package-lock.json: ui/package.json ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund

ui/dist/index.html: ui/node_modules/.package-lock.json $(shell find ui/src ui/public ui/index.html ui/vite.config.ts src-tauri/core/locales -type f 2>/dev/null)
	cd ui && npm run build
	touch $@

clean:
	rm -rf target ui/dist ui/node_modules
