public import ArticleText
public import LanguagePacks

/// Finds the places, addresses and venues an article names, and decides which ones are meant.
public struct PlaceFinder: Sendable {
  public init(pack: LanguagePack) {}

  /// All mentions in reading order; `home` is what ambiguous names lean to.
  public func mentions(in article: Article, home: Place?) -> [PlaceMention] { [] }
}
