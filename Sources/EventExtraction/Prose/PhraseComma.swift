import ArticleText
import LanguagePacks

/// Tells a comma inside a noun phrase from one that ends it: "workshops for fiddle, flute and harp", "a
/// lecture by Aoife Brennan, "Who Owns the Sea?"".
struct PhraseComma {
  let findings: Findings

  /// Whether the phrase that began before `start` goes on behind the comma.
  func isInside(_ comma: Int32, from start: Int32, limit: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard tokens[Int(comma)].isSign(","), comma >= start, comma + 2 < limit else { return false }
    return isQuoted(comma + 1, limit: limit) || isWork(comma, from: start, limit: limit)
      || enumerates(comma, from: start, limit: limit)
  }

  /// The name of a work right behind, all of it in reach.
  private func isQuoted(_ mark: Int32, limit: Int32) -> Bool {
    guard let sign = QuotationMark(findings.article.tokens[Int(mark)]), sign != .closing,
      let name = QuotedTitle(findings: findings).range(in: mark..<limit)
    else { return false }
    return name.lowerBound == mark + 1
  }

  /// "an illustrated lecture, Castles of the Blackwater": words in capitals behind a noun for what has a
  /// title, up to the next sign, that are no place.
  private func isWork(_ comma: Int32, from start: Int32, limit: Int32) -> Bool {
    guard findings.pack.habits.capitalisesTitles, comma == start,
      let noun = noun(before: comma), PhraseComma.titled.contains(noun)
    else { return false }
    var capitals = 0
    var links = 0
    for token in comma + 1..<limit {
      let word = findings.article.tokens[Int(token)]
      if word.kind == .sign {
        guard word.isSign("'") || word.isSign("’") else { break }
        continue
      }
      guard findings.date(at: token) == nil, findings.mention(at: token) == nil,
        findings.sense(.venueHead, at: token) == nil
      else { return false }
      if word.shape.contains(.capitalised) {
        capitals += 1
      } else if findings.sense(.phraseLink, at: token) != nil, capitals > 0 {
        links += 1
      } else {
        return false
      }
    }
    return capitals > 1 && links > 0
  }

  private func noun(before comma: Int32) -> EventKind? {
    for length in 1...3 as ClosedRange<Int32> where comma >= length {
      if let noun = findings.sense(.eventNoun, at: comma - length), noun.endToken == comma {
        return EventKind.allCasesByPack[Int(noun.value)]
      }
    }
    return nil
  }

  private static let titled: Set<EventKind> = [.conference, .exhibition, .show]

  /// One or two words between the commas, then "and" and another, none of which is an event, a place or
  /// a name of its own; the first of them stands behind a link.
  private func enumerates(_ comma: Int32, from start: Int32, limit: Int32) -> Bool {
    let opening = max(start, comma - PhraseComma.longestItem - 1)
    guard (opening..<comma).contains(where: { findings.sense(.phraseLink, at: $0) != nil }),
      isPlain(comma - 1)
    else { return false }
    var words: Int32 = 0
    for token in comma + 1..<limit {
      if findings.isSmallWord(.and, at: token) {
        return words > 0 && token + 1 < limit && isPlain(token + 1)
      }
      if findings.article.tokens[Int(token)].isSign(",") {
        guard words > 0 else { return false }
        words = 0
        continue
      }
      words += 1
      guard isPlain(token), words <= PhraseComma.longestItem else { return false }
    }
    return false
  }

  private static let longestItem: Int32 = 2

  /// A word in small letters that names no event and opens no phrase.
  private func isPlain(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && !word.shape.contains(.capitalised)
      && findings.date(at: token) == nil && findings.mention(at: token) == nil
      && !findings.hasAny(of: PhraseComma.others, at: token) && !findings.isFiniteVerb(at: token)
  }

  private static let others = CategorySet(
    .eventNoun, .weakEventNoun, .determiner, .phraseLink, .phraseEnd, .locative, .venueHead,
    .eventVerb, .weakEventVerb, .hostVerb, .performVerb, .stateCue, .sequel)
}
