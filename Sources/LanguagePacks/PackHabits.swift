/// What people who write a language take for granted in dates: the `habits` section of a pack.
public struct PackHabits: Sendable, Hashable {
  /// ISO 3166 code of the country whose holidays are meant when nothing else says where.
  public var country = ""
  /// The countries in which 5/10 is May 10.
  public var monthFirst: [String] = []
  /// "3:30" may be in the afternoon.
  public var isTwelveHour = false
  /// Where a street that is named after a day bears its kind.
  public var streetKind = StreetKind.last
  /// "next Friday" is the Friday of the week to come and not the one of this week.
  public var isNextWeekdayInNextWeek = false

  /// How verbs of the future end ("-era"), finite past ones ("-èrent", "-ed"), and participles after
  /// an auxiliary ("-é").
  public var futureEndings: [WordEnding] = []
  public var pastEndings: [WordEnding] = []
  public var participleEndings: [WordEnding] = []

  public enum StreetKind: String, Sendable, Hashable, CaseIterable {
    /// Before the name, joined or not: "rue du 8 Mai 1945", "place 8 Mai".
    case first
    /// Before the name and always joined to it: "Straße des 17. Juni".
    case joined
    /// Behind the name: "July Street".
    case last
  }

  public init() {}

  /// The names an entry may have.
  static let names = [
    "country", "month-first", "clock", "street-kind", "next-weekday", "future-endings",
    "past-endings", "participle-endings",
  ]

  /// Sets one habit; the values it may have when this is none of them.
  mutating func set(_ name: String, _ value: String) -> [String]? {
    switch name {
    case "country": country = value
    case "month-first": monthFirst = PackHabits.list(value)
    case "future-endings": futureEndings = PackHabits.list(value).map { WordEnding($0) }
    case "past-endings": pastEndings = PackHabits.list(value).map { WordEnding($0) }
    case "participle-endings":
      participleEndings = PackHabits.list(value).map { WordEnding($0) }
    case "clock" where value == "12": isTwelveHour = true
    case "clock" where value == "24": isTwelveHour = false
    case "clock": return ["12", "24"]
    case "street-kind":
      guard let kind = StreetKind(rawValue: value) else {
        return StreetKind.allCases.map(\.rawValue)
      }
      streetKind = kind
    case "next-weekday" where value == "next-week": isNextWeekdayInNextWeek = true
    case "next-weekday" where value == "nearest": isNextWeekdayInNextWeek = false
    case "next-weekday": return ["next-week", "nearest"]
    default: return PackHabits.names
    }
    return nil
  }

  private static func list(_ value: String) -> [String] {
    value.split(separator: ",").map { $0.filter { $0 != " " } }
  }
}
