import ArticleText
import LanguagePacks
import TemporalExpressions

/// Leaves the name of a feast that stands on a line with a day of its own to the title.
///
/// "22.05 dès 17h Fête des voisins": the line says when, and the feast is what takes place.
struct FeastNames {
  let article: Article

  /// The dates without the feasts that a line's own day dates.
  func leaving(_ dates: [StatedDate]) -> [StatedDate] {
    guard dates.indices.contains(where: { dates[$0].days.first?.hasHoliday == true }) else {
      return dates
    }
    var kept: [StatedDate] = []
    kept.reserveCapacity(dates.count)
    var block = 0
    for (index, date) in dates.enumerated() {
      if isMeal(date, before: dates.dropFirst(index + 1).first) || isOfOccasion(date, among: dates)
        || isOneOfMany(date)
      {
        continue
      }
      if let day = kept.last, isObject(date, behind: day) {
        if let clock = withoutFeast(date) { kept.append(clock) }
        continue
      }
      while block + 1 < article.blocks.count, article.blocks[block].endToken <= date.firstToken {
        block += 1
      }
      guard isFeast(date), let head = kept.last, isHead(head, of: block) else {
        kept.append(date)
        continue
      }
      if let clock = withoutFeast(date) { kept.append(clock) }
    }
    return kept
  }

  /// "Un Noël sans marché", "leur premier Noël au village": what one is like, and no day to note.
  private func isOneOfMany(_ date: StatedDate) -> Bool {
    guard isFeast(date), date.clocks.isEmpty, date.firstToken > 0,
      article.hasSense(.holiday, at: Int(date.firstToken))
    else { return false }
    let before = Int(date.firstToken) - 1
    if article.sense(.determiner, at: before)?.value == TitleComposer.indefinite { return true }
    return before > 0 && article.hasSense(.ordinal, at: before)
      && article.sense(.determiner, at: before - 1)?.value == TitleComposer.possessive
  }

  /// "Xmas lunch: 17 Dec": a meal named after a feast, with its own day right behind.
  private func isMeal(_ date: StatedDate, before next: StatedDate?) -> Bool {
    guard let next, isFeast(date), date.clocks.allSatisfy({ $0.start == nil && $0.end == nil }),
      next.days.contains(where: { $0.dayOfMonth != nil })
    else { return false }
    return (0...FeastNames.reachOfDay).contains(next.firstToken - date.endToken)
      && isEvent(date.endToken - 1)
  }

  private static let reachOfDay: Int32 = 2

  /// "The Christmas lunch goes ahead on 10 December", "an Easter egg hunt on Saturday": a feast right before an
  /// event's noun says of what kind it is, where the sentence names its day.
  private func isOfOccasion(_ date: StatedDate, among dates: [StatedDate]) -> Bool {
    guard isFeast(date), date.clocks.allSatisfy({ $0.start == nil && $0.end == nil }),
      // "on Memorial Day weekend" is a day.
      article.hasSense(.holiday, at: Int(date.firstToken))
        || article.hasSense(.determiner, at: Int(date.firstToken)),
      isEvent(date.endToken - 1) || date.clocks.isEmpty && leadsToEvent(date.endToken)
    else { return false }
    let next = Findings.partition(article.sentences.count) {
      article.sentences[$0].firstToken > date.firstToken
    }
    guard next > 0 else { return false }
    let sentence = article.sentences[next - 1]
    return dates.contains { day in
      day.firstToken != date.firstToken
        && (sentence.firstToken..<sentence.endToken).contains(day.firstToken)
        && day.days.contains { $0.dayOfMonth != nil || $0.weekday != nil || $0.offset != nil }
    }
  }

  /// "Christmas | lunch", "Easter | egg hunt": the noun right behind, or behind one more word.
  private func leadsToEvent(_ token: Int32) -> Bool {
    guard Int(token) < article.tokens.count else { return false }
    let next = article.tokens[Int(token)]
    return next.kind == .word && !next.shape.contains(.lineBreakBefore)
      && !article.hasSense(.phraseLink, at: Int(token))
      && !article.hasSense(.determiner, at: Int(token))
      && (isEvent(token) || isEvent(token + 1))
  }

  private func isEvent(_ token: Int32) -> Bool {
    Int(token) < article.tokens.count
      && (article.hasSense(.eventNoun, at: Int(token))
        || article.hasSense(.weakEventNoun, at: Int(token)))
  }

  /// "organise ce vendredi 22 mai | la Fête des voisins": right behind a day of the month a feast with an
  /// article, whose name is that of an event, is what takes place.
  private func isObject(_ date: StatedDate, behind day: StatedDate) -> Bool {
    guard isFeast(date), date.firstToken == day.endToken, day.form == .single,
      day.days.contains(where: { $0.dayOfMonth != nil }),
      article.hasSense(.determiner, at: Int(date.firstToken))
    else { return false }
    return article.hasSense(.eventNoun, at: Int(date.firstToken) + 1)
  }

  private func isFeast(_ date: StatedDate) -> Bool {
    date.form == .single && date.days.count == 1 && date.days[0].hasHoliday
      && date.days[0].dayOfMonth == nil && date.days[0].year == nil
  }

  /// A day of a month opens the line.
  private func isHead(_ date: StatedDate, of block: Int) -> Bool {
    guard block < article.blocks.count else { return false }
    let first = article.blocks[block].firstToken
    return (first...first + 1).contains(date.firstToken)
      && date.days.contains { $0.dayOfMonth != nil }
  }

  /// The hour before the feast's name or behind it, if any: "dès 17h Fête des voisins", "du Nouvel An, 18h-21h".
  private func withoutFeast(_ date: StatedDate) -> StatedDate? {
    guard !date.clocks.isEmpty,
      let feast = (date.firstToken..<date.endToken).lazy.compactMap({
        article.sense(.holiday, at: Int($0))
      }).first, feast.endToken <= date.endToken
    else { return nil }
    var clock = date
    clock.form = .clockOnly
    clock.days = []
    clock.bound = .closed
    if holdsHour(date.firstToken..<feast.firstToken) {
      clock.endToken = feast.firstToken
      clock.end = article.tokens[Int(feast.firstToken) - 1].end
    } else if holdsHour(feast.endToken..<date.endToken) {
      let isSign = article.tokens[Int(feast.endToken)].kind == .sign
      clock.firstToken = feast.endToken + (isSign ? 1 : 0)
      clock.begin = article.tokens[Int(clock.firstToken)].begin
    } else {
      return nil
    }
    return clock
  }

  private func holdsHour(_ tokens: Range<Int32>) -> Bool {
    tokens.contains { token in
      article.tokens[Int(token)].kind == .number || article.hasSense(.hourWord, at: Int(token))
    }
  }
}
