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
      guard findings.role(ofBlock: block) != .teaser, findings.role(ofBlock: block) != .caption
      else { continue }
      let tokens = findings.tokens(ofBlock: block)
      if let house = house(opening: tokens) ?? sender(in: tokens) { return house }
    }
    return nil
  }

  /// "De : Librairie La Page blanche <…>": the house that sends a mail.
  private func sender(in line: Range<Int32>) -> PlaceMention? {
    guard let first = line.first, let label = findings.sense(.mailHeader, at: first),
      label.value == PageHouse.from, label.endToken < line.upperBound, isColon(label.endToken)
    else { return nil }
    return house(opening: label.endToken + 1..<line.upperBound, isSender: true)
  }

  private static let from = WordCategory.mailHeader.value(named: "from")

  /// "THE TANNERY LOFT — what's on", "L'Éolienne, programme de mars": one house by a name with an article
  /// over what it shows.
  func named() -> PlaceMention? {
    for block in findings.article.blocks.indices.prefix(PageHouse.topLines)
    where findings.role(ofBlock: block) != .teaser {
      let line = findings.tokens(ofBlock: block)
      if let house = houseOfProgramme(at: line) ?? church(in: line) { return house }
      guard let first = line.first,
        let end = line.first(where: { endsName($0) }), first + 1 < end, end + 1 < line.upperBound,
        findings.has(.bulletin, in: end + 1..<line.upperBound)
          || isTown(end + 1..<line.upperBound) && isOverList(block),
        isNameWithArticle(first..<end)
      else { continue }
      return findings.house(
        named: first..<end, rule: "house by its name over its programme", isLocative: true)
    }
    return nil
  }

  /// "ST EDITH & ST ANNE, LUDLOW", "Parish magazine of St Edith's, Ludlow": a church by its saint over the
  /// sheet of its services.
  private func church(in line: Range<Int32>) -> PlaceMention? {
    guard !findings.pack.habits.headsFirst, line.count <= PageHouse.longestHead,
      let first = line.first(where: { isSaint($0) }),
      first == line.lowerBound || findings.isSmallWord(.of, at: first - 1)
    else { return nil }
    let tokens = findings.article.tokens
    var end = first
    while end < line.upperBound, isInSaint(end, from: first),
      end == first || !isGenitive(end - 1)
    { end += 1 }
    guard end > first + 1, end - first <= PageHouse.longestName,
      !findings.senses(.placeWord, in: first..<end).contains(where: {
        $0.value == PageHouse.organisation
      })
    else { return nil }
    let isClosed =
      end == line.upperBound || endsName(end) && isShortName(end + 1..<line.upperBound)
      || first > line.lowerBound && !tokens[Int(end)].shape.contains(.capitalised)
    let town = findings.mention(at: first).map { $0.kind == .place } ?? false
    guard isClosed, !town else { return nil }
    return findings.house(named: first..<end, rule: "church whose sheet it is", isLocative: true)
  }

  private static let longestHead = 16

  private func isSaint(_ token: Int32) -> Bool {
    let (begin, end) = (
      findings.article.tokens[Int(token)].begin, findings.article.tokens[Int(token)].end
    )
    guard end - begin == 2, findings.article.tokens[Int(token)].shape.contains(.capitalised)
    else { return false }
    return findings.text(token..<token + 1).lowercased() == "st"
  }

  /// The village behind a saint, which no list of towns need know.
  private func isShortName(_ rest: Range<Int32>) -> Bool {
    (1...3).contains(rest.count)
      && rest.allSatisfy {
        let word = findings.article.tokens[Int($0)]
        return word.kind == .word && word.shape.contains(.capitalised)
      }
  }

  /// The "s" in "St Edith's", with which the name ends.
  private func isGenitive(_ token: Int32) -> Bool {
    let own = findings.article.tokens[Int(token)]
    return own.kind == .word && own.end - own.begin == 1 && !own.isSpaced
  }

  private func isInSaint(_ token: Int32, from first: Int32) -> Bool {
    let own = findings.article.tokens[Int(token)]
    if own.kind == .word {
      return own.shape.contains(.capitalised) || own.end - own.begin == 1 && !own.isSpaced
    }
    return own.isSign("&") || own.isSign("'") || own.isSign("’")
      || own.isSign(".") && token == first + 1
  }

  /// "LE PETIT VOLCAN — ISSOIRE": behind the name stands the town and nothing else.
  private func isTown(_ rest: Range<Int32>) -> Bool {
    guard let first = rest.first, let town = findings.mention(at: first) else { return false }
    return town.kind == .place && town.firstToken == first && town.endToken >= rest.upperBound
  }

  /// Whether several lines below name days, as in a programme.
  private func isOverList(_ block: Int) -> Bool {
    var days = 0
    for line in findings.article.blocks.indices.dropFirst(block + 1) {
      if findings.namesDay(findings.tokens(ofBlock: line)) { days += 1 }
      if days == PageHouse.daysOfProgramme { return true }
    }
    return false
  }

  private static let daysOfProgramme = 3

  /// "WHAT'S ON AT THE TANNERY", "Programme à L'Éolienne": the name behind the word for a programme.
  private func houseOfProgramme(at line: Range<Int32>) -> PlaceMention? {
    guard let bulletin = findings.senses(.bulletin, in: line).first,
      bulletin.firstToken - line.lowerBound <= 1, bulletin.endToken + 2 < line.upperBound,
      findings.has(.locative, at: bulletin.endToken)
    else { return nil }
    let first = bulletin.endToken + 1
    let name = first..<((first..<line.upperBound).first { endsName($0) } ?? line.upperBound)
    guard name.count > 1, isNameWithArticle(name) else { return nil }
    return findings.house(
      named: name, rule: "house by its name behind its programme", isLocative: true)
  }

  /// A definite article of the singular and capitals: "Les Amis", "The Ramblers" are several people.
  private func isNameWithArticle(_ name: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard name.count <= PageHouse.longestBareName,
      findings.sense(.determiner, at: name.lowerBound)?.value == PageHouse.definite,
      !endsInPlural(name.lowerBound), !endsInPlural(name.upperBound - 1)
    else { return false }
    return name.allSatisfy {
      if tokens[Int($0)].isSign("'") || tokens[Int($0)].isSign("’") { return true }
      return tokens[Int($0)].kind == .word && tokens[Int($0)].shape.contains(.capitalised)
        && !findings.hasAny(of: PageHouse.noNames, at: $0)
    }
      && !findings.senses(.placeWord, in: name).contains {
        $0.value == PageHouse.organisation || $0.value == PageHouse.press
      }
  }

  private func endsInPlural(_ token: Int32) -> Bool {
    let last = findings.article.text[Int(findings.article.tokens[Int(token)].end) - 1]
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "S")
  }

  private static let longestBareName = 4
  private static let noNames = CategorySet(.eventNoun, .weakEventNoun, .month, .weekday, .bulletin)
  private static let definite = WordCategory.determiner.value(named: "definite")

  /// The house that a line opens with, up to its first comma, dash or end.
  ///
  /// Who sends a mail from a house may name it by any head ("Maison de la famille").
  func house(opening line: Range<Int32>, isSender: Bool = false) -> PlaceMention? {
    guard let first = line.first else { return nil }
    let end = line.first { endsName($0) } ?? line.upperBound
    let name = first..<end
    let head = findings.pack.habits.headsFirst ? first : end - 1
    guard name.count > 1, name.count <= PageHouse.longestName,
      findings.sense(.venueHead, at: head)
        .map({ isHouse($0, at: head, takesWeak: isSender) }) ?? false
        || isExplained(line, from: end),
      end == line.upperBound || !isColon(end), findings.dates(in: name).isEmpty,
      !findings.has(.eventNoun, in: name), !HeadlineTitle(findings: findings).hasVerb(name)
    else { return nil }
    return findings.house(named: name, rule: "house whose page it is", isLocative: true)
  }

  /// "L'AMIRAUTÉ – scène de Cherbourg": the name in a line whose other half says what kind of house it is.
  func explained(in line: Range<Int32>) -> PlaceMention? {
    // "DOSSIER DE PRESSE – Musée du Verre": a name of its own explains nothing.
    guard let end = line.first(where: { endsName($0) }), isExplained(line, from: end),
      !findings.article.tokens[Int(end) + 1].shape.contains(.capitalised)
    else { return nil }
    return house(opening: line)
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
  private func isHouse(_ head: WordSense, at first: Int32, takesWeak: Bool) -> Bool {
    (head.value == 1 || takesWeak)
      && findings.article.tokens[Int(first)].shape.contains(.capitalised)
      && !findings.senses(.placeWord, in: first..<first + 1).contains {
        $0.value == PageHouse.organisation
      }
  }

  private func endsName(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    guard sign.kind == .sign else { return false }
    return sign.isSign(",") || isColon(token) || sign.isSign("|") || sign.isSign("(")
      || sign.isSign("<")
      || sign.isSpaced
        && (sign.isDash || sign.isSign("·")
          || sign.isSign("•"))
  }

  /// "Piscine de plein air : les horaires" heads what is told and not the page.
  private func isColon(_ token: Int32) -> Bool {
    findings.article.tokens[Int(token)].isSign(":")
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")
  private static let press = WordCategory.placeWord.value(named: "press")
}
