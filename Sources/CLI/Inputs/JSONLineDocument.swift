import Agenda
import ArticleText
import EventExtraction
import JSON

/// One line of JSON-lines input: a document to read, or an event found before.
enum JSONLineDocument {
  case article(id: JSONValue, Article)
  case event(id: JSONValue, Event)

  /// Why a line is neither.
  enum Failure: Error {
    case json(JSONError)
    case event(EventJSONError)
    case read(ReadError)
    /// Neither `text` nor `html` is a string.
    case noText

    /// In English, for the `error` member of an answer, which programs read.
    var english: String {
      switch self {
      case .json(let error): "invalid JSON at byte \(error.offset)"
      case .event(let error): error.english
      case .read(let error): error.english
      case .noText: "neither \"text\" nor \"html\""
      }
    }
  }

  init(line: [UInt8], number: Int, reader: ArticleReader) throws(Failure) {
    let value: JSONValue
    do { value = try JSONReader.read(line) } catch { throw .json(error) }
    let id = value["id"] ?? .null
    if value["schema"] != nil {
      do {
        let event = try EventJSON.event(from: value)
        self = .event(id: value["id"] ?? .string(event.uid), event)
      } catch { throw .event(error) }
      return
    }
    let name = id.string ?? id.integer.map(String.init) ?? "\(number)"
    var article = try JSONLineDocument.article(value, name: name, reader: reader)
    if let url = value["url"]?.string { article.url = url }
    if let published = value["published"]?.string {
      article.stamps.insert(Stamp(kind: .published, source: .caller, text: published), at: 0)
    }
    article.timezone = value["timezone"]?.string ?? article.timezone
    article.homePlace = value["place"]?.string ?? article.homePlace
    self = .article(id: id, article)
  }

  /// The language a line states, without a country behind it: `fr` of `fr-CA`.
  static func language(of value: JSONValue) -> String? {
    let stated = value["language"]?.string ?? value["lang"]?.string
    return stated?.split(separator: "-").first.map { $0.lowercased() }
  }

  private static func article(
    _ value: JSONValue, name: String, reader: ArticleReader
  ) throws(Failure) -> Article {
    let language = language(of: value)
    if let text = value["text"]?.string {
      return reader.article(text: Array(text.utf8), name: name, language: language)
    }
    guard let html = value["html"]?.string else { throw .noText }
    var pages = reader
    pages.format = .html
    pages.url = value["url"]?.string
    if let language { pages.languages = [language] }
    do {
      guard let article = try pages.read(Array(html.utf8), name: name).first else {
        throw Failure.noText
      }
      return article
    } catch let error as ReadError { throw .read(error) } catch { throw .noText }
  }
}
