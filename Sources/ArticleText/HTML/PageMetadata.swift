/// What a page says about itself in its head and in its data.
struct PageMetadata {
  var title: String?
  /// From OpenGraph or JSON-LD: without the site's name at the end.
  var shareTitle: String?
  var headline: String?
  var siteName: String?
  var url: String?
  var language: String?
  var stamps: [Stamp] = []
  var calendars: [String] = []
  /// The names of meta elements that hold a day of publication, best first.
  private static let publishedNames: [String: Int] = rank([
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "article.published", "publication_date", "publish_date", "publish-date", "published_date",
    "published-date", "pubdate", "publishdate", "sailthru.date", "parsely-pub-date",
    "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dc.date.published",
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "article:created",
    "article_date_original", "originalpublicationdate", "rbpubdate", "ptime", "displaydate",
    "timestamp", "created", "citation_publication_date", "citation_date", "datecreated",
  ])
  private static let updatedNames: [String: Int] = rank([
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "article:updated",
    "moddate", "revised", "utime", "updated_time", "modified",
  ])

  private static func rank(_ names: [String]) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
  }

  private var publishedRank = Int.max
  private var updatedRank = Int.max

  /// Takes a `meta` element's name (or property) and content.
  mutating func meta(name: String, content: String) {
    guard !content.isEmpty else { return }
    let name = name.lowercased()
    switch name {
    case "og:title", "twitter:title": shareTitle = shareTitle ?? content
    case "og:site_name", "application-name": siteName = siteName ?? content
    case "og:url": url = url ?? content
    case "dc.language", "content-language", "og:locale": language = language ?? content
    default: date(name: name, content: content)
    }
  }

  private mutating func date(name: String, content: String) {
    guard content.utf8.count <= 60, content.utf8.contains(where: { $0 & 0xF0 == 0x30 }) else {
      return
    }
    if let rank = PageMetadata.publishedNames[name], rank < publishedRank {
      publishedRank = rank
      stamps.removeAll { $0.kind == .published && $0.source == .metadata }
      stamps.append(Stamp(kind: .published, source: .metadata, text: content))
    } else if let rank = PageMetadata.updatedNames[name], rank < updatedRank {
      updatedRank = rank
      stamps.removeAll { $0.kind == .updated && $0.source == .metadata }
      stamps.append(Stamp(kind: .updated, source: .metadata, text: content))
    }
  }

  /// A date stated as data, such as JSON-LD's; the first of a kind stands.
  mutating func dataDate(_ kind: Stamp.Kind, _ text: String) {
    guard !stamps.contains(where: { $0.kind == kind && $0.source == .structuredData }) else {
      return
    }
    stamps.append(Stamp(kind: kind, source: .structuredData, text: text))
  }
}
