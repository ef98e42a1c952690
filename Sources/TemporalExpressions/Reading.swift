/// What a phrase made of a stretch of tokens.
enum Reading {
  case day(StatedDay)
  case clocks([StatedClock])
  case date(StatedDate)
  /// The stretch is no date, and no part of it may be one.
  case nothing

  /// Whether all it names are days, which may have hours; clocks name none.
  var isOfDays: Bool {
    switch self {
    case .day(let day): day.isDay
    case .date(let date): !date.hasRecurrence && date.days.allSatisfy { $0.isDay }
    case .clocks, .nothing: true
    }
  }
}
