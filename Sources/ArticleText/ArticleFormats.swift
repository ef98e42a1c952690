import JSON
import LanguagePacks

extension ArticleReader {
  /// Markdown: its front matter as metadata, its marks left out of the tokens.
  func markdown(_ text: [UInt8], name: String) -> Article {
    let markdown = MarkdownReader(text)
    var article = Article(name: name, format: .markdown, text: text)
    article.url = markdown.fields["url"] ?? markdown.fields["permalink"] ?? url
    article.title = markdown.fields["title"]
    article.language = (markdown.fields["lang"] ?? markdown.fields["language"]).flatMap(
      languageCode)
    for key in ["date", "published", "publishdate"] {
      guard let date = markdown.fields[key] else { continue }
      article.stamps.append(Stamp(kind: .published, source: .metadata, text: date))
      break
    }
    for key in ["updated", "lastmod", "last_modified_at"] {
      guard let date = markdown.fields[key] else { continue }
      article.stamps.append(Stamp(kind: .updated, source: .metadata, text: date))
      break
    }
    article.blocks = markdown.blocks
    analyze(&article, marks: markdown.marks)
    return article
  }

  /// Each message of a mail file: subject as headline, body, date, attached calendars.
  func mails(_ bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    let messages = MailReader.messages(in: bytes)
    var articles: [Article] = []
    for (index, message) in messages.enumerated() {
      let source = messages.count == 1 ? name : "\(name)#\(index + 1)"
      articles.append(mail(try MailReader.read(message), name: source))
    }
    return articles
  }

  private func mail(_ message: MailReader.Message, name: String) -> Article {
    let subject = message.headers.text("subject").map(ArticleReader.withoutReplyMarks)
    let isPage = message.html.count > 0 && !ArticleReader.isEnough(message.text, message.html)
    var article: Article
    if isPage {
      let heading = subject.map { "<h1>\($0.escapedForMarkup)</h1>" } ?? ""
      article = self.article(html: Array(heading.utf8) + message.html, name: name)
      article.format = .mail
    } else {
      var text = Array((subject ?? "").utf8)
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let subjectEnd = text.count
      text += message.text
      article = Article(name: name, format: .mail, text: text)
      article.blocks = PlainTextReader.blocks(of: text)
      var hints = MailLayout.roles(of: article.blocks, in: text)
      if subjectEnd > 0, !hints.isEmpty { hints[0] = .headline }
      analyze(&article, hints: hints)
    }
    article.title = subject ?? article.title
    article.publisher = message.headers.text("from").map(ArticleReader.displayName)
    article.calendars += message.calendars
    if let date = message.headers.text("date") {
      article.stamps.append(Stamp(kind: .published, source: .mail, text: date))
      article.stamps = ArticleReader.ordered(article.stamps)
    }
    return article
  }

  /// Whether the plain alternative says as much as the page, and not just "see the page".
  private static func isEnough(_ text: [UInt8], _ html: [UInt8]) -> Bool {
    let words = text.count { $0 <= 0x20 }
    guard words >= 8 else { return false }
    return text.count * 2 >= HTMLReader.read(html).text.count
  }

  /// "Re:", "Fwd:", "TR :" and the like stand for no part of the subject.
  private static func withoutReplyMarks(_ subject: String) -> String {
    var text = subject[...]
    let marks = ["re:", "re :", "fwd:", "fw:", "tr:", "tr :", "rép:", "aw:", "wg:"]
    while let mark = marks.first(where: { text.lowercased().hasPrefix($0) }) {
      text = text.dropFirst(mark.count).drop { $0 == " " }
    }
    return String(text)
  }

  /// "Mairie de Dole" of "\"Mairie de Dole\" <mairie@example.org>".
  private static func displayName(_ from: String) -> String {
    let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
    let trimmed = String(name).trimmed
    return trimmed.isEmpty ? from : trimmed
  }

  /// Each entry of a feed.
  func feed(_ bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    let text = try TextDecoder.decode(bytes, declared: try FormatSniffer.declaredCharset(bytes))
    let feed = try FeedReader.read(text)
    return feed.entries.enumerated().map { index, entry in
      let heading = entry.title.map { "<h1>\($0.escapedForMarkup)</h1>" } ?? ""
      let language = (entry.language ?? feed.language).flatMap(languageCode)
      var article = self.article(
        html: Array(heading.utf8) + entry.html, name: entry.url ?? "\(name)#\(index + 1)",
        language: language)
      article.format = .feed
      article.title = entry.title ?? article.title
      article.url = entry.url ?? article.url
      article.publisher = feed.title ?? article.publisher
      if let date = entry.published ?? entry.updated {
        article.stamps.append(Stamp(kind: .published, source: .feed, text: date))
      }
      if let date = entry.updated {
        article.stamps.append(Stamp(kind: .updated, source: .feed, text: date))
      }
      article.stamps = ArticleReader.ordered(article.stamps)
      return article
    }
  }

  /// Each line of a JSON lines file; the first bad line throws with its number.
  func lines(_ bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    var articles: [Article] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      articles.append(try article(jsonLine: Array(line), number: index + 1))
    }
    return articles
  }

  /// The article of one JSON line: `{"id","text"|"html","url","published","language","timezone",
  /// "place"}`.
  ///
  /// `number` counts lines from 1, for errors. A line without `text` and `html` is an empty text.
  public func article(jsonLine line: [UInt8], number: Int) throws(ReadError) -> Article {
    let value: JSONValue
    do { value = try JSONReader.read(line) } catch { throw ReadError(error, line: number) }
    guard value.object != nil else { throw ReadError(.invalidJSON(offset: 0), line: number) }
    let name = value["id"]?.string ?? value["id"]?.integer.map(String.init) ?? "line \(number)"
    let language = value["language"]?.string.flatMap(languageCode)
    var reader = self
    reader.url = value["url"]?.string ?? url
    var article: Article
    if let html = value["html"]?.string {
      article = reader.article(html: Array(html.utf8), name: name, language: language)
    } else {
      let text = Array((value["text"]?.string ?? "").utf8)
      article = reader.article(text: text, name: name, language: language)
    }
    article.url = value["url"]?.string ?? article.url
    article.timezone = value["timezone"]?.string
    article.homePlace = value["place"]?.string
    if let published = value["published"]?.string {
      article.stamps.insert(
        Stamp(kind: .published, source: .caller, text: published), at: 0)
    }
    return article
  }

  /// "fr" of "fr-CA" or "fr_FR"; nil for what is no language tag.
  func languageCode(_ tag: String) -> String? {
    let code = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    return (2...3).contains(code.count) && code.allSatisfy(\.isLetter) ? String(code) : nil
  }

  /// The tokens outside of some stretches; space before a stretch goes to the token behind it.
  static func tokens(_ tokens: [Token], outside marks: [Range<Int>]) -> [Token] {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var mark = 0
    var pending: Token.Shape = []
    for token in tokens {
      let begin = Int(token.begin)
      while mark < marks.count, marks[mark].upperBound <= begin { mark += 1 }
      let spaces = token.shape.intersection([
        .spaceBefore, .lineBreakBefore, .blankLineBefore, .tabBefore,
      ])
      if mark < marks.count, marks[mark].contains(begin) {
        pending.formUnion(spaces)
        continue
      }
      var token = token
      token.shape.formUnion(pending)
      pending = []
      kept.append(token)
    }
    return kept
  }
}

extension String {
  /// With "<" and "&" as references.
  fileprivate var escapedForMarkup: String {
    String(decoding: MailReader.escaped(Array(utf8)), as: UTF8.self)
  }
}
