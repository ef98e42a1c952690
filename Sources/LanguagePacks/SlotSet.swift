/// A set of slots, one bit each, and marks that tell more of a place in the text.
public struct SlotSet: OptionSet, Sendable {
  public var rawValue: UInt64

  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable
  public init(_ slot: PhraseSlot) { rawValue = 1 << UInt64(slot.rawValue) }

  public init(_ slots: PhraseSlot...) {
    rawValue = slots.reduce(0) { $0 | SlotSet($1).rawValue }
  }

  @inlinable
  public static var all: SlotSet { SlotSet(rawValue: ~0) }

  /// The slots that phrases fill, and not single words or numbers.
  @inlinable
  public static var items: SlotSet {
    SlotSet(rawValue: (SlotSet(.date).rawValue << 1) - SlotSet(.day).rawValue)
  }

  /// The atoms that only a word's meaning makes: neither digits nor the look of a word do.
  public static let meanings = SlotSet(
    .month, .weekday, .weekdayHabit, .habit, .season, .unit, .dayPart, .holiday, .relativeDay,
    .shiftDay, .direction, .part, .meridiem, .hourWord, .minuteWord, .zone, .zoneTown, .decade)

  // MARK: - Marks

  /// Any token at all: a place that admits anything asks for no more.
  @inlinable
  public static var token: SlotSet { SlotSet(rawValue: 1 << 63) }
  /// The text is at its end.
  @inlinable
  public static var end: SlotSet { SlotSet(rawValue: 1 << 62) }
  /// An atom at this token may take more tokens than one, so what stands after it is not known.
  @inlinable
  public static var manyTokens: SlotSet { SlotSet(rawValue: 1 << 61) }
}

extension SlotSet {
  /// For each category, by its number, the slots that a word of it may fill.
  public static let byCategory = WordCategory.allCases.map { slots(of: $0) }

  private static func slots(of category: WordCategory) -> SlotSet {
    switch category {
    case .month: SlotSet(.month)
    case .weekday: SlotSet(.weekday)
    case .weekdayHabit: SlotSet(.weekdayHabit)
    case .habit: SlotSet(.habit)
    case .season: SlotSet(.season)
    case .timeUnit: SlotSet(.unit)
    case .dayPart: SlotSet(.dayPart)
    case .holiday: SlotSet(.holiday)
    case .relativeDay: SlotSet(.relativeDay)
    case .shiftDay: SlotSet(.shiftDay)
    case .direction: SlotSet(.direction)
    case .part: SlotSet(.part)
    case .meridiem: SlotSet(.meridiem)
    case .hourWord: [SlotSet(.hour), SlotSet(.hourWord)]
    case .minuteWord: SlotSet(.minuteWord)
    case .timeZone: SlotSet(.zone)
    case .zoneTown: SlotSet(.zoneTown)
    case .decade: SlotSet(.decade)
    case .number: numberInWords
    case .ordinal: SlotSet(.ordinal)
    case .dayWord: SlotSet(.dayNumber)
    default: []
    }
  }

  private static let numberInWords = SlotSet(.dayNumber, .year, .hour, .minute, .number)
}
