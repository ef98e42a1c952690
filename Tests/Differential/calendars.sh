#!/usr/bin/env bash
# Compares the events and occurrences of odd calendars with python-icalendar, vobject, libical and sabre/vobject:
# calendars.sh [COUNT [FOLDER]], COUNT calendars of each kind (12 unless said), or those of a folder.
#
# Needs python3, gcc and Debian's libical-dev, php-cli and php-sabre-vobject; what is missing of the last three is
# left out. PYTHON names an interpreter that has icalendar, vobject and recurring-ical-events, or may install them.
set -euo pipefail
cd "$(dirname "$0")"
count=${1:-12}
work=${TMPDIR:-/tmp}/almanach-calendars
folder=${2:-$work/calendars-$count}
python=${PYTHON:-python3}
mkdir -p "$work"
"$python" -c 'import icalendar, vobject, recurring_ical_events' 2>/dev/null ||
  "$python" -m pip install -q icalendar vobject recurring-ical-events
[ -n "${2:-}" ] || python3 make_calendars.py "$folder" "$count"
swift build -c release --product occurrences 2>&1 | tail -1
find "$folder" -name '*.ics' | sort >"$work/names.txt"
peers=()
# Some at a time, so that a peer that stops at one file still reads the others.
run() {
  local name=$1
  shift
  xargs -d '\n' -n 20 "$@" <"$work/names.txt" >"$work/$name.txt" 2>/dev/null || true
}
run ours .build/release/occurrences
for peer in icalendar vobject; do
  run "$peer" "$python" python_occurrences.py "$peer"
  peers+=("$work/$peer.txt")
done
if [ -e /usr/include/libical/ical.h ]; then
  gcc -O2 -o "$work/libical_occurrences" libical_occurrences.c -lical
  run libical "$work/libical_occurrences"
  peers+=("$work/libical.txt")
fi
if [ -e /usr/share/php/Sabre/VObject/autoload.php ]; then
  run sabre php sabre_occurrences.php
  peers+=("$work/sabre.txt")
fi
python3 compare_calendars.py "$work/ours.txt" "${peers[@]}"
