import Testing

@testable import CLI

@Suite struct ArgumentParserTests {
  @Test(arguments: [
    ["extract", "--context-date=2026-01-14", "a.txt"],
    ["extract", "--context-date", "2026-01-14", "a.txt"],
    ["extract", "a.txt", "-c2026-01-14"], ["extract", "-c", "2026-01-14", "--", "a.txt"],
    ["-c", "2026-01-14", "extract", "a.txt"], ["extract", "-qc", "2026-01-14", "a.txt"],
  ])
  func `an option is read however it is spelt`(arguments: [String]) throws {
    let parsed = try ArgumentParser.parse(arguments)
    #expect(parsed.command == .extract)
    #expect(parsed.value(.contextDate) == "2026-01-14")
    #expect(parsed.operands == ["a.txt"])
  }

  @Test func `after two hyphens everything is an operand, and one alone is standard input`() throws
  {
    let parsed = try ArgumentParser.parse(["extract", "-", "--", "--json", "-"])
    #expect(parsed.operands == ["-", "--json", "-"])
    #expect(!parsed.has(.json))
  }

  @Test func `options repeat, commas part values`() throws {
    let parsed = try ArgumentParser.parse(
      ["extract", "--region", "A", "--region=B", "--lang", "fr,en", "--limit", "1", "-l2"])
    #expect(parsed.all(.region) == ["A", "B"])
    #expect(parsed.list(.lang) == ["fr", "en"])
    #expect(parsed.value(.limit) == "2")
  }

  @Test(
    arguments: [
      ([], UsageError.Cause.noCommand),
      (["extrct"], .unknownCommand("extrct", nearest: "extract")),
      (["zzz"], .unknownCommand("zzz", nearest: nil)),
      (["extract", "--regoin", "x"], .unknownOption("--regoin", nearest: "--region")),
      (["extract", "--reg=x"], .unknownOption("--reg", nearest: "--region")),
      (["extract", "--xyzzy"], .unknownOption("--xyzzy", nearest: nil)),
      (["extract", "-Z"], .unknownOption("-Z", nearest: nil)),
      (["extract", "--home"], .missingValue("--home")),
      (["extract", "--json=yes"], .needlessValue("--json")),
      (["lookup", "--region", "x"], .optionOfOtherCommand("--region", command: .lookup)),
      (
        ["extract", "--teasers", "some"],
        .badValue(option: "--teasers", value: "some", expected: ["keep", "drop"])
      ),
    ] as [([String], UsageError.Cause)])
  func `a slip is named, with what was probably meant`(
    arguments: [String], cause: UsageError.Cause
  ) {
    #expect(throws: UsageError(cause)) { try ArgumentParser.parse(arguments) }
  }

  @Test func `every option has one letter at most and a command that knows it`() {
    let letters = Option.allCases.compactMap(\.letter)
    #expect(Set(letters).count == letters.count)
    #expect(Option.allCases.allSatisfy { !$0.commands.isEmpty })
  }
}
