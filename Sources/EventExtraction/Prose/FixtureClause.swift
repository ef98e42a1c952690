import ArticleText
import LanguagePacks
import Places

/// Finds a meeting of two teams that is told as a sentence: "Jura Sud reçoit Andrézieux".
///
/// A team bears the name of its town, so that the object is a place, which no guest is.
struct FixtureClause {
  let findings: Findings

  private static let longestTeam: Int32 = 6

  /// Both teams and the verb between them, where the verb is one of sides that meet.
  func range(around verb: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard
      findings.senses(.placeWord, in: verb.firstToken..<verb.endToken).contains(where: {
        $0.value == FixtureSides.opponent
      }) || isTown(behind: withoutAdverb(verb.endToken, in: sentence), in: sentence),
      let end = visitorEnd(from: withoutAdverb(verb.endToken, in: sentence), in: sentence)
        ?? nameEnd(from: verb.endToken, in: sentence)
    else { return nil }
    var begin = verb.firstToken
    while begin > sentence.lowerBound, verb.firstToken - begin < FixtureClause.longestTeam,
      isOfName(begin - 1)
    {
      begin -= 1
    }
    // A house receives a town's choir or council, and no team.
    guard begin < verb.firstToken,
      !(begin..<verb.firstToken).contains(where: { token in
        findings.mention(at: token).map { $0.kind == .venue } ?? false
      })
    else { return nil }
    return begin..<end
  }

  /// The meetings that no verb of receiving tells: "se déplace à Dijon", "jouera à domicile contre Mâcon",
  /// "avant d'accueillir Brest".
  func others(in sentence: Range<Int32>) -> [Range<Int32>] {
    findings.senses(.placeWord, in: sentence).compactMap { word in
      switch word.value {
      case FixtureClause.away:
        guard let end = visitorEnd(from: word.endToken, in: sentence) else { return nil }
        if let team = team(before: word.firstToken, in: sentence) { return team.lowerBound..<end }
        let clause = word.firstToken..<end
        return receiver(of: clause, in: sentence) == nil ? nil : clause
      case FixtureClause.receiving, FixtureSides.opponent:
        guard findings.sense(.hostVerb, at: word.firstToken) == nil,
          let end = visitorEnd(from: word.endToken, in: sentence)
            ?? capitalEnd(from: word.endToken, in: sentence),
          receiver(of: word.endToken..<end, in: sentence) != nil
        else { return nil }
        return word.endToken..<end
      default: return nil
      }
    }
  }

  /// The team whose opponent stands alone behind "contre" or "avant d'accueillir": the subject of the sentence.
  func receiver(of visitor: Range<Int32>, in sentence: Range<Int32>) -> Range<Int32>? {
    let begin = max(sentence.lowerBound, visitor.lowerBound - FixtureClause.reachOfSubject)
    guard visitor.lowerBound > begin,
      isOfAway(visitor) || isReceiving(visitor) || isOpponent(visitor),
      let verb = (begin + 1..<max(begin + 1, visitor.lowerBound)).first(where: { token in
        findings.isFiniteVerb(at: token)
          || findings.hasAny(of: FixtureClause.verbs, in: token..<token + 1)
          || findings.sense(.placeWord, at: token)?.value == FixtureClause.away
      })
    else { return nil }
    // "organise une marche contre Alzheimer": against what, and not whom.
    let between = verb..<visitor.lowerBound
    guard
      isReceiving(visitor) || isOfAway(visitor)
        || findings.dates(in: between).isEmpty && between.count <= FixtureClause.longestTeam
          && !findings.has(.eventNoun, in: between)
          && !findings.has(.weakEventNoun, in: between)
    else { return nil }
    return team(before: verb, in: sentence)
  }

  private static let reachOfSubject: Int32 = 60

  private func isReceiving(_ visitor: Range<Int32>) -> Bool {
    isBehind(FixtureClause.receiving, visitor)
  }

  private func isOpponent(_ visitor: Range<Int32>) -> Bool {
    isBehind(FixtureSides.opponent, visitor)
  }

  private func isBehind(_ word: Int16, _ visitor: Range<Int32>) -> Bool {
    let near = max(0, visitor.lowerBound - FixtureClause.longestTeam)..<visitor.lowerBound
    return findings.senses(.placeWord, in: near).contains {
      $0.endToken == visitor.lowerBound && $0.value == word
    }
  }

  /// "puis | se déplacera à Nancy": a verb without its subject.
  func isOfAway(_ clause: Range<Int32>) -> Bool {
    findings.senses(.placeWord, in: clause.lowerBound..<clause.lowerBound + 1).contains {
      $0.value == FixtureClause.away
    }
  }

  /// A few words with a capital among them right before a verb.
  private func team(before verb: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    var begin = verb
    while begin > sentence.lowerBound, verb - begin < FixtureClause.longestTeam,
      isOfName(begin - 1)
    {
      begin -= 1
    }
    let team = begin..<verb
    return team.contains {
      findings.article.tokens[Int($0)].shape.contains(.capitalised)
        && findings.sense(.determiner, at: $0) == nil
    } && !findings.has(.eventNoun, in: team) && !findings.has(.venueHead, in: team) ? team : nil
  }

  static let away = WordCategory.placeWord.value(named: "away")
  static let receiving = WordCategory.placeWord.value(named: "receiving")
  private static let verbs = CategorySet(.hostVerb, .eventVerb, .weakEventVerb, .performVerb)

  /// "accueillera | Vichy samedi": a town and nothing more; "accueillera Vichy et sa chorale" is no match.
  private func isTown(behind verb: Int32, in sentence: Range<Int32>) -> Bool {
    guard let town = findings.mention(at: verb), town.firstToken == verb, town.kind == .place,
      town.placeKind?.isTown == true
    else { return false }
    return town.endToken >= sentence.upperBound || findings.date(at: town.endToken) != nil
      || findings.article.tokens[Int(town.endToken)].isSign(".")
      || findings.article.tokens[Int(town.endToken)].isSign(",")
      || findings.article.tokens[Int(town.endToken)].isSign("(")
  }

  /// "recevra | ensuite Beaune": a small word between.
  private func withoutAdverb(_ next: Int32, in sentence: Range<Int32>) -> Int32 {
    next + 1 < sentence.upperBound && findings.sense(.phraseEnd, at: next)?.endToken == next + 1
      && !findings.article.tokens[Int(next)].shape.contains(.capitalised) ? next + 1 : next
  }

  /// Behind the last word of a few that name the visitors, with a town among them.
  private func visitorEnd(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    var end = begin
    while end < sentence.upperBound, end - begin < FixtureClause.longestTeam, isOfName(end),
      findings.article.tokens[Int(end)].shape.contains(.capitalised)
        || findings.sense(.determiner, at: end) != nil
        || findings.sense(.phraseLink, at: end) != nil && findings.sense(.locative, at: end) == nil
    {
      if let town = findings.mention(at: end), town.kind == .place, town.place?.kind.isTown == true
      {
        return max(end + 1, town.endToken)
      }
      end += 1
    }
    return nil
  }

  /// Where names are written with capitals and towns without an article, a name right behind the verb is a
  /// team's: "Kingsbridge RFC host Ivybridge".
  private func nameEnd(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    guard !findings.pack.habits.headsFirst, begin < sentence.upperBound,
      findings.sense(.determiner, at: begin) == nil
    else { return nil }
    return endOfCapitals(from: begin, in: sentence)
  }

  /// Behind the capitals that begin there, where they are few enough for a team.
  private func endOfCapitals(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    let end =
      (begin..<max(begin, sentence.upperBound)).first {
        !findings.article.tokens[Int($0)].shape.contains(.capitalised)
          || findings.date(at: $0) != nil
      } ?? sentence.upperBound
    return (1...FixtureClause.longestTeam).contains(end - begin) ? end : nil
  }

  /// A word or more with capitals, up to a day, a sign or where it is played.
  private func capitalEnd(from begin: Int32, in sentence: Range<Int32>) -> Int32? {
    guard let end = endOfCapitals(from: begin, in: sentence) else { return nil }
    let tokens = findings.article.tokens
    let isClosed =
      end >= sentence.upperBound || tokens[Int(end)].kind == .sign || findings.date(at: end) != nil
      || findings.sense(.locative, at: end) != nil
    return isClosed ? end : nil
  }

  private func isOfName(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return (word.kind != .sign || word.isSign("-") || word.isSign("'") || word.isSign("’"))
      && findings.date(at: token) == nil && findings.sense(.phraseEnd, at: token) == nil
  }
}
