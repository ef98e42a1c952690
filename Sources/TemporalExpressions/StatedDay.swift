public import CivilTime
import LanguagePacks

/// What a text says of a day, as far as it says it: nothing here is concluded.
///
/// It holds no reference, for it is copied many times on the way from the phrases to a date.
public struct StatedDay: Sendable, Hashable {
  public var weekday: Weekday?
  @SmallNumber public var dayOfMonth: Int?
  @SmallNumber public var month: Int?
  /// All four digits; two-digit years are widened by the finder ("24" is 2024).
  @SmallNumber public var year: Int?
  /// 1 spring to 4 winter.
  @SmallNumber public var season: Int?
  @SmallNumber public var quarter: Int?
  @SmallNumber public var semester: Int?
  @SmallNumber public var isoWeek: Int?
  /// A named day: its key in the holiday table ("easter", "ascension", "st-jean").
  public var holiday: String? {
    holidayIndex < 0 ? nil : WordCategory.holidays[Int(holidayIndex)]
  }
  @inlinable public var hasHoliday: Bool { holidayIndex >= 0 }
  /// The place of the named day in the table of keys, or -1.
  @usableFromInline var holidayIndex: Int16 = -1
  /// Counted from an anchor: "demain" is +1 day, "dans quinze jours" +15, "la semaine prochaine" +1 week.
  public var offset: Offset?
  /// "début juin", "mi-mars", "fin septembre".
  public var part: Part?
  /// "prochain", "dernier", "ce".
  public var direction: Direction?
  /// The whole week, weekend, month … is meant when no finer field is set.
  public var unit: Unit?
  /// "le premier lundi de mars" is 1 with a weekday, "la dernière semaine de juin" -1 with a unit.
  @SmallNumber public var ordinal: Int?
  /// "le 3 mai de l'an prochain": the year is told from the year of writing.
  public var yearDirection: Direction?
  /// What `ordinal` counts when it is no weekday.
  public var ordinalUnit: Unit?
  /// "les trois prochains mois": so many units on from the direction.
  @SmallNumber public var count: Int?
  /// Day and month are both numbers of 12 or less: 5/10 is read by the country's order.
  public var isOrderOpen = false
  /// The month is a number.
  public var isInNumbers = false
  /// In the year of the day so far from the day of writing: "Thanksgiving in two years".
  public var yearOffset: Offset?
  /// "la semaine du 6 octobre": the week that holds the day the other fields name.
  public var isWeekOf = false
  /// "le pont de l'Ascension": the days off around the day the other fields name.
  public var isWeekendOf = false
  /// "le premier dimanche après Pâques": the nth such weekday behind the day the other fields name;
  /// ordinal 0 is the one of its week ("in three weeks on Friday"), a negative one lies before it.
  public var laterWeekday: Weekday?
  @SmallNumber public var laterOrdinal: Int?
  /// "the second closest Monday to 5 October" is 2: the nth nearest `laterWeekday`, or else the nth
  /// nearest day of the named feast, to the day the other fields name.
  @SmallNumber public var nearest: Int?
  /// A year of accounts, "FY27": it dates a budget and tells no other date its year.
  public var isOfAccounts = false
  /// Distances, in order, from the day the other fields name: "le lendemain du 3 mai".
  public var shifts = OffsetList()

  public enum Unit: UInt8, Sendable, Hashable {
    case day, week, weekend, month, quarter, semester, season, year, hour, minute, second
    case decade, century, fortnight, workday
  }
  public enum Part: UInt8, Sendable, Hashable { case early, middle, late }
  public enum Direction: UInt8, Sendable, Hashable {
    case this, next, last, following, previous, upcoming, past
  }

  public struct Offset: Sendable, Hashable {
    public var count: Int { Int(number) }
    private var number: Int32
    public var unit: Unit
    /// From the date named before ("le lendemain") and not from the context date ("demain").
    public var isFromPreviousDate: Bool

    public init(count: Int, unit: Unit, isFromPreviousDate: Bool = false) {
      number = Int32(clamping: count)
      self.unit = unit
      self.isFromPreviousDate = isFromPreviousDate
    }
  }

  public init() {}

  /// A day, not a month or year: what a clock can stand beside.
  var isDay: Bool {
    // Weeks on end have no hour: "Lent lunch on Friday".
    if holidayIndex >= 0 { return !StatedDay.longFeasts.contains(holidayIndex) }
    if dayOfMonth != nil || weekday != nil || offset != nil { return true }
    if let unit = ordinalUnit ?? unit { return unit == .day || unit == .weekend }
    return !shifts.isEmpty
  }

  private static let longFeasts = ["lent", "orthodox-lent", "ramadan"]
    .compactMap { name in WordCategory.holidays.firstIndex(of: name).map { Int16($0) } }
}
