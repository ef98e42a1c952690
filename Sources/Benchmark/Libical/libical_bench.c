/* Reads or writes a calendar with libical and prints the seconds it took.
   libical_bench parse FILE       : the events' number, seconds, growth of memory in kilobytes, the file's bytes among it
   libical_bench write FILE       : the same for writing what was parsed */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

/* The most memory this process held so far; getrusage would count its parent's too. */
static long peak(void) {
  char line[256];
  long kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &kilobytes) == 1) break;
  if (status) fclose(status);
  return kilobytes;
}

/* Brings the library's code into memory, which is not counted. */
static void warm_up(void) {
  icalcomponent *root = icalparser_parse_string(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n"
      "DTSTAMP:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  free(icalcomponent_as_ical_string_r(root));
  icalcomponent_free(root);
}

int main(int count, char **words) {
  if (count != 3) return 2;
  warm_up();
  long begin_memory = peak();
  FILE *file = fopen(words[2], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  text[fread(text, 1, size, file)] = 0;
  fclose(file);
  double begin = now();
  icalcomponent *root = icalparser_parse_string(text);
  long events = 0, sum = 0;
  for (icalcomponent *event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT); event;
       event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)) {
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    sum += icaltime_as_timet_with_zone(start, icaltime_get_timezone(start)) % 7;
    events++;
  }
  if (!strcmp(words[1], "write")) {
    begin = now();
    sum += (long)strlen(icalcomponent_as_ical_string_r(root));
  }
  double seconds = now() - begin;
  printf("%ld %.6f %ld %ld\n", events, seconds, peak() - begin_memory, sum);
  return 0;
}
