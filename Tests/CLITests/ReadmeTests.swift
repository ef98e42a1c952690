import Places
import Testing

@testable import CLI

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The repository's own files: what the README shows and what `output` holds is what the program does.
@Suite struct ReadmeTests {
  private let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
  }

  @Test func `the README's example is what the agenda makes of its text`() throws {
    let readme = try text("README.md")
    let quote = readme.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    let shown = readme.split(separator: "```\n", omittingEmptySubsequences: false)[1]
    let run = Run(
      ["agenda", "-c", "2026-01-14", "--now", "2026-01-14T12:00", "-"],
      input: quote.joined(separator: "\n"), environment: ["LANG": "fr"])
    #expect(run.output == shown)
  }

  @Test func `output is what the program makes of seeds`() throws {
    let folder = try TemporaryFolder()
    let seeds = try FileManager.default.contentsOfDirectory(atPath: "\(root)/seeds")
    for name in seeds { _ = try folder.write(try text("seeds/\(name)"), to: "seeds/\(name)") }
    let run = Run(["export", "\(folder.path)/seeds", "-o", "\(folder.path)/output", "-j", "1"])
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    for name in ["agenda.txt", "almanach.ics", "events.ndjson"] {
      let written = try folder.read("output/\(name)")
        .replacing("\(folder.path)/seeds/", with: "seeds/")
      #expect(written == (try text("output/\(name)")), "\(name): run the README's first command")
    }
  }

  @Test func `every command and option of the README is known`() throws {
    let readme = try text("README.md")
    for line in readme.split(separator: "\n") where line.hasPrefix("almanach ") {
      let words = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      if words[1] == "COMMAND" { continue }
      #expect(throws: Never.self) { try ArgumentParser.parse(Array(words.dropFirst())) }
    }
  }

  @Test func `the NOTICE holds each line that the data's licenses ask for`() throws {
    let lines = try text("NOTICE").split(separator: "\n").map(String.init)
    for notice in GazetteerSources.notices { #expect(lines.contains(notice), "\(notice)") }
  }
}
