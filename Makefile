# What people type. Each command first makes sure of the system libraries it needs.
# The last three are for Excel workbooks: plr is built with their headers, loads them when a workbook
# is written or read, says so where they are missing, and runs without them.
LIBRARIES := libsqlite3-dev libssl-dev libstemmer-dev libxlsxwriter-dev libarchive-dev libxml2-dev
PREFIX ?= /usr/local
TO = $(DESTDIR)$(PREFIX)
DEMO ?= estuary-demo
MISSING = $(foreach library,$(LIBRARIES),$(shell dpkg -s $(library) >/dev/null 2>&1 || echo $(library)))
SUDO = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help demo portal test long-test browser-test portal-test hard-test load-test data-test api-test excel-test attack-test peer-test pictures example build lint deps install bench coverage docs samples sbom clean
.DEFAULT_GOAL := help

help:
	@echo 'make demo      a whole year of a council, from forms to board report'
	@echo 'make portal    the portal on that year, in a browser on this machine'
	@echo 'make test      every test'
	@echo 'make long-test every test with its full counts, 200 kills among them'
	@echo 'make browser-test  every report page in a browser: accessibility, valid HTML, print'
	@echo 'make portal-test   a month of a council in a browser, every page of the portal, with and without scripts'
	@echo 'make hard-test the portal killed while people save, and sent nonsense'
	@echo 'make load-test the portal under load, on a release build; LOAD=open_loop.py'
	@echo 'make peer-test what a page costs beside a plain FastAPI page of the same table, on a release build'
	@echo 'make excel-test  the workbook of figures in LibreOffice and openpyxl'
	@echo 'make attack-test  published reports of random councils, attacked by integer programming'
	@echo 'make pictures  pictures of every report page and chart, in .build/browser/pictures, and of the portal'
	@echo 'make data-test the data package in a validator, in every recipe and in a database'
	@echo 'make api-test  the interface for programs in a validator of OpenAPI'
	@echo 'make install   plr, its man page and shell completions into $(PREFIX)'
	@echo 'make bench     speed and memory, on a release build'
	@echo 'make coverage  line coverage of the libraries'
	@echo 'make example   the library used from another package'
	@echo 'make sbom      what the program is built of, as CycloneDX, in .build/sbom.json'
	@echo 'make docs      the documentation of the libraries'
	@echo 'make samples   compose SampleAudits anew'

deps:
	@command -v swift >/dev/null || { echo 'plr needs the Swift toolchain, 6.2 or later: see swift.org/install'; exit 1; }
	@if ! command -v dpkg >/dev/null; then \
	  echo 'Not a Debian system: please install SQLite and OpenSSL with their headers.'; \
	elif [ -n "$(strip $(MISSING))" ]; then \
	  echo 'Installing the missing system libraries: $(strip $(MISSING))'; \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $(MISSING) >/dev/null; \
	fi

build: deps
	swift build --product plr

demo: build
	@"$$(swift build --show-bin-path)/plr" demo --into '$(DEMO)' --samples SampleAudits --replace

# Whoever sits here chooses whom to be; it listens on this machine alone.
portal: deps
	swift build --product plr
	swift build --product plr-portal
	@[ -d '$(DEMO)' ] || "$$(swift build --show-bin-path)/plr" demo --into '$(DEMO)' --samples SampleAudits >/dev/null
	@PLR_TODAY=2026-04-15 exec "$$(swift build --show-bin-path)/plr-portal" serve --workspace '$(DEMO)' --demonstration

test: deps
	swift test

# A kill of the program at every moment there is takes long: CI does a tenth of them.
long-test: deps
	PLR_LONG_TEST=1 PLR_KILLS=200 swift test
	PLR_LONG_TEST=1 $(MAKE) attack-test
	$(MAKE) hard-test KILLS=200 REQUESTS=20000

# Report pages as their readers see them, in a real browser.
browser-test: build
	@Tests/Browser/run "$$(swift build --show-bin-path)/plr" "$$(pwd)/.build/browser"

# The portal as its people see it: a month of theirs, every page, and what people complain of in others.
portal-test: build
	swift build --product plr-portal
	@Tests/Portal/run "$$(swift build --show-bin-path)/plr" "$$(swift build --show-bin-path)/plr-portal" \
	  "$$(pwd)/.build/portal"

# Nothing that was acknowledged may be lost, and nothing that is sent may end in a fault of the portal.
KILLS ?= 20
REQUESTS ?= 500
hard-test: build
	swift build --product plr-portal
	@Tests/Portal/hard "$$(swift build --show-bin-path)/plr" "$$(swift build --show-bin-path)/plr-portal" \
	  "$$(pwd)/.build/hard" $(KILLS) $(REQUESTS)

# What a page and a save cost where many people are at work.
LOAD ?= ../shared/load/open_loop.py
load-test: demo
	swift build -c release --product plr-portal
	@python3 Tests/Portal/load.py "$$(swift build -c release --show-bin-path)/plr-portal" '$(DEMO)' \
	  "$$(pwd)/.build/load" '$(LOAD)'

# What a page costs beside a plain page of the same table by a well-known framework.
peer-test: demo
	swift build -c release --product plr-portal
	@python3 -m venv .build/peer && .build/peer/bin/pip install -q fastapi uvicorn jinja2
	@.build/peer/bin/python Tests/Portal/peer.py "$$(swift build -c release --show-bin-path)/plr-portal" '$(DEMO)' \
	  "$$(pwd)/.build/peer-workspace"

pictures: build
	swift build --product plr-portal
	@Tests/Browser/run "$$(swift build --show-bin-path)/plr" "$$(pwd)/.build/browser" pictures
	@Tests/Portal/run "$$(swift build --show-bin-path)/plr" "$$(swift build --show-bin-path)/plr-portal" \
	  "$$(pwd)/.build/portal" pictures

# What the portal says of its interface for programs, and every answer against it.
api-test: demo
	swift build --product plr-portal
	@Tests/Portal/openapi.sh "$$(swift build --show-bin-path)/plr-portal" '$(DEMO)'

# Beside plr: Python, DuckDB, a validator and PostgreSQL, which it installs where they are missing.
data-test: build
	@Tests/Data/run "$$(swift build --show-bin-path)/plr"

# The workbook of figures as other programs read it.
excel-test: build
	@Tests/Excel/run "$$(swift build --show-bin-path)/plr" "$$(pwd)/.build/excel"

# What can be worked out of published files alone; with PLR_LONG_TEST of a thousand councils.
attack-test: deps
	swift build --build-tests
	@Tests/Attacker/run "$$(pwd)/.build/attack"

# The README's example, as another package would build it; what the library was built to here is good there, too. What
# is to be built is another list there, which a remembered one would hide.
example: deps
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
	swift run --disable-build-manifest-caching --package-path Examples/OtherCouncil --scratch-path "$$PWD/.build" OtherCouncil "$$folder/estuary"

# What a council's IT asks for; the packages are those the last build resolved.
sbom: deps
	@swift package resolve
	@python3 packaging/sbom.py $(LIBRARIES) >.build/sbom.json
	@echo '.build/sbom.json'

lint:
	swift format lint --strict --recursive Sources Tests Templates Examples Package.swift

install: deps
	swift build -c release --product plr
	swift build -c release --product plr-portal
	swift package plugin generate-manual
	install -d $(TO)/bin $(TO)/share/man/man1 $(TO)/share/plr \
	  $(TO)/share/bash-completion/completions $(TO)/share/zsh/site-functions \
	  $(TO)/share/fish/vendor_completions.d
	install -m 755 "$$(swift build -c release --show-bin-path)/plr" $(TO)/bin/plr
	install -m 755 "$$(swift build -c release --show-bin-path)/plr-portal" $(TO)/bin/plr-portal
	install -m 644 .build/plugins/GenerateManual/outputs/plr/plr.1 $(TO)/share/man/man1/plr.1
	$(TO)/bin/plr --generate-completion-script bash >$(TO)/share/bash-completion/completions/plr
	$(TO)/bin/plr --generate-completion-script zsh >$(TO)/share/zsh/site-functions/_plr
	$(TO)/bin/plr --generate-completion-script fish >$(TO)/share/fish/vendor_completions.d/plr.fish
	cp -R SampleAudits $(TO)/share/plr/

bench: deps
	swift build -c release --product plr
	@Tests/Bench/run "$$(swift build -c release --show-bin-path)/plr"
	@swift test --filter ThemeAccuracyTests 2>/dev/null | grep '^accuracy'

coverage: deps
	swift test --enable-code-coverage
	@.ci/coverage

docs: deps
	swift build --target ReviewActs
	@.ci/docs AuditStatistics PracticeLearning ReviewActs

samples: deps
	swift run compose-samples SampleAudits

clean:
	rm -rf .build '$(DEMO)'
