/// Makes articles that look like a local newspaper's, the same ones from the same seed.
///
/// In an article of the usual kind about one sentence in six holds a date and one in ten announces an
/// event; stamps, headings and teasers stand where a page has them, so that every stage has its usual
/// share of work.
struct ArticleGenerator {
  /// How much of an article are dates.
  enum Kind: CaseIterable {
    /// As newspapers write: stamp, dates in one sentence of six, teasers below.
    case article
    /// Nothing but dates and events, as in a programme written as prose.
    case dense
    /// Running text that names a date now and then.
    case prose
    /// Running text without a number or a date.
    case dateless
    /// Articles in the markup of a newspaper's site.
    case page

    var name: String {
      switch self {
      case .article: "articles"
      case .dense: "articles full of dates"
      case .prose: "prose with few dates"
      case .dateless: "prose without dates"
      case .page: "pages"
      }
    }

    /// The name that tells a reader what the documents are.
    var fileName: String { self == .page ? "page.html" : "article.txt" }
  }

  let kind: Kind
  private var random: SplitMix64

  init(_ kind: Kind, seed: UInt64) {
    self.kind = kind
    random = SplitMix64(state: seed)
  }

  mutating func document() -> [UInt8] {
    Array((kind == .page ? page() : article()).utf8)
  }

  /// One article of about six kilobytes.
  private mutating func article() -> String {
    let isPage = kind == .article || kind == .dense || kind == .page
    let town = pick(Wording.towns)
    var text = ""
    if isPage {
      text = "\(pick(Wording.nouns).capitalizedFirst) à \(town) : \(pick(Wording.topics))\n\n"
      text +=
        "Publié le \(number(10...28))/0\(number(1...9))/2026 - \(number(10...19)):\(number(10...59))\n\n"
    }
    for _ in 0..<number(8...12) {
      if isPage, number(0...3) == 0 { text += pick(Wording.topics).capitalizedFirst + "\n\n" }
      for _ in 0..<number(3...6) { text += sentence(town) + " " }
      text += "\n\n"
    }
    guard isPage else { return text }
    text += "À lire aussi\n\n"
    for _ in 0..<number(2...4) {
      text += "\(pick(Wording.topics).capitalizedFirst)\n\n\(sentence(pick(Wording.towns)))\n\n"
    }
    return text
  }

  /// A page around such an article, with the menus, scripts and boxes of a newspaper's site: about
  /// twice as many bytes of markup as of text.
  private mutating func page() -> String {
    var blocks = article().split(separator: "\n\n").map(String.init)
    let title = blocks.removeFirst()
    let stamp = blocks.removeFirst()
    let menu = Wording.topics.map {
      "<li class=\"menu-item\"><a href=\"/rubrique/\">\($0)</a></li>"
    }
    var page = """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>\(title) | La Gazette</title>
      <meta property="og:title" content="\(title)"><link rel="stylesheet" href="/style.css">
      <style>\(String(repeating: ".a{margin:0;padding:0 1em}", count: 40))</style>
      <script>\(String(repeating: "window.layer=window.layer||[];", count: 40))</script></head>
      <body class="single"><header class="site-header"><nav><ul class="menu">
      \(menu.joined(separator: "\n"))</ul></nav></header>
      <main id="main"><article class="post hentry"><h1 class="entry-title">\(title)</h1>
      <p class="entry-meta"><span class="posted-on">\(stamp)</span></p>
      <div class="entry-content">

      """
    for block in blocks {
      page +=
        block.count < 80
        ? "<h2 class=\"title\">\(block)</h2>\n"
        : "<p class=\"text\">\(block) <a href=\"/suite/\(number(1...999)).html\">suite</a></p>\n"
    }
    page += "</div></article></main><aside class=\"sidebar\">"
    for topic in Wording.topics {
      page +=
        "<div class=\"widget\"><h3><a href=\"/a/\(number(1...999))\">\(topic)</a></h3></div>\n"
    }
    page += "</aside><footer class=\"site-footer\">Mentions légales</footer></body></html>"
    return page
  }

  private mutating func sentence(_ town: String) -> String {
    switch kind {
    case .article, .page: usualSentence(town, among: 29)
    case .dense: usualSentence(town, among: 4)
    case .prose: number(0...19) == 0 ? usualSentence(town, among: 5) : plainSentence(town)
    case .dateless: plainSentence(town)
    }
  }

  /// A sentence with a date when the draw from 0 to `last` is low enough, else one without.
  private mutating func usualSentence(_ town: String, among last: Int) -> String {
    switch number(0...last) {
    case 0...2:
      let hour = number(9...20)
      return
        "\(pick(Wording.nouns).capitalizedFirst) aura lieu le \(date()) à \(hour)h30, \(pick(Wording.venues)), à \(town)."
    case 3:
      return
        "L’exposition est visible du \(number(1...14)) au \(number(15...28)) \(pick(Wording.months)), \(pick(Wording.venues))."
    case 4:
      return
        "Dans un communiqué du \(date()), la mairie de \(pick(Wording.towns)) dit sa satisfaction."
    case 5:
      return
        "Le \(pick(Wording.people)), né en 19\(number(30...99)), a grandi entre \(pick(Wording.towns)) et \(pick(Wording.towns))."
    default:
      return
        "\(pick(Wording.openings)) \(pick(Wording.people)) \(pick(Wording.verbs)) \(pick(Wording.topics)), \(pick(Wording.endings))."
    }
  }

  private mutating func plainSentence(_ town: String) -> String {
    let subject = "\(pick(Wording.openings)) \(pick(Wording.people)) \(pick(Wording.verbs))"
    switch number(0...2) {
    case 0: return "\(subject) \(pick(Wording.topics)), \(pick(Wording.plainEndings))."
    case 1: return "\(subject) \(pick(Wording.topics)) et \(pick(Wording.topics)) à \(town)."
    default:
      return
        "\(subject) \(pick(Wording.topics)), car \(pick(Wording.topics)) \(pick(Wording.clauses)), \(pick(Wording.plainEndings))."
    }
  }

  private mutating func date() -> String {
    "\(number(2...28)) \(pick(Wording.months)) \(number(2025...2027))"
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }

  private mutating func pick(_ words: [String]) -> String {
    words[random.number(0...(words.count - 1))]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
