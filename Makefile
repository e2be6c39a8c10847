# Every target prepares what it needs, once. `make help` lists them; ARGS="..." is passed on.
SHELL := /bin/sh
VENV := .venv
PY := $(VENV)/bin/python
WEBCHAT := bot/channels/webchat
export VENV
ifdef PYTHON
export PYTHON
endif
unexport PYTHONHOME
unexport PYTHONPATH
unexport PYTHONSAFEPATH

.PHONY: help run install venv bundle ready test check format bench wheel lock clean

help: ## Lists the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 18

run: bundle ## Serves the bot on 127.0.0.1:3978
	$(PY) app.py $(ARGS)

install: bundle ## Makes .venv with what the bot needs, and fits the model to the content
	@$(PY) app.py train

venv:
	@.ci/venv run

# Without a registry to be reached the bot still runs, and its page says what is missing.
bundle: venv
	-@cmp -s $(WEBCHAT)/package-lock.json $(WEBCHAT)/bundle/package-lock.json || $(PY) -m bot.channels.webchat.bundle

ready: bundle
	@.ci/venv dev

test: ready ## Runs the tests
	$(PY) -m pytest $(ARGS)

check: ready ## Format, lint, types, import contracts, content
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) $(VENV)/bin/lint-imports
	$(PY) app.py check

format: ready ## Formats the code and mends what can be mended
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: ready ## Measures speed and memory
	$(PY) -m tests.bench $(ARGS)

wheel: ready ## Builds dist/support_bot-*.whl
	$(PY) -m bot.channels.webchat.bundle
	$(PY) -m build --wheel --no-isolation

# The locks hold no address: where packages come from is the business of the machine that installs them.
UV_VERSION := 0.13.8
COMPILE := $(PY) -m uv pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --custom-compile-command 'make lock' $(ARGS)
lock: ready ## Rebuilds the locks from pyproject.toml; ARGS=--upgrade for newer versions
	$(PY) -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) --group pyproject.toml:build -c requirements.lock -o requirements-build.lock
	$(COMPILE) --group pyproject.toml:node -o requirements-node.lock
	$(COMPILE) pyproject.toml --group dev --group build -c requirements.lock -c requirements-build.lock -o requirements-dev.lock
	for lock in requirements*.lock; do sed -e '/^-/d' -e '/:\/\//d' $$lock >$$lock.new && mv $$lock.new $$lock; done

clean: ## Removes everything that make has made
	rm -rf $(VENV) $(VENV).lock build dist $(WEBCHAT)/bundle .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis requirements*.lock.new
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
