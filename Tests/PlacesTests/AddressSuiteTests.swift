import ArticleText
import Foundation
import LanguagePacks
import Testing

@testable import Places

/// Scores the address reader on the shared sets, when `ALMANACH_SHARED` names their folder.
@Suite struct AddressSuiteTests {
  static let shared = ProcessInfo.processInfo.environment["ALMANACH_SHARED"]

  static func rows(_ name: String) throws -> [[String]] {
    let path = (shared ?? "") + "/suites/" + name
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func address(in line: String) -> PlaceMention? {
    let article = ArticleReader(packs: [.french])
      .article(text: Array(line.utf8), name: "row", language: "fr")
    return PlaceFinder(pack: .french).mentions(in: article, home: nil)
      .first { $0.kind == .address }
  }

  /// The number at the head of a row ("12 bis", "1-3"), and the rest.
  static func parts(_ line: String) -> (number: String, street: String) {
    var words = line.split(separator: " ").map(String.init)
    guard let first = words.first, first.first?.isNumber == true else { return ("", line) }
    var number = first.hasSuffix(",") ? String(first.dropLast()) : first
    words.removeFirst()
    if let next = words.first?.lowercased(),
      ["bis", "ter", "quater", "a", "b", "c", "d"].contains(next)
    {
      number += " " + next
      words.removeFirst()
    }
    return (number, words.joined(separator: " "))
  }

  static func same(_ left: String?, _ right: String) -> Bool {
    FoldedName.key(of: left ?? "") == FoldedName.key(of: right)
  }

  static func score(_ cases: [(line: String, number: String, street: String, town: String)]) -> (
    number: Double, street: Double, town: Double, all: Double, failures: [String]
  ) {
    var number = 0
    var street = 0
    var town = 0
    var all = 0
    var failures: [String] = []
    for item in cases {
      let found = address(in: item.line)
      let rightNumber = same(found?.number, item.number)
      let rightStreet = same(found?.street, item.street)
      let rightTown = item.town.isEmpty || same(found?.townText, item.town)
      number += rightNumber ? 1 : 0
      street += rightStreet ? 1 : 0
      town += rightTown ? 1 : 0
      if rightNumber && rightStreet && rightTown {
        all += 1
      } else {
        failures.append(
          "\(item.line) → \(found?.number ?? "-") | \(found?.street ?? "-") | \(found?.townText ?? "-")"
        )
      }
    }
    let count = Double(cases.count)
    return (
      Double(number) / count, Double(street) / count, Double(town) / count, Double(all) / count,
      failures
    )
  }

  static func report(_ name: String, _ failures: [String]) {
    if let folder = ProcessInfo.processInfo.environment["ALMANACH_FAILURES"] {
      try? failures.joined(separator: "\n")
        .write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
  }

  @Test(.enabled(if: shared != nil), arguments: [", ", " ", "\n"])
  func `French town halls`(separator: String) throws {
    let cases = try Self.rows("addresses-fr.tsv").filter { !$0[2].isEmpty }.map { row in
      let (number, street) = Self.parts(row[2])
      let cedex = row[5] == "1" ? " Cedex" : ""
      return ("\(row[2])\(separator)\(row[3]) \(row[4])\(cedex)", number, street, row[4])
    }
    let score = Self.score(cases)
    print("French", separator.debugDescription, score.number, score.street, score.town, score.all)
    Self.report("fr\(separator.utf8.count)\(separator == "\n" ? "n" : "").txt", score.failures)
    #expect(score.all >= 0.98)
  }

  @Test(.enabled(if: shared != nil))
  func `Québec town halls`() throws {
    let cases = try Self.rows("addresses-qc.tsv").filter { !$0[2].hasPrefix("C.P.") }.map { row in
      let (number, line) = Self.parts(row[2])
      // A unit after the street ("Bur. 210") is no part of it.
      let street = line.split(separator: ",").first.map(String.init) ?? ""
      return ("\(row[2]), \(row[3]) (Québec) \(row[4])", number, street, row[3])
    }
    let score = Self.score(cases)
    print("Québec", score.number, score.street, score.town, score.all)
    Self.report("qc.txt", score.failures)
    #expect(score.all >= 0.98)
  }

  @Test(.enabled(if: shared != nil))
  func `queries of a geocoder's tests`() throws {
    // Rows with misspellings on purpose, or without a street, ask for a geocoder.
    let cases = try Self.rows("addresses-geocoder-tester-fr.tsv")
      .filter { row in
        !row[2].isEmpty && !row[3].isEmpty
          && String(decoding: FoldedName.key(of: row[1]), as: UTF8.self).contains(
            String(decoding: FoldedName.key(of: row[2] + " " + row[3]), as: UTF8.self))
      }
      .map { row in (row[1], row[2], row[3], "") }
    print("geocoder rows", cases.count)
    let score = Self.score(cases)
    print("geocoder", score.number, score.street, score.all)
    Self.report("geo.txt", score.failures)
    #expect(score.number >= 0.995)
    #expect(score.street >= 0.97)
  }
}
