import ArticleText
import LanguagePacks
import TemporalExpressions

/// The items of a line by its days and hours, whichever sign parts them.
extension LineItems {
  /// "Dimanche 13, 15 h : Segré – Cholet, Saumur – Angers": fixtures between commas behind one date and its colon.
  func pairs(of item: Range<Int32>) -> [Range<Int32>] {
    guard let date = findings.dates(in: item).last, findings.dates(in: item).count == 1,
      findings.dates[date].firstToken - item.lowerBound <= 1,
      opensItem(date, in: item, anyForm: true)
    else { return [item] }
    let begin = findings.dates[date].endToken + 1
    let parts = findings.commaParts(of: begin..<item.upperBound)
    guard parts.count > 1, parts.allSatisfy(isPair), let first = parts.first else { return [item] }
    return [item.lowerBound..<first.upperBound] + parts.dropFirst()
  }

  /// "Cette semaine au foyer : mardi 15 à 14 h, peinture ; mercredi 16 à 15 h, goûter": the head up to the
  /// colon and an item for each day behind it.
  ///
  /// Only where most of the items have an hour: "Naissances : le 3 janvier, Zoé ; le 8, Noé" has none.
  func programme(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard
      let first = dates.first(where: { index in
        let date = findings.dates[index].firstToken
        return date > line.lowerBound + 1 && findings.article.tokens[Int(date) - 1].isSign(":")
      })
    else { return nil }
    let begin = findings.dates[first].firstToken
    let head = line.lowerBound..<begin - 1
    guard head.count <= LineItems.longestHead, !findings.has(.otherFact, in: head),
      !findings.has(.openingHours, in: head), !findings.namesDay(head)
    else { return nil }
    let items = pieces(of: begin..<line.upperBound)
    guard items.count > 1, items.allSatisfy({ opensWithDay($0) && tells($0) }),
      items.count(where: { hasClock(findings.dates(in: $0)) }) * 2 > items.count
    else { return nil }
    return [head] + items
  }

  static let longestHead = 12

  /// The sentences of a paragraph that a day and a colon open, as "Tonight: The Larks, 8pm" does, and what
  /// stands before and behind them.
  func days(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    var hasDay = false
    let starts = dates.filter { index in
      let token = findings.dates[index].firstToken
      let isDay = opensItem(index, in: line)
      hasDay = hasDay || isDay
      // "Samedi 12, 18 h : Dole – Arbois. 20 h : Poligny – Salins": a further hour of the day before it.
      return (isDay || hasDay && opensItem(index, in: line, anyForm: true))
        && (token == line.lowerBound || findings.article.tokens[Int(token) - 1].isSign("."))
    }.map { findings.dates[$0].firstToken }
    guard starts.count > 1, let last = starts.last, let first = starts.first else { return nil }
    var items = starts.indices.map { index in
      starts[index]..<(index + 1 < starts.count ? starts[index + 1] : line.upperBound)
    }
    // "Inscriptions dès le 8 février." behind the last day is no part of it.
    if let sentence = findings.sentence(at: last) {
      let end = findings.tokens(ofSentence: sentence).upperBound
      if end < line.upperBound, findings.namesDate(end..<line.upperBound) {
        items[items.count - 1] = last..<end
        items.append(end..<line.upperBound)
      }
    }
    let told = items.prefix(starts.count)
    guard told.allSatisfy(tells),
      told.count(where: { hasClock(findings.dates(in: $0)) }) * 2 > starts.count
        // "Samedi : marché aux puces. Dimanche : loto à 14 h."
        || told.allSatisfy({ findings.has(.eventNoun, in: $0) })
    else { return nil }
    return first > line.lowerBound ? [line.lowerBound..<first] + items : items
  }

  /// The sentences that an hour opens behind a day at the head.
  ///
  /// "Samedi 5 – 10 h : répétition. 18 h : messe à Ucel."
  func hours(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard let first = dates.first, findings.dates[first].firstToken == line.lowerBound,
      findings.dates[first].form == .single,
      findings.dates[first].days.contains(where: { $0.dayOfMonth != nil || $0.weekday != nil })
    else { return nil }
    let starts = dates.dropFirst().compactMap { sentenceOpened(by: findings.dates[$0], in: line) }
    guard !starts.isEmpty, !dates.dropFirst().contains(where: { opensStory(findings.dates[$0]) })
    else { return nil }
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    let items = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    return items.allSatisfy { hasClock(findings.dates(in: $0)) && tells($0) } ? items : nil
  }

  /// "À 15 h, la conteuse racontera l'hiver aux enfants.": a comma behind the hour and a verb make running text.
  private func opensStory(_ hour: StatedDate) -> Bool {
    guard Int(hour.endToken) < findings.article.tokens.count,
      findings.article.tokens[Int(hour.endToken)].isSign(","),
      let sentence = findings.sentence(at: hour.firstToken)
    else { return false }
    let tokens = findings.tokens(ofSentence: sentence)
    return hour.firstToken - tokens.lowerBound <= 1
      && tokens.contains { findings.isFiniteVerb(at: $0) }
  }

  /// Behind a day that a colon or dash closes, titles that each end in their hour.
  ///
  /// "Samedi 21 : La Neige 14 h 30, L'Écluse (VO) 18 h – La Neige 21 h"
  func titlesBeforeHours(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard dates.count > 2, let first = dates.first,
      findings.dates[first].firstToken - line.lowerBound <= 1, opensItem(first, in: line),
      findings.dates[first].clocks.isEmpty,
      dates.dropFirst().allSatisfy({ index in
        let hour = findings.dates[index]
        return hour.form == .clockOnly && hour.clocks.allSatisfy { $0.start != nil }
          && !CommonHour.isDoors(hour, in: findings)
      }),
      let last = dates.last, isClosed(findings.dates[last].endToken, in: line)
    else { return nil }
    var starts: [Int32] = []
    var begin = findings.dates[first].endToken + 1
    for hour in dates.dropFirst() {
      let words = begin..<max(begin, findings.dates[hour].firstToken)
      if tells(words) {
        guard findings.article.tokens[Int(words.lowerBound) - 1].kind == .sign,
          !words.contains(where: { findings.isFiniteVerb(at: $0) || isStop($0) })
        else { return nil }
        starts.append(words.lowerBound)
      } else if starts.isEmpty {
        return nil
      }
      begin = findings.dates[hour].endToken
      if begin < line.upperBound, parts(begin) { begin += 1 }
    }
    guard starts.count > 1 else { return nil }
    let bounds = [line.lowerBound] + starts.dropFirst() + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// Words that each have their hour in a bracket behind them, between commas.
  ///
  /// "Place du Marché : Les Merles (18 h), l'Harmonie (19 h 30), DJ Momo (22 h)."
  func titlesBeforeBrackets(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    let tokens = findings.article.tokens
    var starts: [Int32] = []
    var begin = line.lowerBound
    for index in dates {
      let date = findings.dates[index]
      if date.form != .clockOnly, index == dates.lowerBound, opensItem(index, in: line) {
        begin = date.endToken + 1
        continue
      }
      guard date.form == .clockOnly, date.clocks.allSatisfy({ $0.start != nil }),
        date.firstToken > begin, tokens[Int(date.firstToken) - 1].isSign("("),
        !CommonHour.isDoors(date, in: findings)
      else { return nil }
      let words = begin..<date.firstToken - 1
      guard tells(words),
        !words.contains(where: {
          findings.isFiniteVerb(at: $0) || isStop($0) && tokens[Int($0)].isSign(".")
        })
      else { return nil }
      starts.append(words.lowerBound)
      begin = date.endToken
      while begin < line.upperBound, tokens[Int(begin)].kind == .sign { begin += 1 }
      if begin < line.upperBound, findings.isSmallWord(.and, at: begin) { begin += 1 }
    }
    guard starts.count > 1 else { return nil }
    let bounds = [line.lowerBound] + starts.dropFirst() + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// A word stands right behind the hour of an item.
  func words(_ item: Range<Int32>, behind hour: Int) -> Bool {
    let next = findings.dates[hour].endToken
    guard next < item.upperBound else { return false }
    let word = findings.article.tokens[Int(next)]
    // "19h Le Monastère": with a capital an article opens a name.
    return word.kind == .word
      && (word.shape.contains(.capitalised) || findings.sense(.phraseLink, at: next) == nil
        // "10 h 30 à la collégiale, 11 h à Champvans"
        || findings.place(openedAt: next) != nil)
      && !findings.isSmallWord(.and, at: next)
  }

  private func isStop(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(".") || sign.isSign(":") || sign.isSign(";")
  }

  /// A comma, a semicolon, a stroke or a dash between one title and the next.
  func parts(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(",") || sign.isSign(";") || sign.isSign("/") || sign.isSign("–")
      || sign.isSign("—") || sign.isSign("-") || sign.isSign("·") || sign.isSign("•")
  }

  /// Nothing but a full stop or a bracket stands from there to the end.
  private func isClosed(_ end: Int32, in line: Range<Int32>) -> Bool {
    guard end < line.upperBound else { return true }
    let sign = findings.article.tokens[Int(end)]
    return sign.isSign(".") && end + 1 == line.upperBound
      || sign.isSign("(") && findings.article.tokens[Int(line.upperBound) - 1].isSign(")")
  }

  /// Where the sentence begins that an hour opens, "à" before it or not.
  private func sentenceOpened(by hour: StatedDate, in line: Range<Int32>) -> Int32? {
    let tokens = findings.article.tokens
    guard hour.form == .clockOnly, hour.firstToken - line.lowerBound > 2 else { return nil }
    var begin = hour.firstToken
    if findings.isSmallWord(.at, at: begin - 1) { begin -= 1 }
    return tokens[Int(begin) - 1].isSign(".") && tokens[Int(begin)].isSpaced
      ? hour.firstToken : nil
  }

  func words(_ piece: Range<Int32>) -> Int {
    piece.count { findings.article.tokens[Int($0)].kind == .word && findings.date(at: $0) == nil }
  }

  /// "Dinan - Fougères B": a dash between two words with capitals.
  func isPair(_ piece: Range<Int32>) -> Bool {
    piece.dropFirst().dropLast().contains { token in
      let sign = findings.article.tokens[Int(token)]
      guard sign.isSign("-") || sign.isSign("–"), sign.isSpaced else { return false }
      let after = findings.article.tokens[Int(token) + 1]
      return after.isSpaced && after.shape.contains(.capitalised)
    }
  }
}
