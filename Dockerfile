# The bot on a slim Python, as an ordinary user. The base lives in the volume /data:
#   docker build -t footnote .
#   docker run --rm -it -v footnote-data:/data footnote footnote chat
FROM python:3.13-slim

ENV PYTHONUNBUFFERED=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    FOOTNOTE_DB=/data/footnote.db

RUN useradd --create-home --uid 10001 footnote \
    && install --directory --owner=footnote --group=footnote /data

WORKDIR /app

# The pinned packages first: they change less often than the code, so this layer is kept.
COPY requirements.txt ./
RUN pip install --require-hashes -r requirements.txt

COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY facts facts
RUN pip install --no-deps --no-build-isolation . && rm -rf /app/*

USER footnote
WORKDIR /data
VOLUME /data

CMD ["footnote", "run"]
