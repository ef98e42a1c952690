/// The attributes that matter for reading a page.
enum HTMLAttributeName: UInt8, Sendable, CaseIterable {
  case other
  case id, name, role, style, hidden, href, src, alt, rel, lang, type, charset, content, property
  case datetime, value, title, itemprop, itemscope, itemtype, itemid, pubdate, url, length
  case cssClass, httpEquiv, ariaHidden, xmlLang

  init(_ name: NameKey) {
    let value = HTMLAttributeName.names.value(name)
    self = HTMLAttributeName(rawValue: UInt8(truncatingIfNeeded: value)) ?? .other
  }

  private var spelling: String {
    switch self {
    case .cssClass: "class"
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }

  private static let names = NameTable(
    allCases.dropFirst().map { ($0.spelling, UInt16($0.rawValue)) }
      + momentNames.map { ($0, UInt16(HTMLAttributeName.datetime.rawValue)) })

  /// Attributes that scripts read the moment of a story from, mostly as seconds since 1970.
  private static let momentNames = [
    "data-timestamp", "data-utime", "data-datetime", "data-published", "data-publish-date",
    "data-pubdate",
  ]
}
