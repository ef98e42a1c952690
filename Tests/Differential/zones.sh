#!/usr/bin/env bash
# Compares the offset and abbreviation of every zone of the table with the system's zoneinfo, for every hour
# from 1900 to the end of 2037. Needs gcc and the package tzdata (with its old names: tzdata-legacy on Debian).
set -euo pipefail
cd "$(dirname "$0")"
work=${TMPDIR:-/tmp}/almanach-zones
mkdir -p "$work"
gcc -O2 -o "$work/zone_runs" zone_runs.c
rules=../../Sources/CivilTime/ZoneRules.swift
grep -oE '^  [A-Za-z][A-Za-z0-9_+/-]*[|>]' "$rules" | tr -d ' |>' | while read -r zone; do
  if [ -e "/usr/share/zoneinfo/$zone" ]; then echo "$zone"; else echo "no $zone here" >&2; fi
done >"$work/names.txt"
"$work/zone_runs" <"$work/names.txt" >"$work/runs.txt"
echo "$(wc -l <"$work/names.txt") zones, $(wc -l <"$work/runs.txt") runs of hours"
ALMANACH_ZONE_RUNS="$work/runs.txt" swift test --package-path ../.. --filter ZoneTests
