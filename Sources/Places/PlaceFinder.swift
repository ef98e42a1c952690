public import ArticleText
public import LanguagePacks

/// Finds the places, addresses and venues an article names, and decides which ones are meant.
public struct PlaceFinder: Sendable {
  private let isEnglish: Bool
  private let joinsStreets: Bool
  private let capitalisesNouns: Bool

  public init(pack: LanguagePack) {
    isEnglish = pack.code == "en"
    joinsStreets = pack.habits.streetKind == .joined
    capitalisesNouns = pack.habits.capitalisesNouns
  }

  /// All names of places in reading order; `home` is what ambiguous ones lean to.
  public func mentions(in article: Article, home: Place?) -> [PlaceMention] {
    allMentions(in: article, home: home).filter { !$0.isCommon }
  }

  /// The town that the document's head or foot says it comes from.
  public func publisherTown(of article: Article) -> Place? {
    guard article.senseStarts.count == article.tokens.count + 1 else { return nil }
    return PublisherTown(text(of: article)).find()
  }

  private func text(of article: Article) -> PlaceText {
    PlaceText(
      article, isEnglish: isEnglish, joinsStreets: joinsStreets,
      capitalisesNouns: capitalisesNouns)
  }

  /// The same with common nouns among them, for events told beside one.
  public func allMentions(in article: Article, home: Place?) -> [PlaceMention] {
    guard article.senseStarts.count == article.tokens.count + 1 else { return [] }
    var scanner = PlaceScanner(text(of: article), home: home)
    scanner.scan()
    return scanner.resolved(home: home)
  }
}
