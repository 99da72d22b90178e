#!/usr/bin/env bash
# Puts what the bot needs to run, and nothing else, into a folder: built, with its figures and its production packages.
# The Dockerfile runs it, and so does .ci/run.
set -euo pipefail
[ $# -eq 1 ] || { echo 'Usage: scripts/build-image.sh FOLDER' >&2; exit 64; }
cd "$(dirname "$0")/.."
mkdir -p "$1"
[ -z "$(ls -A "$1")" ] || { echo "$1 is not empty." >&2; exit 73; }

cp -r package.json package-lock.json rolldown.config.ts src commands data "$1"
cd "$1"
npm ci --include=dev --ignore-scripts --no-audit --no-fund
npm run build:bot
npm prune --omit=dev --workspaces=false --ignore-scripts --no-audit --no-fund
rm -r src commands rolldown.config.ts
