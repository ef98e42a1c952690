public import ArticleText
import CivilTime
public import LanguagePacks
import Places
import TemporalExpressions

/// The whole path from an article to its events.
///
/// Finders report dates and places; the context says what day and where the article was written;
/// the listing and prose readers make drafts; refiners join, place and weigh them.
public struct Extractor: Sendable {
  public var options: ExtractionOptions
  private let tools: PackTools<Tools>

  /// The finders of one language.
  private final class Tools: Sendable {
    let pack: LanguagePack
    let dates: DateFinder
    let places: PlaceFinder

    init(_ pack: LanguagePack) {
      self.pack = pack
      dates = DateFinder(pack: pack)
      places = PlaceFinder(pack: pack)
    }
  }

  public init(
    packs: PackShelf = .builtIn, options: ExtractionOptions = ExtractionOptions()
  ) {
    self.options = options
    tools = PackTools(packs) { Tools($0) }
  }

  /// The events of one article, in reading order.
  ///
  /// A document in several languages is read in each by itself, all from the day that the part in its
  /// own language gives; what two parts tell of one event is one.
  public func extract(from article: Article) -> Extraction {
    let parts = article.languageParts
    guard let first = parts.first else {
      return extraction(from: article, options: options, home: home(statedBy: article))
    }
    let towns = parts.lazy.compactMap { publisherTown(of: $0.article) }
    let home = home(statedBy: article) ?? towns.first
    var whole = PartsMerger(
      extraction(from: first.article, options: options, home: home), of: first, in: article)
    var dated = options
    dated.contextDate = whole.extraction.contextDate.point
    dated.isContextDateForced = true
    for part in parts.dropFirst() {
      whole.add(extraction(from: part.article, options: dated, home: home), of: part)
    }
    return whole.extraction
  }

  private func tools(for article: Article) -> Tools { tools.tool(for: article.language) }

  /// Where the publisher is, as the document's data or the caller say.
  private func home(statedBy article: Article) -> Place? {
    guard let name = article.homePlace ?? options.homeName else { return options.home }
    let namesakes = Gazetteer.shared.namesakes(describedBy: name)
    let town =
      namesakes.isEmpty
      ? nil : tools(for: article).places.reader(of: article).likeliest(of: namesakes)
    return town ?? Gazetteer.shared.place(describedBy: name) ?? options.home
  }

  private func publisherTown(of article: Article) -> Place? {
    tools(for: article).places.reader(of: article).publisherTown()
  }

  /// What one language's finders and readers find in an article.
  private func extraction(
    from article: Article, options: ExtractionOptions, home stated: Place?
  ) -> Extraction {
    let tools = tools(for: article)
    let found = tools.dates.dates(in: article)
    let places = found.isEmpty ? nil : tools.places.reader(of: article)
    let home = stated ?? places?.publisherTown()
    let isMonthFirst = home.map { tools.pack.habits.monthFirst.contains($0.country) } ?? false
    let dates = LayoutDates(article: article, pack: tools.pack, isMonthFirst: isMonthFirst)
      .completing(found)
    // Where nothing is dated, no place can be that of an event, and nothing is asked of the words.
    let mentions =
      dates.isEmpty
      ? []
      : ShortVenueNames(article: article).leaving(
        (places ?? tools.places.reader(of: article)).mentions(home: home, withCommon: true))
    let findings = Findings(
      article: article, dates: dates, mentions: mentions, pack: tools.pack,
      index: dates.isEmpty ? SenseIndex() : nil)
    let context = ContextDateFinder(options: options).contextDate(of: findings)
    let dateReader = DateReader(
      findings: findings, context: context, country: home?.country)
    let reading = Reading(
      findings: findings, context: context, resolved: dateReader.read(),
      source: source(of: article, context: context), references: dateReader.references)
    let assembler = Assembler(
      reading: reading, home: home, fallbackZone: article.timezone ?? options.timezone,
      explains: options.explains)
    var extraction = assembler.extraction()
    extraction.sectionDates = dateReader.references
    return extraction
  }

  /// One event told in several documents becomes one; a later article moves an earlier event.
  public func merge(_ events: [Event]) -> [Event] { EventMerger().merge(events) }

  /// The events of a document's text and those that calendars in it state, each once.
  public func merge(_ told: [Event], stated: [Event]) -> [Event] {
    EventMerger().merge(told, stated: stated)
  }

  private func source(of article: Article, context: ContextDate) -> EventSource {
    var source = EventSource(name: article.name)
    source.title = article.title
    source.url = article.url
    source.language = article.language
    source.published = context.source == .today ? nil : context.point.description
    return source
  }
}
