import ArticleText
import LanguagePacks
import Places

/// The house of a notice that no noun tells to be one: only where its line stands says so.
///
/// "Le Moloco, Audincourt", "Le Moloco" over or below "Audincourt (25)", "The Black Swan" below the hour.
extension ListingReader {
  func house(of notice: Notice) -> Range<Int32>? {
    guard !notice.places.contains(where: { namesHouse($0) }) else { return nil }
    let names = Set(titles(of: notice).map(\.lowerBound))
    let others = notice.titles.filter { !names.contains(profiles[$0].tokens.lowerBound) }
    if let name = others.lazy.compactMap({ self.nameBeforeTown(self.profiles[$0].tokens) }).first {
      return name
    }
    let towns = Set(notice.places)
    if let line = others.first(where: { towns.contains($0 - 1) || towns.contains($0 + 1) }),
      let name = houseName(profiles[line].tokens)
    {
      return name
    }
    guard let day = notice.days.last, notice.titles.first.map({ $0 < day }) == true,
      let line = others.first(where: { $0 > day }), line == (notice.hour ?? day) + 1,
      let name = houseName(profiles[line].tokens),
      findings.sense(.determiner, at: name.lowerBound) != nil
    else { return nil }
    return name
  }

  private func namesHouse(_ line: Int) -> Bool {
    findings.mentions(in: profiles[line].tokens).contains {
      findings.mentions[$0].kind != .place
    }
  }

  /// "Le Moloco, Audincourt": what a comma parts from the town that closes the line.
  private func nameBeforeTown(_ line: Range<Int32>) -> Range<Int32>? {
    guard let comma = line.last(where: { findings.article.tokens[Int($0)].isSign(",") }),
      let town = findings.mention(at: comma + 1), town.kind == .place,
      town.place?.kind.isTown == true,
      findings.isPlaceLine(comma + 1..<line.upperBound)
    else { return nil }
    return houseName(line.lowerBound..<comma)
  }

  /// A few words between capitals, with no word for what takes place.
  private func houseName(_ line: Range<Int32>) -> Range<Int32>? {
    let tokens = findings.article.tokens
    guard let first = line.first, let last = line.last, line.count <= ListingReader.longestHouse,
      tokens[Int(first)].shape.contains(.capitalised),
      tokens[Int(last)].shape.contains(.capitalised) || tokens[Int(last)].kind == .number,
      line.allSatisfy({ tokens[Int($0)].kind != .sign || tokens[Int($0)].isSign("-") }),
      !findings.hasAny(of: ListingReader.noHouse, in: line), !findings.isDetail(line),
      findings.dates(in: line).isEmpty
    else { return nil }
    return line
  }

  private static let longestHouse = 5
  private static let noHouse = CategorySet(.eventNoun, .weakEventNoun, .stateCue)
}
