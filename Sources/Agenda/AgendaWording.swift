public import CivilTime
public import EventExtraction

/// How an agenda is worded in one language: days, clocks, spans and the marks of an event's state.
///
/// Written by hand rather than taken from the system's locale data, so that the same events give the
/// same text on every machine, and a static binary needs no locale files.
public enum AgendaWording: String, Sendable, Hashable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The title line; its beginning also tells that Almanach wrote a file.
  public var title: String { "Almanach · agenda" }

  public var unsettledHeading: String {
    switch self {
    case .french: "Dates à préciser"
    case .english: "Dates to be settled"
    }
  }

  public var nothing: String {
    switch self {
    case .french: "Aucun événement."
    case .english: "No event."
    }
  }

  /// `Jeudi 15 janvier 2026`, `Thursday 15 January 2026`.
  public func heading(_ day: Day) -> String {
    let text = "\(weekdayName(day.weekday)) \(date(day))"
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `15 janvier 2026`, `1er mars 2026`, `15 January 2026`.
  public func date(_ day: Day, withYear: Bool = true) -> String {
    let (year, month, dayOfMonth) = day.parts
    let number = self == .french && dayOfMonth == 1 ? "1er" : "\(dayOfMonth)"
    return "\(number) \(monthName(month))" + (withYear ? " \(year)" : "")
  }

  /// `13h30`, `15h`; `13:30`, `15:00`.
  public func clock(_ clock: Clock) -> String {
    let minutes = clock.minute < 10 ? "0\(clock.minute)" : "\(clock.minute)"
    switch self {
    case .french: return "\(clock.hour)h" + (clock.minute == 0 ? "" : minutes)
    case .english: return "\(clock.hour):\(minutes)"
    }
  }

  /// A day or anything coarser, as it is said: `printemps 2026`, `semaine du 12 janvier 2026`.
  public func span(_ point: CivilPoint) -> String {
    let (year, month, _) = point.day.parts
    switch point.precision {
    case .year: return "\(year)"
    case .semester: return ordinal(month / 7 + 1, ["semestre", "half"], year)
    case .quarter: return ordinal(month / 3 + 1, ["trimestre", "quarter"], year)
    case .season: return "\(seasonName(month / 3)) \(year)"
    case .month: return "\(monthName(month)) \(year)"
    case .week:
      return self == .french
        ? "semaine du \(date(point.day))" : "week of \(date(point.day))"
    case .weekend:
      return self == .french
        ? "week-end du \(date(point.day))" : "weekend of \(date(point.day))"
    case .day, .hour, .minute, .second:
      let day = date(point.day)
      guard let clock = point.clock else { return day }
      return self == .french
        ? "\(day) à \(self.clock(clock))" : "\(day) at \(self.clock(clock))"
    }
  }

  /// What stands behind a title for its state, best known first; nil for a plain confirmed event.
  public func mark(_ event: Event) -> String? {
    let previous = event.previousStart.map(initially)
    let words: [String?]
    switch (event.status, self) {
    case (.confirmed, _): words = [previous]
    case (.rescheduled, _): words = [previous]
    case (.tentative, .french): words = ["à confirmer", previous]
    case (.tentative, .english): words = ["to be confirmed", previous]
    case (.postponed, .french): words = ["reporté", previous]
    case (.postponed, .english): words = ["postponed", previous]
    case (.cancelled, .french): words = ["annulé"]
    case (.cancelled, .english): words = ["cancelled"]
    }
    let text = words.compactMap(\.self).joined(separator: ", ")
    return text.isEmpty ? nil : text
  }

  /// `initialement le 19 juin 2024`, `first announced for 19 June 2024`.
  func initially(_ point: CivilPoint) -> String {
    if self == .english { return "first announced for \(span(point))" }
    return switch point.precision {
    case .day, .hour, .minute, .second: "initialement le \(span(point))"
    case .month: "initialement en \(span(point))"
    default: "initialement \(span(point))"
    }
  }

  /// `jusqu’au 21 novembre`, `until 21 November`.
  public func until(_ day: Day) -> String {
    self == .french
      ? "jusqu’au \(date(day, withYear: false))" : "until \(date(day, withYear: false))"
  }

  /// `dès 19h`-like openings are not told apart from starts: the text gave no end, none is shown.
  public func clocks(_ start: Clock, _ end: Clock?) -> String {
    end.map { "\(clock(start))–\(clock($0))" } ?? clock(start)
  }

  public var online: String { self == .french ? "en ligne" : "online" }

  private func ordinal(_ number: Int, _ nouns: [String], _ year: Int) -> String {
    switch self {
    case .french: "\(number)\(number == 1 ? "er" : "e") \(nouns[0]) \(year)"
    case .english:
      "\(["first", "second", "third", "fourth"][max(0, min(3, number - 1))]) \(nouns[1]) of \(year)"
    }
  }

  func weekdayName(_ weekday: Weekday) -> String {
    let names =
      self == .french
      ? ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
      : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[Int(weekday.rawValue) - 1]
  }

  private func seasonName(_ season: Int) -> String {
    let names =
      self == .french
      ? ["printemps", "été", "automne", "hiver"] : ["spring", "summer", "autumn", "winter"]
    return names[max(0, min(3, season - 1))]
  }

  private func monthName(_ month: Int) -> String {
    let names =
      self == .french
      ? [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    return names[month - 1]
  }
}
