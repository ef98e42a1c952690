/// Why a date was resolved as it was; texts for people stand in the message catalogue.
public enum ResolutionReason: UInt8, Sendable, Hashable, CaseIterable {
  case yearWritten, yearByWeekday, yearByHeading, yearBySentenceBefore, yearByTense
  case withinSpanBefore, yearByContext, monthByContext, relativeToContext, relativeToDateBefore,
    holiday
  case weekdayConflict, secondDateGivesMonth, secondDateGivesYear

  /// As it stands among the rules of an event, whole, so that no text is made for each date.
  public var rule: String {
    switch self {
    case .yearWritten: "date: yearWritten"
    case .yearByWeekday: "date: yearByWeekday"
    case .yearByHeading: "date: yearByHeading"
    case .yearBySentenceBefore: "date: yearBySentenceBefore"
    case .yearByTense: "date: yearByTense"
    case .withinSpanBefore: "date: withinSpanBefore"
    case .yearByContext: "date: yearByContext"
    case .monthByContext: "date: monthByContext"
    case .relativeToContext: "date: relativeToContext"
    case .relativeToDateBefore: "date: relativeToDateBefore"
    case .holiday: "date: holiday"
    case .weekdayConflict: "date: weekdayConflict"
    case .secondDateGivesMonth: "date: secondDateGivesMonth"
    case .secondDateGivesYear: "date: secondDateGivesYear"
    }
  }
}
