import ArticleText
import CivilTime
import EventExtraction
import JSON

/// `almanach read`: shows how a document was read: its day, language, and sections with their roles.
struct ReadCommand {
  let session: Session

  func run() throws(UsageError) {
    for source in try session.sources(session.arguments.operands) {
      guard let input = session.load(source) else { continue }
      for article in input.articles { print(article) }
    }
  }

  private func print(_ article: Article) {
    if session.arguments.has(.text) {
      let text = article.cleanText
      session.console.write(text)
      if text.last != 0x0A { session.console.write("\n") }
      return
    }
    let extraction = session.extractor.extract(from: article)
    if session.arguments.has(.json) {
      session.console.write(JSONWriter.text(value(of: article, extraction), indented: true) + "\n")
    } else {
      session.console.write(page(of: article, extraction))
    }
  }

  private func value(of article: Article, _ extraction: Extraction) -> JSONValue {
    let context = extraction.contextDate
    let sections = article.sections.enumerated().map { index, section in
      var members: [JSONValue.Member] = [
        .init("role", .string(section.role.rawValue)),
        .init("begin", .integer(Int(section.begin))),
        .init("end", .integer(Int(section.end))),
        .init("contextDate", JSONValue(date(ofSection: index, extraction)?.description)),
      ]
      if let language = section.language { members.append(.init("language", .string(language))) }
      return JSONValue.object(members)
    }
    let isStated = context.source != .today && context.source != .fileDate
    return .object([
      .init("title", JSONValue(article.title)),
      .init("published", JSONValue(isStated ? context.point.description : nil)),
      .init("updated", JSONValue(context.updated?.description)),
      .init("publishedFrom", .string(context.source.rawValue)),
      .init("language", JSONValue(article.language)),
      .init("sections", .array(sections)),
      .init("text", .string(String(decoding: article.text, as: UTF8.self))),
    ])
  }

  private func date(ofSection index: Int, _ extraction: Extraction) -> CivilPoint? {
    extraction.sectionDates.indices.contains(index) ? extraction.sectionDates[index] : nil
  }

  /// What a person wants to see: the head, then each section with its role, day and first words.
  private func page(of article: Article, _ extraction: Extraction) -> String {
    let context = extraction.contextDate
    var text = "\(article.name)\n"
    let head = [
      article.title, "\(context.point) (\(context.source.rawValue))", article.language,
    ]
    text += "  " + head.compactMap(\.self).joined(separator: " · ") + "\n"
    for (index, section) in article.sections.enumerated() {
      let role = [section.role.rawValue, section.language].compactMap(\.self)
        .joined(separator: " ")
      let day = date(ofSection: index, extraction)?.day.description ?? ""
      let words = article.string(section.begin, section.end)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let padding = String(repeating: " ", count: max(1, 10 - role.count))
      text += "  \(role)\(padding)\(day)  \(words.prefix(60))\(words.count > 60 ? "…" : "")\n"
    }
    return text + "\n"
  }
}
