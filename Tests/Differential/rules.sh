#!/usr/bin/env bash
# Compares recurrence rules with python-dateutil and libical: rules.sh [COUNT], 100,000 unless said.
#
# Needs python3, gcc and Debian's libical-dev; installs what is missing where apt-get and pip may. The same
# COUNT gives the same rules. Prints how often the three agree; where dateutil and libical do not agree with
# each other, there is no telling from them who is right, and the kinds of such rules are listed.
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-100000}
work=${TMPDIR:-/tmp}/almanach-rules
mkdir -p "$work"
python3 -c 'import dateutil' 2>/dev/null || python3 -m pip install -q python-dateutil
[ -e /usr/include/libical/ical.h ] || { apt-get update -qq && apt-get install -y -qq libical-dev gcc >/dev/null; }
gcc -O2 -o "$work/libical_rules" libical_rules.c -lical
rows="$work/dateutil-$count.txt"
[ -s "$rows" ] || python3 ../CivilTimeTests/Maker/make_samples.py rules "$count" "$rows"
# In parts at once, for each rule is a process of its own.
rm -f "$work"/part-*
split -n l/4 "$rows" "$work/part-"
for part in "$work"/part-??; do "$work/libical_rules" <"$part" >"$part.txt" & done
wait
cat "$work"/part-??.txt >"$work/libical-$count.txt"
python3 compare_rules.py "$rows" "$work/libical-$count.txt" "$work/agreed-$count.txt"
# Ours against all that dateutil says; those of libical agree with it or stand in the list above.
ALMANACH_RULE_SAMPLES="$rows" swift test --package-path ../.. --filter RecurrenceRuleTests
