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
  private static let publishedNames = rank([
    "article:published_time", "article:published", "article:published_date",
    "article:publicationdate", "article:post_date", "og:article:published_time",
    "og:article:published", "og:published_time", "og:publish_date", "og:pubdate",
    "og:datepublished", "rnews:datepublished", "datepublished", "date_published",
    "article.published", "publication_date", "publish_date", "publish-date", "publish_time",
    "article:publish_date", "article_published_time", "pub_date", "published_at", "published",
    "published_date", "published-date", "published_time", "publisheddate", "pubdate", "pdate",
    "publishdate", "bt:pubdate", "sailthru.date", "parsely-pub-date", "vr:published_time",
    "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "mediator_published_time",
    "shareaholic:article_published_time", "twt-published-at", "dcsext.articlefirstpublished",
    "dc.date.issued", "dcterms.issued", "dc.date.published", "dc.date.publication",
    "analyticsattributes.articledate", "article_date_original", "originalpublicationdate",
    "article:created", "article.created", "rbpubdate", "ptime", "displaydate", "doc_date",
    "dateposted", "og:question:published_time", "og:regdate", "content_create_date",
    "prism.publicationdate", "creation_date", "creationdate", "dc:created", "issue_date",
    "dcterms.created", "dc.date.created", "dc.created", "datecreated", "date_created", "created",
    "citation_publication_date", "citation_date", "citation_online_date", "release_date",
    "video:release_date", "dcterms.date", "dc.date", "dc:date", "dcterms:date", "date",
    "timestamp", "gentime", "field-name-post-date", "datum", "date-creation-yyyymmdd",
    "eprints.datestamp",
  ])
  private static let updatedNames = rank([
    "article:modified_time", "article:modified", "article:modified_date", "og:updated_time",
    "og:article:modified_time", "og:modified_time", "datemodified", "dcterms.modified",
    "dc.date.modified", "dc.modified", "bt:moddate", "lastmod", "last-modified", "lastmodified",
    "article:updated", "article:post_modified", "moddate", "modificationdate", "revised",
    "utime", "updated_time", "modified_time", "modified", "dateupdate", "last_updated_date",
    "date-revision-yyyymmdd",
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

  private var dataRanks = [Int.max, Int.max]

  /// A date stated as data, such as JSON-LD's; of a kind the one of the lowest rank stands, the
  /// first of its rank.
  mutating func dataDate(_ kind: Stamp.Kind, _ text: String, rank: Int = 0) {
    guard rank < dataRanks[Int(kind.rawValue)] else { return }
    dataRanks[Int(kind.rawValue)] = rank
    stamps.removeAll { $0.kind == kind && $0.source == .structuredData }
    stamps.append(Stamp(kind: kind, source: .structuredData, text: text))
  }
}
