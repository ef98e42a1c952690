import ArticleText
import JSON

/// A line of JSON-lines input to `dates` or `places`: a text with what the asker knows about it.
struct LineRequest {
  var id: JSONValue
  var value: JSONValue
  var article: Article

  /// The country of a language tag: `CA` in `fr-CA`.
  var country: String? {
    guard let tag = value["lang"]?.string, let dash = tag.firstIndex(where: { "-_".contains($0) })
    else { return nil }
    let region = tag[tag.index(after: dash)...]
    return region.utf8.count == 2 ? region.uppercased() : nil
  }

  init(
    line: [UInt8], number: Int, reader: ArticleReader
  ) throws(JSONLineDocument.Failure) {
    do { value = try JSONReader.read(line) } catch { throw .json(error) }
    guard let text = value["text"]?.string else { throw .noText }
    id = value["id"] ?? .null
    article = reader.article(
      text: Array(text.utf8), name: "\(number)",
      language: JSONLineDocument.language(of: value))
  }
}
