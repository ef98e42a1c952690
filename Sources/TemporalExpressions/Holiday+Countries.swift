import CivilTime

/// Named days that each country keeps on a day of its own.
extension Holiday {
  /// The day of a holiday in a year as a country keeps it; nil for a name without a rule.
  static func day(_ name: String, year: Int, country: String) -> Day? {
    let name = byCountry[name]?[country] ?? name
    return day(name, year: year) ?? Feast.days(name, year: year)?.first
  }

  /// The last day of a feast of several days that begins on a day.
  static func lastDay(of name: String, from first: Day) -> Day? {
    guard let days = Feast.days(name, year: first.year), days.first == first, days.last > first
    else { return nil }
    return days.last
  }

  /// By name and ISO 3166 code: under which name the rule of the country stands.
  private static let byCountry: [String: [String: String]] = [
    "mothers-day": [
      "CA": "mothers-day-us", "CH": "mothers-day-us", "BE": "mothers-day-us",
      "DE": "mothers-day-us", "AT": "mothers-day-us", "US": "mothers-day-us",
      "GB": "mothering-sunday", "IE": "mothering-sunday", "LU": "mothers-day-lu",
    ],
    "mothers-day-us": [
      "GB": "mothering-sunday", "IE": "mothering-sunday", "FR": "mothers-day",
      "LU": "mothers-day-lu",
    ],
    "fathers-day": [
      "BE": "fathers-day-be", "CH": "fathers-day-ch", "DE": "ascension", "AT": "fathers-day-be",
    ],
    "labour-day": ["CA": "labor-day-us", "US": "labor-day-us"],
    "thanksgiving": ["CA": "thanksgiving-canada"],
    "thanksgiving-canada": ["US": "thanksgiving"],
    // In Newfoundland and Labrador the first of July mourns the dead of 1916.
    "memorial-day": ["CA": "canada-day"],
    "patriots-day": ["CA": "victoria-day"],
    "independence-day-us": ["CA": "canada-day", "CH": "swiss-national"],
    "national-day": [
      "FR": "bastille-day", "CH": "swiss-national", "BE": "belgian-national", "CA": "st-jean",
      "LU": "luxembourg-national", "DE": "german-unity", "AT": "austrian-national",
      "US": "independence-day-us",
    ],
    "harvest-festival": ["CH": "bettag"],
  ]
}
