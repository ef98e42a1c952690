/* Tells the clocks of time zones hour by hour, as the C library reads them from the system's zoneinfo.
   zone_runs < NAMES : for each zone, a row `zone first last offset abbreviation` for every run of hours
   from 1900 to the end of 2037 that have the same offset and abbreviation; hours since 1970. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int main(void) {
  char name[128], abbreviation[16] = "";
  const long begin = -613608, end = 596088; /* hours from 1970 to 1900 and to 2038 */
  while (scanf("%127s", name) == 1) {
    char path[256];
    snprintf(path, sizeof path, ":%s", name);
    setenv("TZ", path, 1);
    tzset();
    long first = begin, offset = 0;
    for (long hour = begin; hour <= end; hour++) {
      time_t moment = hour * 3600;
      struct tm local;
      localtime_r(&moment, &local);
      if (hour > begin && hour < end && local.tm_gmtoff == offset && !strcmp(local.tm_zone, abbreviation)) continue;
      if (hour > begin) printf("%s %ld %ld %ld %s\n", name, first, hour - 1, offset, abbreviation);
      first = hour;
      offset = local.tm_gmtoff;
      snprintf(abbreviation, sizeof abbreviation, "%s", local.tm_zone);
    }
  }
  return 0;
}
