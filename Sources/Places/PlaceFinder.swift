public import ArticleText
public import LanguagePacks

/// Finds the places, addresses and venues an article names, and decides which ones are meant.
public struct PlaceFinder: Sendable {
  private let habits: PackHabits
  private let kept = MatchMemo.Keeper()

  public init(pack: LanguagePack) {
    habits = pack.habits
  }

  /// All names of places in reading order; `home` is what ambiguous ones lean to.
  public func mentions(in article: Article, home: Place?) -> [PlaceMention] {
    reader(of: article).mentions(home: home, withCommon: false)
  }

  /// What several questions about one article share.
  public func reader(of article: Article) -> PlaceReader {
    PlaceReader(article, habits: habits, kept: kept)
  }
}
