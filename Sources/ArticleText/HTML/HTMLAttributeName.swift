/// The attributes that matter for reading a page.
enum HTMLAttributeName: String, Sendable, CaseIterable {
  case other
  case id, name, role, style, hidden, href, src, alt, rel, lang, type, charset, content, property
  case datetime, value, title, itemprop, itemscope, itemtype, itemid, pubdate, url, length
  case cssClass = "class"
  case httpEquiv = "http-equiv"
  case ariaHidden = "aria-hidden"
  case xmlLang = "xml:lang"
  case xmlBase = "xml:base"

  init(_ bytes: [UInt8], _ begin: Int, _ end: Int) {
    self = HTMLAttributeName.names[NameKey(bytes, begin, end)] ?? .other
  }

  private static let names: [NameKey: HTMLAttributeName] = Dictionary(
    uniqueKeysWithValues: allCases.dropFirst().map { (NameKey($0.rawValue), $0) })
}
