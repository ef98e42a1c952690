import CivilTime

/// On which day of a year a named day falls: fixed, counted from Easter, or the nth weekday.
enum Holiday {
  /// The day of a holiday in a year; nil for a name without a rule.
  static func day(_ name: String, year: Int) -> Day? {
    if let (month, dayOfMonth) = fixed[name] {
      return Day(year: year, month: month, dayOfMonth: dayOfMonth)
    }
    if let offset = fromEaster[name] { return easter(year: year) + offset }
    if let (ordinal, weekday, month) = nthWeekday[name] {
      return nth(ordinal, weekday, month: month, year: year)
    }
    switch name {
    case "black-friday": return nth(4, .thursday, month: 11, year: year) + 1
    case "cyber-monday": return nth(4, .thursday, month: 11, year: year) + 4
    case "earth-hour":
      // The last Saturday of March, a week earlier when that is the eve of Easter.
      let last = nth(-1, .saturday, month: 3, year: year)
      return last == easter(year: year) - 1 ? last - 7 : last
    case "victoria-day":
      return Day(year: year, month: 5, dayOfMonth: 24)?.previous(.monday)
    case "advent": return fourthAdvent(year).map { $0 - 21 }
    case "second-advent": return fourthAdvent(year).map { $0 - 14 }
    case "third-advent": return fourthAdvent(year).map { $0 - 7 }
    case "fourth-advent": return fourthAdvent(year)
    case "repentance-day": return fourthAdvent(year).map { $0 - 32 }
    case "totensonntag": return fourthAdvent(year).map { $0 - 28 }
    case "volkstrauertag": return fourthAdvent(year).map { $0 - 35 }
    case "mothers-day":
      // France: the last Sunday of May, put off when it is Pentecost.
      let last = nth(-1, .sunday, month: 5, year: year)
      return last == easter(year: year) + 49 ? last + 7 : last
    case "discovery-day":
      // Newfoundland and Labrador: the Monday nearest to 24 June.
      return Day(year: year, month: 6, dayOfMonth: 27)?.previous(.monday)
    case "administrative-day":
      return (nth(-1, .saturday, month: 4, year: year) - 3)
    case "boss-day":
      // 16 October, on the working day nearest to it.
      guard let day = Day(year: year, month: 10, dayOfMonth: 16) else { return nil }
      return day.weekday == .saturday ? day - 1 : day.weekday == .sunday ? day + 1 : day
    case "parsi-new-year":
      // A calendar of 365 days: it falls back a day every four years.
      return Day(year: year, month: 8, dayOfMonth: 17).map { $0 - ((year + 0) / 4 - 504) }
    case "royal-day":
      guard let day = Day(year: year, month: 4, dayOfMonth: 27) else { return nil }
      return day.weekday == .sunday ? day - 1 : day
    case "orthodox-easter": return orthodoxEaster(year: year)
    default: return nil
    }
  }

  /// The Sunday before Christmas, from which the end of the church year is counted.
  private static func fourthAdvent(_ year: Int) -> Day? {
    Day(year: year, month: 12, dayOfMonth: 24)?.previous(.sunday)
  }

  /// The Monday after this Sunday is a holiday too.
  static func hasMonday(_ name: String) -> Bool { name == "easter" || name == "pentecost" }

  /// Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher).
  static func easter(year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(firstOfMonth: sum / 31, year: year) + sum % 31
  }

  /// Easter of the Julian calendar (Meeus), as a Gregorian day; right from 1900 to 2099.
  static func orthodoxEaster(year: Int) -> Day {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let sum = d + e + 114
    return Day(firstOfMonth: sum / 31, year: year) + (sum % 31 + 13)
  }

  static func nth(_ ordinal: Int, _ weekday: Weekday, month: Int, year: Int) -> Day {
    let first = Day(firstOfMonth: month, year: year)
    if ordinal > 0 { return first.next(weekday) + (ordinal - 1) * 7 }
    return (first.adding(months: 1) - 1).previous(weekday) + (ordinal + 1) * 7
  }

  private static let fixed: [String: (Int, Int)] = [
    "new-year": (1, 1), "new-year-eve": (12, 31), "epiphany": (1, 6), "candlemas": (2, 2),
    "valentine": (2, 14), "st-patrick": (3, 17), "st-george": (4, 23), "april-fools": (4, 1),
    "labour-day": (5, 1), "may-day": (5, 1), "victory-1945": (5, 8), "europe-day": (5, 9),
    "st-jean": (6, 24),
    "canada-day": (7, 1), "independence-day-us": (7, 4), "bastille-day": (7, 14),
    "swiss-national": (8, 1), "assumption": (8, 15), "belgian-national": (7, 21),
    "luxembourg-national": (6, 23), "german-unity": (10, 3), "halloween": (10, 31),
    "all-saints": (11, 1), "all-souls": (11, 2), "armistice-1918": (11, 11), "st-martin": (11, 11),
    "veterans-day": (11, 11), "juneteenth": (6, 19), "earth-day": (4, 22),
    "st-nicholas": (12, 6), "christmas-eve": (12, 24), "christmas": (12, 25),
    "boxing-day": (12, 26), "kwanzaa": (12, 26), "flag-day": (6, 14), "womens-day": (3, 8),
    "music-day": (6, 21), "groundhog-day": (2, 2), "guy-fawkes": (11, 5), "ides-of-march": (3, 15),
    "cinco-de-mayo": (5, 5), "reformation": (10, 31), "tax-day": (4, 15),
    "emancipation-day": (4, 16), "remembrance-day": (11, 11), "st-david": (3, 1),
    "st-andrew": (11, 30), "waitangi-day": (2, 6), "anzac-day": (4, 25), "walpurgis": (4, 30),
    "austrian-national": (10, 26), "hogmanay": (12, 31), "burns-night": (1, 25),
    "vegan-day": (11, 1), "vimy": (4, 9), "orangemen": (7, 12), "solstice": (6, 21),
    "barbara": (12, 4), "st-john-de": (6, 24), "twelfth-night": (1, 5),
    "truth-reconciliation": (9, 30), "st-catherine": (11, 25), "rabindra-jayanti": (5, 9),

  ]

  private static let fromEaster: [String: Int] = [
    "shrove-monday": -48, "rosenmontag": -48, "shrove-tuesday": -47, "ash-wednesday": -46,
    "palm-sunday": -7, "holy-monday": -6, "holy-tuesday": -5, "holy-wednesday": -4,
    "maundy-thursday": -3, "good-friday": -2, "holy-saturday": -1,
    "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50,
    "trinity": 56, "corpus-christi": 60, "mothering-sunday": -21, "quasimodo": 7,
    "altweiber": -52, "basel-carnival": -41,
  ]

  private static let nthWeekday: [String: (Int, Weekday, Int)] = [
    "mlk-day": (3, .monday, 1), "presidents-day": (3, .monday, 2), "family-day": (3, .monday, 2),
    "fathers-day": (3, .sunday, 6), "mothers-day-us": (2, .sunday, 5),
    "grandmothers-day": (1, .sunday, 3),
    "memorial-day": (-1, .monday, 5), "labor-day-us": (1, .monday, 9),
    "columbus-day": (2, .monday, 10), "thanksgiving-canada": (2, .monday, 10),
    "thanksgiving": (4, .thursday, 11), "patriots-day": (3, .monday, 4),
    "may-bank-holiday": (1, .monday, 5), "spring-bank-holiday": (-1, .monday, 5),
    "summer-bank-holiday": (-1, .monday, 8), "bettag": (3, .sunday, 9),
    "civic-holiday": (1, .monday, 8), "mothers-day-lu": (2, .sunday, 6),
    "fathers-day-be": (2, .sunday, 6), "fathers-day-ch": (1, .sunday, 6),
    "remembrance-sunday": (2, .sunday, 11), "harvest-festival": (1, .sunday, 10),
    "heritage-days": (3, .saturday, 9), "neighbours-day": (-1, .friday, 5),
  ]
}
