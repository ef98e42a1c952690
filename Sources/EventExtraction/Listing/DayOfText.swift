import CivilTime
import TemporalExpressions

/// The only day to come that a text has named down to a line.
///
/// Lines are looked at once, as the hours that ask for it stand one below the other; only where the day
/// of writing changes, as it does from teaser to teaser, is the text looked at anew.
struct DayOfText {
  private var written: Day?
  /// The first line not yet looked at.
  private var next = 0
  private var found: (line: Int, day: Day)?
  /// The text has named two days, and says no more which is meant.
  private var isAmbiguous = false

  /// The line above `index` that named the day, which is not before that of writing; nil when none or
  /// several were.
  mutating func line(before index: Int, in profiles: [BlockProfile], _ reading: Reading) -> Int? {
    let written = reading.reference(ofBlock: profiles[index].block).day
    if written != self.written || index < next {
      self = DayOfText()
      self.written = written
    }
    while next < index, !isAmbiguous {
      look(at: profiles[next], from: written, reading)
      next += 1
    }
    return isAmbiguous ? nil : found?.line
  }

  private mutating func look(at profile: BlockProfile, from written: Day, _ reading: Reading) {
    for date in profile.days {
      guard let start = reading.resolved[date].first?.start, start.precision >= .day,
        start.day >= written, reading.resolved[date].count == 1
      else { continue }
      if let found, found.day != start.day { isAmbiguous = true }
      found = found ?? (next, start.day)
    }
  }
}
