internal import ArticleText
internal import LanguagePacks

/// One article as the finder of places looks at it: its words are marked, and each name looked up, once.
public struct PlaceReader {
  /// Nil for an article whose words have no meanings yet.
  private let text: PlaceText?
  private let towns: TownReader?

  init(_ article: Article, habits: PackHabits, kept: MatchMemo.Keeper) {
    let isRead =
      article.senseStarts.count == article.tokens.count + 1
      && article.marks.count == article.tokens.count
    text = isRead ? PlaceText(article, habits: habits) : nil
    towns = text.map { TownReader($0, kept: kept) }
  }

  /// The town that the document's head or foot says it comes from.
  public func publisherTown() -> Place? {
    guard let text, let towns else { return nil }
    return PublisherTown(text, towns: towns).find()
  }

  /// Which town of one name the text is written for, by its money, codes, dates and vocabulary beside their
  /// sizes: "Ludlow" in Shropshire or in Massachusetts.
  public func likeliest(of namesakes: [Place]) -> Place? {
    guard let text else { return nil }
    let cues = CountryCues(text)
    let own = text.hasManyLands ? nil : text.lands.first
    // A language of many lands is near to each of them.
    let isNearAll = text.hasManyLands
    func weight(_ town: Place) -> Double {
      (isNearAll ? PlaceWeight.logarithm(town.population + 10) : Gazetteer.shared.weight(town))
        + cues.weight(of: town.country) + (town.country == own ? PlaceReader.mainLand : 0)
    }
    return namesakes.max { weight($0) < weight($1) }
  }

  /// What the land speaks for in which most texts of a language are written: twice the people.
  private static let mainLand = 0.3

  /// All names of places in reading order, with common nouns among them for events told beside one.
  public func mentions(home: Place?, withCommon: Bool) -> [PlaceMention] {
    guard let text, let towns else { return [] }
    let scanner = PlaceScanner(text, towns: towns, home: home, withCommon: withCommon)
    scanner.scan()
    return scanner.resolved()
  }
}
