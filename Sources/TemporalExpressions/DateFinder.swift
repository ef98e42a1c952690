public import ArticleText
public import LanguagePacks

/// Finds the date expressions of an article in one pass over its tokens and their meanings.
public struct DateFinder: Sendable {
  public init(pack: LanguagePack) {}

  /// All expressions in reading order, none inside another.
  public func dates(in article: Article) -> [StatedDate] { [] }
}
