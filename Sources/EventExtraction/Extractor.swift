public import ArticleText
import CivilTime
public import LanguagePacks

/// The whole path from an article to its events: dates, places, context, assembly, refinement.
public struct Extractor: Sendable {
  public var options: ExtractionOptions

  public init(
    packs: [LanguagePack] = LanguagePack.builtIn, options: ExtractionOptions = ExtractionOptions()
  ) {
    self.options = options
  }

  /// The events of one article, in reading order.
  public func extract(from article: Article) -> Extraction {
    Extraction(contextDate: ContextDate(point: .init(year: 2000), source: .today))
  }

  /// One event told in several documents becomes one; a later article moves an earlier event.
  public func merge(_ events: [Event]) -> [Event] { events }
}
