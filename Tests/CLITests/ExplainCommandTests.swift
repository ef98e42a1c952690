import JSON
import Testing

@testable import CLI

@Suite struct ExplainCommandTests {
  private let text = "Le bal aura lieu le 24 janvier à 20 h à Dole. Le maire est né le 3 mai 1960."

  @Test func `each date is told with what became of it, and each draft with its reasons`() {
    let run = Run(["explain", "-c", "2026-01-14", "-"], input: text)
    #expect(run.status == 0)
    #expect(run.output.contains("24 janvier"))
    #expect(run.output.contains("✓"))
  }

  @Test func `--ndjson gives an object for each document`() throws {
    let run = Run(["explain", "--ndjson", "-c", "2026-01-14", "-"], input: text)
    let answer = try JSONReader.read(run.output)
    #expect(answer["dates"]?.array?.count == 2)
    let candidate = try #require(answer["candidates"]?.array?.first)
    #expect(candidate["event"]?["title"]?.string == "Bal")
    #expect(candidate["indications"]?.array?.isEmpty == false)
  }

  @Test func `--stats counts the rules that applied`() {
    let run = Run(["explain", "--stats", "-c", "2026-01-14", "-"], input: text)
    #expect(run.output.split(separator: "\n").contains { $0 == "1\tan event noun with a date" })
  }
}
