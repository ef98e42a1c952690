/* Expands recurrence rules with libical.
   libical_rules < ROWS : of each row `start rule …` on standard input writes the row
   `start rule count checksum first-three` as make_samples.py does, of at most twenty occurrences.
   Rules that libical refuses are written with the count -1, and with -2 those on which it crashes or takes
   more than a tenth of a second of processor time; each is expanded in a process of its own. */
#include <libical/ical.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static uint32_t checksum(const char *text) {
  uint32_t sum = ~0u;
  for (const unsigned char *byte = (const unsigned char *)text; *byte; byte++) {
    sum ^= *byte;
    for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >> 1 ^ 0xEDB88320u : sum >> 1;
  }
  return ~sum;
}

static void expand(const char *start, const char *rule) {
  static char text[20 * 17 + 1], first[3 * 17 + 1];
  struct icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule);
  if (recurrence.freq == ICAL_NO_RECURRENCE) {
    printf("%s %s -1 00000000 -\n", start, rule);
    return;
  }
  int count = 0;
  icalrecur_iterator *iterator = icalrecur_iterator_new(recurrence, icaltime_from_string(start));
  while (iterator && count < 20) {
    struct icaltimetype time = icalrecur_iterator_next(iterator);
    if (icaltime_is_null_time(time)) break;
    char item[32];
    snprintf(item, sizeof item, "%s%04d%02d%02dT%02d%02d%02d", count ? "," : "", time.year, time.month,
             time.day, time.hour, time.minute, time.second);
    if (strlen(item) > 16) break;
    strcat(text, item);
    if (count < 3) strcat(first, item);
    count++;
  }
  /* What is found in time is written whole. */
  struct itimerval none = {{0, 0}, {0, 0}};
  setitimer(ITIMER_VIRTUAL, &none, 0);
  printf("%s %s %d %08x %s\n", start, rule, count, checksum(text), count ? first : "-");
}

int main(void) {
  static char line[4096], start[64], rule[2048];
  icalerror_set_errors_are_fatal(0);
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%63s %2047s", start, rule) != 2) continue;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
      struct itimerval limit = {{0, 0}, {0, 100000}};
      setitimer(ITIMER_VIRTUAL, &limit, 0);
      expand(start, rule);
      fflush(stdout);
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (status) printf("%s %s -2 00000000 -\n", start, rule);
  }
  return 0;
}
