#!/usr/bin/env bash
# Builds the map's components, the year wheel and the public style into the folder given: build.sh <output folder>
# (package.json holds rollup at the newest version that the registry has for every platform: npm ci refuses a gap.)
set -euo pipefail
out="$(mkdir -p "$1" && cd "$1" && pwd)"
cd "$(dirname "$0")"
# npm writes node_modules/.package-lock.json; an older one than our lock file means that the lock has changed.
if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
npx --no-install vite build --logLevel warn --outDir "$out"
