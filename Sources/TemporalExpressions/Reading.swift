/// What a phrase made of a stretch of tokens.
enum Reading {
  case day(StatedDay)
  case clocks([StatedClock])
  case date(StatedDate)
  /// The stretch is no date, and no part of it may be one.
  case nothing
}
