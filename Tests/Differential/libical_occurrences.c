/* Prints what calendars hold as libical reads them: libical_occurrences FILE...
   "FILE path", then "event uid start end" and "occurrence uid start" (at most eight of each event). */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int left;
static const char *uid;

static void print_time(struct icaltimetype time) {
  if (icaltime_is_null_time(time)) { printf(" -"); return; }
  if (!time.is_date && time.zone) time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
  printf(" %s", icaltime_as_ical_string(time));
}

static void print_event(icalcomponent *event) {
  struct icaltimetype start = icalcomponent_get_dtstart(event);
  if (icaltime_is_null_time(start)) return;
  int is_ended = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY) != 0 ||
                 icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY) != 0;
  uid = icalcomponent_get_uid(event);
  if (!uid) uid = "-";
  printf("event %s", uid);
  print_time(start);
  print_time(is_ended ? icalcomponent_get_dtend(event) : icaltime_null_time());
  printf("\n");
  if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) == 0) return;
  icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
  icalrecur_iterator *dates = icalrecur_iterator_new(icalproperty_get_rrule(property), start);
  for (left = 8; dates && left > 0; left--) {
    struct icaltimetype next = icalrecur_iterator_next(dates);
    if (icaltime_is_null_time(next)) break;
    /* What a start off its own rule means is told by the other libraries. */
    if (left == 8 && icaltime_compare(next, start) != 0) break;
    printf("occurrence %s", uid);
    print_time(next);
    printf("\n");
  }
  if (dates) icalrecur_iterator_free(dates);
}

static void walk(icalcomponent *component) {
  if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT) print_event(component);
  for (icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
       child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
    walk(child);
}

int main(int count, char **words) {
  icalerror_set_errors_are_fatal(0);
  for (int i = 1; i < count; i++) {
    FILE *file = fopen(words[i], "rb");
    if (!file) continue;
    static char text[1 << 20];
    text[fread(text, 1, sizeof text - 1, file)] = 0;
    fclose(file);
    printf("FILE %s\n", words[i]);
    fflush(stdout);
    alarm(5);
    icalcomponent *root = icalparser_parse_string(text);
    if (root) walk(root);
    if (root) icalcomponent_free(root);
    fflush(stdout);
  }
  return 0;
}
