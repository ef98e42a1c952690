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
  /// "this Friday" is always the one to come.
  public var isThisWeekdayAhead = false

  /// How verbs of the future end ("-era"), finite past ones ("-èrent", "-ed"), and participles after
  /// an auxiliary ("-é").
  public var futureEndings = WordEndings()
  public var pastEndings = WordEndings()
  public var participleEndings = WordEndings()
  /// How finite verbs end that no noun of a title looks like ("-aient"), and the nouns that do
  /// all the same ("portrait").
  public var finiteEndings = WordEndings()
  public var nounEndings = WordEndings()

  /// Between the noun for an act and what it is done to: "Opening of the hall".
  public var actLink = ActLink.of
  /// Between a bare noun and who gives it: "Concert by the choir".
  public var performerLink = "by"
  /// Between a bare noun and whom one meets: "Reading with Chloé Wary".
  public var guestLink = "with"
  /// Between a bare noun and the town that tells it from others of its name: "Vote in Dole".
  public var townLink = "in"
  /// A noun's complements stand behind it, so that a phrase's first noun is its head: "Konzert der
  /// Stadtmusik".
  public var headsFirst = false
  /// All nouns are written with a capital, which therefore makes no name of one.
  public var capitalisesNouns = false
  /// Names and titles write each word with a capital, so that a comma may stand inside one:
  /// "Small Motors, Big Hopes".
  public var capitalisesTitles = false
  /// Adjectives stand behind their noun: "visite guidée".
  public var adjectivesFollow = false
  /// A space stands before a colon.
  public var spacesColon = false

  /// An article stands before most lands and before few towns: « le Doubs », and « à Doubs » for the town.
  public var articlesTellLands = true
  /// The countries its papers write of daily, the first of them home to most; ISO 3166 codes.
  public var lands: [String] = []
  /// No one of its lands is home to most of its papers, so that a bare name may mean a town of any.
  public var hasManyLands = false

  /// How an act's noun takes its object.
  public enum ActLink: String, Sendable, Hashable, CaseIterable {
    /// "of" and the words as they are.
    case of
    /// "de", which takes the article in: « Ouverture du marché ».
    case de
    /// The genitive of a feminine or plural noun, a colon before any other: "Einweihung der Halle".
    case genitive
  }

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
    "country", "month-first", "clock", "street-kind", "next-weekday", "this-weekday",
    "future-endings", "past-endings", "participle-endings", "act-link", "performer-link",
    "guest-link", "town-link",
    "noun-head", "nouns", "titles", "adjectives", "colon", "finite-endings", "noun-endings",
    "land-article", "lands", "papers",
  ]

  /// Sets one habit; the values it may have when this is none of them.
  mutating func set(_ name: String, _ value: String) -> [String]? {
    switch name {
    case "country": country = value
    case "month-first": monthFirst = PackHabits.list(value)
    case "act-link":
      guard let link = ActLink(rawValue: value) else { return ActLink.allCases.map(\.rawValue) }
      actLink = link
    case "performer-link": performerLink = value
    case "guest-link": guestLink = value
    case "town-link": townLink = value
    case "noun-head" where value == "first" || value == "last": headsFirst = value == "first"
    case "noun-head": return ["first", "last"]
    case "nouns" where value == "capitalised" || value == "plain":
      capitalisesNouns = value == "capitalised"
    case "nouns": return ["capitalised", "plain"]
    case "titles" where value == "capitalised" || value == "plain":
      capitalisesTitles = value == "capitalised"
    case "titles": return ["capitalised", "plain"]
    case "adjectives" where value == "behind" || value == "before":
      adjectivesFollow = value == "behind"
    case "adjectives": return ["behind", "before"]
    case "finite-endings": finiteEndings = WordEndings(PackHabits.list(value))
    case "noun-endings": nounEndings = WordEndings(PackHabits.list(value))
    case "land-article" where value == "tells" || value == "silent":
      articlesTellLands = value == "tells"
    case "land-article": return ["tells", "silent"]
    case "lands": lands = PackHabits.list(value)
    case "papers" where value == "one-land" || value == "many-lands":
      hasManyLands = value == "many-lands"
    case "papers": return ["one-land", "many-lands"]
    case "colon" where value == "spaced" || value == "closed": spacesColon = value == "spaced"
    case "colon": return ["spaced", "closed"]
    case "future-endings": futureEndings = WordEndings(PackHabits.list(value))
    case "past-endings": pastEndings = WordEndings(PackHabits.list(value))
    case "participle-endings": participleEndings = WordEndings(PackHabits.list(value))
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
    case "this-weekday" where value == "ahead": isThisWeekdayAhead = true
    case "this-weekday" where value == "either": isThisWeekdayAhead = false
    case "this-weekday": return ["ahead", "either"]
    default: return PackHabits.names
    }
    return nil
  }

  private static func list(_ value: String) -> [String] {
    value.split(separator: ",").map { $0.filter { $0 != " " } }
  }
}
