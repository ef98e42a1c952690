#!/usr/bin/env bash
# Builds the program that almanach-bench measures libical with, where the package libical-dev is there.
set -euo pipefail
cd "$(dirname "$0")"
[ -e /usr/include/libical/ical.h ] || { echo "libical-dev is not installed"; exit 1; }
mkdir -p ../../../.build
gcc -O2 -o ../../../.build/libical-bench libical_bench.c -lical
echo "built .build/libical-bench; now run almanach-bench calendar"
