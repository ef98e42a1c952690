import ArticleText
import EventExtraction
import JSON
import LanguagePacks
import Places

/// `almanach places`: prints the places, addresses and venues found and how each was resolved.
struct PlacesCommand {
  let session: Session

  func run() throws(UsageError) {
    let finders = PlaceFinders(session.packs)
    let home = session.extractor.options.home
    let sources = try session.sources(session.arguments.operands)
    if session.loader.format == .jsonLines, session.arguments.has(.ndjson) {
      let reader = session.loader.reader
      LineAnswers(session: session, member: "found", hasError: false) {
        (line, number) throws(JSONLineDocument.Failure) in
        let request = try LineRequest(line: line, number: number, reader: reader)
        let named = request.value["home"]?.string.flatMap {
          Gazetteer.shared.place(describedBy: $0)
        }
        let found = finders.mentions(in: request.article, home: named ?? home)
        let values = found.map { PlaceJSON.value(of: $0, in: request.article) }
        return (request.id, { $0.append(elements: values) })
      }.run(sources)
      return
    }
    for source in sources {
      guard let input = session.load(source) else { continue }
      for article in input.articles { print(finders.mentions(in: article, home: home), article) }
    }
  }

  private func print(_ mentions: [PlaceMention], _ article: Article) {
    let values = mentions.map { PlaceJSON.value(of: $0, in: article) }
    if session.arguments.has(.ndjson) {
      for value in values { session.console.write(JSONWriter.text(value) + "\n") }
    } else if session.arguments.has(.json) {
      session.console.write(JSONWriter.text(.array(values), indented: true) + "\n")
    } else {
      for mention in mentions { session.console.write(line(mention, article) + "\n") }
    }
  }

  private func line(_ mention: PlaceMention, _ article: Article) -> String {
    let text = article.string(mention.begin, mention.end)
    let place = mention.place.map { place in
      [place.name, place.code, place.region].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let reason = mention.reason?.text ?? ""
    return "\(mention.begin)\t\(text)\t\(mention.kind)\t\(place ?? "?")\t\(reason)"
  }
}

/// A place finder for each language.
private struct PlaceFinders: Sendable {
  private let finders: PackTools<PlaceFinder>

  init(_ packs: PackShelf) { finders = PackTools(packs) { PlaceFinder(pack: $0) } }

  func mentions(in article: Article, home: Place?) -> [PlaceMention] {
    let parts = article.languageParts.map(\.article)
    let mentions = (parts.isEmpty ? [article] : parts).flatMap { part in
      finders.tool(for: part.language, fallback: "fr").mentions(in: part, home: home)
    }
    return parts.isEmpty ? mentions : mentions.sorted { $0.begin < $1.begin }
  }
}
