import CivilTime
import TemporalExpressions

/// Where the reader stands: the block, what headings gave, the dates before.
struct ReadingState {
  var reference: CivilPoint
  var frame = DateFrame()
  var previous: CivilPoint?
  /// The last date before that names a day.
  var previousDay: CivilPoint?
  var blockOfPreviousDay = -1
  /// The last day of that date, where it names several.
  var previousLast: Day?
  /// The stretches of days to come that the section has named.
  var spansToCome: [ClosedRange<Day>] = []
  /// The days of the section that were named by their number, or by a weekday among such days.
  var named: [NamedDay] = []
  /// The last day to come that its weekday alone has told, and its block.
  var weekdayToCome: (day: Day, block: Int)?
  /// All days named so far, whatever the section.
  var mentioned: [Day] = []
  /// The last day named in the sections before this one, and its block.
  var dayOfSectionBefore: (point: CivilPoint, block: Int)?
  /// The last day by which something is to be done, and where it ends.
  var previousBound: (point: CivilPoint, end: Int32)?
  /// Where the date before ends, and whether it is one day.
  var previousEnd: Int32?
  var isPreviousDay = false
  /// It is left out of what is told there: "not 6 Feb".
  var isPreviousExcepted = false
  /// It stands in a listing, or heads a line.
  var isPreviousOfProgramme = false
  /// The days of the last span, in which a weekday alone may lie, and the block that named it.
  var span: ClosedRange<Day>?
  var spanBlock = 0
  /// It holds in its own block only: what something was moved to tells nothing of what else the text speaks of, and
  /// days of a list are hardly a stretch elsewhere.
  var isSpanOfBlock = false
  /// The same, where a whole week holds for the block that named it and no further.
  var nearSpan: ClosedRange<Day>? {
    span.flatMap {
      $0.upperBound - $0.lowerBound < 6 && !isSpanOfBlock || spanBlock == block ? $0 : nil
    }
  }
  /// The block that named the last stretch to come, and the last one that named a day outside it.
  var blockOfSpanToCome = 0
  var blockOfOtherDay = -1
  /// The day of the programme's line before, within the section.
  var programmeDay: Day?
  /// How many of its lines have named a day.
  var programmeLines = 0
  /// The programme runs back in time, as archives do.
  var runsBack = false
  var section: Int32 = -1
  var block = 0
  var sentenceYear: (year: CivilPoint, end: Int32)?

  /// Keeps the stretch a date names; a number outside it, told in another block, ends it.
  mutating func note(span named: ClosedRange<Day>?, naming point: CivilPoint, isNumber: Bool) {
    if let named {
      span = named
      spanBlock = block
    } else if isNumber, point.precision >= .day, block != spanBlock, let open = span,
      point.day < open.lowerBound - ReadingState.eve
        || point.day > open.upperBound + ReadingState.eve
    {
      span = nil
    }
  }

  /// A day to come outside the stretch to come tells of something else from there on.
  mutating func noteOutside(_ point: CivilPoint) {
    guard let open = spansToCome.last, point.precision >= .day, point.day >= reference.day,
      point.day < open.lowerBound - ReadingState.eve
        || point.day > open.upperBound + ReadingState.eve
    else { return }
    blockOfOtherDay = block
  }

  /// So many days around a stretch are still told of it.
  private static let eve = 6
}
