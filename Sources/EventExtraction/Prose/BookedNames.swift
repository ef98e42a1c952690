import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Finds who is booked into a house where no verb of performing says so: "Friday has Hollow Pines at the Mash
/// House", "The Marsh Lanterns are in Dundee tonight, at the Beat Room", "Hollow Pines play the Caves on Friday".
///
/// Such a sentence holds no word for an event, but a name in capitals, a day and a house. A frost warning that
/// a day brings, or a minister who is in a town on it, lack one of the three.
struct BookedNames {
  let findings: Findings

  /// The names in a sentence with a day.
  func names(in sentence: Range<Int32>) -> [Range<Int32>] {
    guard !findings.pack.habits.headsFirst, findings.namesDay(sentence) else { return [] }
    let brought = findings.senses(.existential, in: sentence).prefix(BookedNames.most)
      .compactMap { self.brought(behind: $0, in: sentence) }
    let staying = findings.senses(.copula, in: sentence).prefix(BookedNames.most)
      .compactMap { self.staying(before: $0, in: sentence) }
    let playing = findings.senses(.eventNoun, in: sentence).prefix(BookedNames.most)
      .compactMap { self.playing(before: $0, in: sentence) }
    return brought + staying + playing
  }

  /// "Friday has | Hollow Pines | at the Mash House", "on Friday it's | Broken Social Club".
  private func brought(behind verb: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard verb.value != BookedNames.any, let name = name(from: verb.endToken, in: sentence) else {
      return nil
    }
    if verb.value == BookedNames.seen { return isFollowedByHouse(name, in: sentence) ? name : nil }
    guard dayLeads(to: verb.firstToken, in: sentence) else { return nil }
    return verb.value == BookedNames.fronted || isFollowedByHouse(name, in: sentence) ? name : nil
  }

  /// "On Friday | it's", "On 14 March, as agreed last autumn, | it's": the day, with nothing but an aside between.
  func dayLeads(to verb: Int32, in sentence: Range<Int32>) -> Bool {
    guard verb > sentence.lowerBound else { return false }
    if let day = findings.date(at: verb - 1) { return findings.dates[day].form != .clockOnly }
    guard findings.article.tokens[Int(verb) - 1].isSign(",") else { return false }
    let first = max(sentence.lowerBound, verb - BookedNames.reachOfAside)
    guard
      let comma = (first..<verb - 1).last(where: { findings.article.tokens[Int($0)].isSign(",") }),
      comma > sentence.lowerBound, let day = findings.date(at: comma - 1)
    else { return false }
    return findings.dates[day].form != .clockOnly
  }

  /// "The Marsh Lanterns | are in Dundee tonight, at the Beat Room".
  private func staying(before verb: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard verb.value == BookedNames.present, let name = name(to: verb.firstToken, in: sentence),
      verb.endToken < sentence.upperBound, findings.sense(.locative, at: verb.endToken) != nil
    else { return nil }
    let end = min(sentence.upperBound, verb.endToken + BookedNames.reachOfHouse)
    let behind = verb.endToken..<max(verb.endToken, end)
    let stop = behind.first {
      findings.sense(.phraseEnd, at: $0) != nil || findings.article.tokens[Int($0)].isSign(";")
    }
    let rest = verb.endToken..<(stop ?? behind.upperBound)
    return findings.namesDay(rest)
      && rest.contains { leadsToHouse(at: $0, before: rest.upperBound) }
      ? name : nil
  }

  /// "Hollow Pines | play the Caves": a verb that is a noun too, between a name and a house.
  private func playing(before verb: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    guard verb.tokenCount == 1, findings.isSmallWord(.bareVerb, at: verb.firstToken),
      !findings.article.tokens[Int(verb.firstToken)].shape.contains(.capitalised),
      let name = name(to: verb.firstToken, in: sentence), verb.endToken < sentence.upperBound
    else { return nil }
    let house = findings.sense(.determiner, at: verb.endToken).map(\.endToken) ?? verb.endToken
    guard house < sentence.upperBound, isCapital(house) else { return nil }
    // "United play Hull on Saturday": a town's name is the other side's.
    if house == verb.endToken, let place = findings.mention(at: house), place.kind == .place {
      return nil
    }
    let end = min(sentence.upperBound, verb.endToken + BookedNames.longest)
    let isHoused = (house..<max(house, end)).contains { token in
      findings.mention(at: token).map { $0.kind == .venue || token > house } ?? false
    }
    return isHoused ? name : nil
  }

  private static let any = WordCategory.existential.value(named: "any")
  private static let fronted = WordCategory.existential.value(named: "fronted")
  private static let seen = WordCategory.existential.value(named: "seen")
  private static let present: Int16 = 0
  /// Bounds the work for a sentence without end.
  private static let most = 16
  private static let reachOfHouse: Int32 = 14
  private static let reachOfAside: Int32 = 12
  private static let longest: Int32 = 8

  /// Behind a name stands where one goes: "at the Mash House", ", in Stirling, at the Tolbooth", "to the Garage".
  private func isFollowedByHouse(_ name: Range<Int32>, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, name.upperBound + BookedNames.longest)
    let first =
      name.upperBound < end && findings.article.tokens[Int(name.upperBound)].isSign(",")
      ? name.upperBound + 1 : name.upperBound
    guard first < end else { return false }
    if findings.sense(.locative, at: first) != nil {
      return (first..<end).contains { leadsToHouse(at: $0, before: end) }
    }
    return findings.sense(.phraseLink, at: first) != nil
      && findings.mentions(in: first..<min(end, first + 3)).contains {
        findings.mentions[$0].kind == .venue
      }
  }

  /// "at | the Mash House", "at | Hootenanny's".
  private func leadsToHouse(at token: Int32, before end: Int32) -> Bool {
    guard findings.isSmallWord(.at, at: token), findings.date(at: token) == nil, token + 1 < end
    else { return false }
    if isCapital(token + 1) { return findings.date(at: token + 1) == nil }
    return token + 2 < end && findings.sense(.determiner, at: token + 1) != nil
      && isCapital(token + 2)
  }

  /// A run of capitals from a token on, with the article before it.
  func name(from begin: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    guard begin < sentence.upperBound else { return nil }
    let limit = min(sentence.upperBound, begin + BookedNames.longest)
    let first =
      findings.sense(.determiner, at: begin)?.value == TitleComposer.definite
      ? begin + 1 : begin
    var (end, token) = (first, first)
    while token < limit, findings.date(at: token) == nil {
      if isCapital(token) {
        end = token + 1
      } else if token == first || !joins(token) {
        break
      }
      token += 1
    }
    return checked(begin..<end, from: first)
  }

  /// A run of capitals up to a token that opens its clause.
  private func name(to end: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    let limit = max(sentence.lowerBound, end - BookedNames.longest)
    var (begin, token) = (end, end)
    while token > limit, findings.date(at: token - 1) == nil {
      if isCapital(token - 1) {
        begin = token - 1
      } else if token == end || !joins(token - 1) {
        break
      }
      token -= 1
    }
    if begin > limit, findings.sense(.determiner, at: begin - 1)?.value == TitleComposer.definite {
      begin -= 1
    }
    guard begin == sentence.lowerBound || begin > sentence.lowerBound && opensClause(begin) else {
      return nil
    }
    let isArticle = findings.sense(.determiner, at: begin)?.value == TitleComposer.definite
    return checked(begin..<end, from: isArticle ? begin + 1 : begin)
  }

  private func opensClause(_ token: Int32) -> Bool {
    findings.article.tokens[Int(token) - 1].kind == .sign
      || findings.isSmallWord(.and, at: token - 1) || findings.isSmallWord(.but, at: token - 1)
      || findings.date(at: token - 1) != nil
  }

  /// At least one capital that is no place, and no word for an event.
  private func checked(_ name: Range<Int32>, from first: Int32) -> Range<Int32>? {
    guard first < name.upperBound, !findings.has(.eventNoun, in: name),
      (first..<name.upperBound).contains(where: { isCapital($0) && findings.mention(at: $0) == nil }
      ),
      findings.sense(.abbreviation, at: first) == nil, findings.sense(.sequel, at: first) == nil,
      findings.sense(.locative, at: first) == nil,
      findings.sense(.phraseLink, at: first) == nil, findings.sense(.phraseEnd, at: first) == nil,
      findings.dates(in: name).isEmpty
    else { return nil }
    return name
  }

  private func isCapital(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && word.shape.contains(.capitalised)
  }

  /// "&", "and", "of", the marks inside a name.
  private func joins(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    if word.kind == .sign {
      return word.isSign("&") || word.isSign("'") || word.isSign("’")
        || !word.isSpaced && (word.isSign("-") || word.isSign("."))
    }
    return word.kind == .number || findings.isSmallWord(.and, at: token)
      || findings.isSmallWord(.of, at: token) || findings.isSmallWord(.with, at: token)
      || findings.sense(.determiner, at: token)?.value == TitleComposer.definite
      || !word.isSpaced
  }
}
