/* Expands recurrence rules with libical.
   libical_rules < ROWS : of each row `start rule …` on standard input writes the row
   `start rule count checksum first-three` as make_samples.py does, of at most twenty occurrences.
   Rules that libical refuses are written with the count -1. */
#include <libical/ical.h>
#include <signal.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static jmp_buf late;
static void on_alarm(int signal) { (void)signal; longjmp(late, 1); }

static uint32_t checksum(const char *text) {
  uint32_t sum = ~0u;
  for (const unsigned char *byte = (const unsigned char *)text; *byte; byte++) {
    sum ^= *byte;
    for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >> 1 ^ 0xEDB88320u : sum >> 1;
  }
  return ~sum;
}

int main(void) {
  static char line[4096], start[64], rule[2048], text[20 * 17 + 1], first[3 * 17 + 1];
  icalerror_set_errors_are_fatal(0);
  signal(SIGALRM, on_alarm);
  while (fgets(line, sizeof line, stdin)) {
    if (sscanf(line, "%63s %2047s", start, rule) != 2) continue;
    struct icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule);
    volatile int count = 0;
    text[0] = first[0] = 0;
    if (recurrence.freq == ICAL_NO_RECURRENCE) { printf("%s %s -1 00000000 -\n", start, rule); continue; }
    if (setjmp(late)) {
      sigset_t set; sigemptyset(&set); sigaddset(&set, SIGALRM); sigprocmask(SIG_UNBLOCK, &set, NULL);
      printf("%s %s -2 00000000 -\n", start, rule);
      continue;
    }
    ualarm(500000, 0);
    icalrecur_iterator *iterator = icalrecur_iterator_new(recurrence, icaltime_from_string(start));
    if (iterator) {
      while (count < 20) {
        struct icaltimetype time = icalrecur_iterator_next(iterator);
        if (icaltime_is_null_time(time)) break;
        char item[32];
        snprintf(item, sizeof item, "%04d%02d%02dT%02d%02d%02d", time.year, time.month, time.day,
                 time.hour, time.minute, time.second);
        if (count) strcat(text, ",");
        strcat(text, item);
        if (count < 3) { if (count) strcat(first, ","); strcat(first, item); }
        count++;
      }
      icalrecur_iterator_free(iterator);
    }
    ualarm(0, 0);
    printf("%s %s %d %08x %s\n", start, rule, count, checksum(text), count ? first : "-");
  }
  return 0;
}
