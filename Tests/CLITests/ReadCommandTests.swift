import JSON
import Testing

@testable import CLI

@Suite struct ReadCommandTests {
  private let page = """
    <html lang="fr"><head><title>Le bal</title></head><body><nav>Accueil</nav>
    <h1>Le bal des voisins</h1><p>Publié le 4 mai 2026</p>
    <p>Le bal aura lieu le 10 juillet 2026.</p></body></html>
    """

  @Test func `the JSON of a document has its day, its sections and its clean text`() throws {
    let run = Run(["read", "--json", "--input-format", "html", "-"], input: page)
    let value = try JSONReader.read(run.output)
    #expect(
      value.object?.map(\.name) == [
        "title", "published", "updated", "publishedFrom", "language", "sections", "text",
      ])
    #expect(value["published"]?.string == "2026-05-04")
    #expect(value["publishedFrom"]?.string == "stamp")
    let text = Array((value["text"]?.string ?? "").utf8)
    let sections = value["sections"]?.array ?? []
    #expect(sections.contains { $0["role"]?.string == "stamp" })
    for section in sections {
      let begin = try #require(section["begin"]?.integer)
      let end = try #require(section["end"]?.integer)
      #expect(begin <= end && end <= text.count)
      #expect(section["contextDate"]?.string == "2026-05-04")
    }
  }

  @Test func `the clean text has neither tags nor navigation in front of words`() {
    let run = Run(["read", "--text", "--input-format", "html", "-"], input: page)
    #expect(run.output.contains("Le bal aura lieu le 10 juillet 2026."))
    #expect(!run.output.contains("<"))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test func `sections of a document in two languages tell theirs, those of one do not`() throws {
    let run = Run(
      ["read", "--json", "-"],
      input: """
        La piscine sera fermée pendant deux semaines pour les travaux de la toiture.

        Das Schwimmbad bleibt wegen der Arbeiten am Dach für zwei Wochen geschlossen.
        """)
    let sections = try JSONReader.read(run.output)["sections"]?.array ?? []
    #expect(sections.map { $0["language"]?.string } == ["fr", "de"])
    let plain = Run(["read", "--json", "--input-format", "html", "-"], input: page)
    let roles = try JSONReader.read(plain.output)["sections"]?.array ?? []
    #expect(!roles.isEmpty && roles.allSatisfy { $0["language"] == nil })
  }

  @Test func `a document without a date has none`() throws {
    let run = Run(["read", "--json", "-"], input: "Le bal aura lieu jeudi.")
    let value = try JSONReader.read(run.output)
    #expect(value["published"] == .null)
    #expect(value["publishedFrom"]?.string == "today")
  }
}
