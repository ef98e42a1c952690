import ArticleText
import CivilTime
import JSON
import LanguagePacks
import TemporalExpressions

/// `almanach dates`: the date expressions of a text and how each is read.
enum DatesCommand {
  /// Answers one JSON line `{"id","text","reference",…}` with `{"id","found":[…]}`.
  static func answer(line: String) throws(JSONError) -> String {
    let value = try JSONReader.read(line)
    let found = report(of: value).entries.map(json)
    return JSONWriter.text(
      .object([.init("id", value["id"] ?? .null), .init("found", .array(found))]))
  }

  /// Reads the dates of the text in a JSON object.
  static func report(of value: JSONValue) -> DateReport {
    let language = value["lang"]?.string ?? "fr"
    let code = String(language.prefix { $0 != "-" })
    let pack = LanguagePack.builtIn.first { $0.code == code } ?? .french
    let reader = ArticleReader(packs: [pack])
    let article = reader.article(
      text: Array((value["text"]?.string ?? "").utf8), name: "", language: code)
    let reference = value["reference"]?.string ?? "2026-01-01"
    var context = DateContext(reference: CivilPoint(reference) ?? CivilPoint(year: 2026, month: 1))
    context.bias = value["bias"]?.string.flatMap(DateContext.Bias.init) ?? .nearest
    context.isMonthFirst = language == "en" || language == "en-US"
    context.zone = value["timezone"]?.string
    return DateReport(article: article, finder: DateFinder(pack: pack), context: context)
  }

  static func json(_ entry: DateReport.Entry) -> JSONValue {
    .object([
      .init("text", .string(entry.text)), .init("begin", .integer(entry.begin)),
      .init("start", JSONValue(entry.start)), .init("end", JSONValue(entry.end)),
      .init("precision", .string(entry.precision.name)),
      .init("kind", .string(entry.kind.rawValue)),
      .init("recurrence", JSONValue(entry.recurrence)),
    ])
  }
}
