import ArticleText
import LanguagePacks
import Places

/// The house whose page an article is: "Musée de la Faïence et des Bateaux peints" over its own programme.
///
/// A line at the very top that opens with the noun of a house that has visitors; its name goes as far as
/// the first comma or dash, whatever words it is made of.
struct PageHouse {
  let findings: Findings

  /// Lines at the top among which the house is looked for, and the tokens that a name may have.
  private static let topLines = 3
  private static let longestName: Int32 = 12

  func find() -> PlaceMention? {
    for block in findings.article.blocks.indices.prefix(PageHouse.topLines) {
      guard findings.role(ofBlock: block) != .teaser, findings.role(ofBlock: block) != .caption,
        let house = house(opening: findings.tokens(ofBlock: block))
      else { continue }
      return house
    }
    return nil
  }

  /// The house that a line opens with, up to its first comma, dash or end.
  func house(opening line: Range<Int32>) -> PlaceMention? {
    guard let first = line.first else { return nil }
    let end = line.first { endsName($0) } ?? line.upperBound
    let name = first..<end
    let head = findings.pack.habits.headsFirst ? first : end - 1
    guard name.count > 1, name.count <= PageHouse.longestName,
      findings.sense(.venueHead, at: head).map({ isHouse($0, at: head) }) ?? false
        || isExplained(line, from: end),
      end == line.upperBound || !isColon(end), findings.dates(in: name).isEmpty,
      !findings.has(.eventNoun, in: name), !HeadlineTitle(findings: findings).hasVerb(name)
    else { return nil }
    let tokens = findings.article.tokens
    var mention = PlaceMention(
      kind: .venue, begin: tokens[Int(first)].begin, end: tokens[Int(end) - 1].end,
      firstToken: first, endToken: end, rule: "house whose page it is")
    mention.venue = findings.text(name)
    mention.isLocative = true
    return mention
  }

  /// "L'AMIRAUTÉ – scène de Cherbourg": behind the name and a dash stands what kind of house it is.
  private func isExplained(_ line: Range<Int32>, from sign: Int32) -> Bool {
    guard sign + 1 < line.upperBound, findings.article.tokens[Int(sign)].isSpaced,
      !findings.article.tokens[Int(sign)].isSign(","),
      let kind = findings.sense(.venueHead, at: sign + 1)
    else { return false }
    return line.upperBound - kind.endToken <= PageHouse.longestKind
      && !findings.senses(.placeWord, in: sign + 1..<sign + 2).contains {
        $0.value == PageHouse.organisation
      }
  }

  /// So many tokens may follow the kind: "de Cherbourg-en-Cotentin".
  private static let longestKind: Int32 = 6

  /// A strong head that is written with a capital and no name of a body: no "Université", no "Mairie".
  private func isHouse(_ head: WordSense, at first: Int32) -> Bool {
    head.value == 1 && findings.article.tokens[Int(first)].shape.contains(.capitalised)
      && !findings.senses(.placeWord, in: first..<first + 1).contains {
        $0.value == PageHouse.organisation
      }
  }

  private func endsName(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    guard sign.kind == .sign else { return false }
    return sign.isSign(",") || isColon(token) || sign.isSign("|")
      || sign.isSign("(")
      || sign.isSpaced
        && (sign.isSign("-") || sign.isSign("–") || sign.isSign("—") || sign.isSign("·"))
  }

  /// "Piscine de plein air : les horaires" heads what is told and not the page.
  private func isColon(_ token: Int32) -> Bool {
    findings.article.tokens[Int(token)].isSign(":")
  }

  private static let organisation = Int16(
    WordCategory.placeWord.values?.firstIndex(of: "organisation") ?? -1)
}
