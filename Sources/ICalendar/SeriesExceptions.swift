import CivilTime

/// The occurrences that EXDATE takes out of a series.
///
/// A day among them takes out all that begins on it, and a date-time takes a day out of a series of days:
/// programs write both.
struct SeriesExceptions {
  private var moments: Set<LocalDateTime> = []
  private var days: Set<Day> = []

  init(_ master: CalendarComponent, _ clock: SeriesClock) {
    for property in master.all(.exceptionDates) {
      for time in property.values.compactMap(\.time) {
        if time.isDay || clock.start.isDay {
          days.insert(time.local.day)
        } else {
          moments.insert(clock.local(time))
        }
      }
    }
  }

  func contain(_ local: LocalDateTime) -> Bool {
    moments.contains(local) || days.contains(local.day)
  }
}
