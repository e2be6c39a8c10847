# syntax=docker/dockerfile:1

FROM python:3.13-slim AS build
WORKDIR /src
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore

# The locks come first: a change of code or content does not fetch the libraries again.
COPY requirements.lock requirements-build.lock ./
RUN pip install --require-hashes -r requirements-build.lock \
    && pip wheel --require-hashes --no-build-isolation --use-pep517 \
        --only-binary :all: --no-binary langdetect --wheel-dir wheels -r requirements.lock \
    && python -m venv --without-pip /opt/bot \
    && pip --python /opt/bot/bin/python install --no-deps --no-index wheels/*.whl

# Web Chat, before the code for the same reason; this image has no Node, so a package of Python brings it for a moment.
COPY requirements-node.lock ./
COPY bot/channels/webchat/bundle.py bot/channels/webchat/package.json bot/channels/webchat/package-lock.json \
    bot/channels/webchat/
RUN python bot/channels/webchat/bundle.py

COPY pyproject.toml README.md LICENSE app.py ./
COPY bot bot
COPY intents intents
COPY knowledge knowledge
RUN pip wheel --no-deps --no-build-isolation --wheel-dir dist . \
    && pip --python /opt/bot/bin/python install --no-deps --no-index dist/*.whl


FROM python:3.13-slim
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin bot \
    && install --directory --owner bot --group bot /data
COPY --from=build /opt/bot /opt/bot
ENV PATH=/opt/bot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=3978 \
    DATA_DIR=/data
USER bot
WORKDIR /data
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["python", "-c", \
    "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/health', timeout=4)"]
ENTRYPOINT ["support-bot"]
