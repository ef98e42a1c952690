import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Hours that are told by nothing but a number: "Craft market, 10–4", "doors 7 / show 8".
extension LineClockFinder {
  /// English counts the hours of a day twice, and often leaves out which half is meant.
  var countsTwelveHours: Bool { article.language == "en" }

  /// "Sat 5: Craft market, 10–4", "Mon 7: Knitting circle 2-4": from one hour to another in a line with a day.
  ///
  /// Behind a plural ("ages 2-4"), a capital ("Rovers 3-1") or before a word that it may count ("8-10 players")
  /// it is something else.
  func bareSpan(at token: Int32, before limit: Int32) -> StatedDate? {
    guard token > 0, token + 2 < limit, article.tokens[Int(token) + 1].isDash,
      let first = bareNumber(token), let last = bareNumber(token + 2), first != last,
      article.tokens[Int(token)].isSpaced, opensSpan(token),
      token + 3 >= limit || closesSpan(token + 3)
    else { return nil }
    return span(from: first, to: last).map { date([$0], token..<token + 3) }
  }

  /// From one to seven it is the afternoon or evening; a smaller number behind a larger one is past noon.
  private func span(from first: Int, to last: Int) -> StatedClock? {
    let isPast = first < 8 && last > first
    guard isPast || first > 6 else { return nil }
    let end = isPast || last < first ? last + 12 : last
    var clock = StatedClock()
    clock.start = Clock(hour: isPast ? first + 12 : first, minute: 0)
    clock.end = Clock(hour: end % 24, minute: 0)
    clock.endDayOffset = end / 24
    clock.isHalfStated = first < 8 || last < first
    return clock
  }

  private func bareNumber(_ token: Int32) -> Int? {
    let number = article.tokens[Int(token)]
    guard number.kind == .number, number.end - number.begin <= 2, (1...12).contains(number.number),
      article.text[Int(number.begin)] != UInt8(ascii: "0")
    else { return nil }
    return Int(number.number)
  }

  private func opensSpan(_ token: Int32) -> Bool {
    let before = article.tokens[Int(token) - 1]
    guard before.kind == .word else {
      return before.isSign(",") || before.isSign(":") || before.isSign(";") || before.isDash
    }
    let isPlural = article.text[Int(before.end) - 1] == UInt8(ascii: "s")
    if let noun = sense(.eventNoun, at: token - 1) {
      return EventKind.allCasesByPack[Int(noun.value)] != .sport
    }
    return !before.shape.contains(.capitalised) && !isPlural && before.end - before.begin > 3
      && !article.senses(at: Int(token) - 1).contains { $0.category == .measure }
  }

  private func closesSpan(_ token: Int32) -> Bool {
    let behind = article.tokens[Int(token)]
    guard behind.kind == .sign else {
      return sense(.locative, at: token) != nil || behind.shape.contains(.lineBreakBefore)
    }
    if behind.isSign(".") {
      return token + 1 >= article.tokens.count || article.tokens[Int(token) + 1].isSpaced
    }
    return behind.isSign(",") || behind.isSign(";") || behind.isSign(")") || behind.isSpaced
  }

  /// "doors 7 / show 8": a bare number behind the doors or the event is an hour of the evening.
  func bareHour(at token: Int32, before limit: Int32) -> StatedDate? {
    guard let lead = sense(.doors, at: token) ?? sense(.eventNoun, at: token),
      lead.endToken < limit
    else { return nil }
    let number = article.tokens[Int(lead.endToken)]
    guard number.kind == .number, number.isSpaced, (1...12).contains(number.number) else {
      return nil
    }
    let end = lead.endToken + 1
    if end < limit {
      let after = article.tokens[Int(end)]
      guard after.kind == .sign ? after.isSpaced || after.isSign(",") : after.isSpaced,
        !article.senses(at: Int(end)).contains(where: { $0.category == .measure })
      else { return nil }
    }
    let hour = Int(number.number) % 12 + 12
    return Clock(hour: hour, minute: 0).map {
      date([StatedClock(start: $0)], lead.endToken..<end)
    }
  }
}
