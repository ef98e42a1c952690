import ArticleText
import LanguagePacks
import TemporalExpressions

/// The items of a line that tells several hours of one day.
extension LineItems {
  /// Hours that each have words of their own behind them: on the day at the head, or on that of a line above.
  ///
  /// "Messes du 24 décembre : 17h Ucel (avec les enfants), 19h Frasne, 23h Levier", "9 h marché · 15 h lecture"
  func hoursBeforeTitles(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    let hours = dates.filter { !findings.dates[$0].clocks.isEmpty }
    guard let first = dates.first, hours.count > 1,
      hours.dropFirst().allSatisfy({ findings.dates[$0].form == .clockOnly }),
      dates.count - hours.count <= 1, hours[0] - first <= 1,
      !line.contains(where: { findings.isFiniteVerb(at: $0) })
    else { return nil }
    let hasDay = findings.dates[first].form == .single && !findings.dates[first].days.isEmpty
    let isLed =
      hasDay
      ? opensHours(hours[0], behind: first, in: line)
      : findings.dates[first].firstToken == line.lowerBound
    guard isLed else { return nil }
    let starts = hours.dropFirst().map { findings.dates[$0].firstToken }
    guard starts.allSatisfy({ hasDay ? isBorder($0 - 1) : isRowBorder($0 - 1) }) else { return nil }
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    let items = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    return zip(items, hours).allSatisfy({ words($0.0, behind: $0.1) }) ? items : nil
  }

  /// Behind a head without a day and its colon, hours that each have words of their own behind them.
  ///
  /// "Cour de la mairie : à 19 h, chorale À Tout Chœur ; à 20 h 30, trio de jazz"
  func hoursBehindHead(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard let first = dates.first.map({ beginOfHour($0) }), first - 1 > line.lowerBound,
      findings.article.tokens[Int(first) - 1].isSign(":"),
      first - line.lowerBound <= LineItems.longestHead,
      dates.allSatisfy({ isHourOfItem(findings.dates[$0]) }),
      !findings.hasAny(of: LineItems.otherHours, in: line),
      !line.contains(where: { findings.isFiniteVerb(at: $0) })
    else { return nil }
    let starts = dates.dropFirst().map { beginOfHour($0) }
    guard starts.allSatisfy({ isBorder($0 - 1) }) else { return nil }
    let bounds = [first] + starts + [line.upperBound]
    let items = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    let isTold = zip(items, dates).allSatisfy { item, hour in
      let end = findings.dates[hour].endToken
      return end < item.upperBound && tells(end..<item.upperBound)
    }
    return isTold ? [line.lowerBound..<first - 1] + items : nil
  }

  /// Behind a day at the head, hours that a colon closes and a dash or another sign parts.
  ///
  /// "Mercredi 11 mars – 10 h : Bébés lecteurs – 15 h : Heure du conte"
  func hoursBeforeColons(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard let first = dates.first, dates.count > 1, opens(first, line),
      findings.dates[first].form == .single, !findings.dates[first].days.isEmpty,
      !findings.dates[first].clocks.isEmpty, opensItem(first, in: line),
      dates.dropFirst().allSatisfy({ hour in
        isHourOfItem(findings.dates[hour]) && opensItem(hour, in: line, anyForm: true)
          && parts(findings.dates[hour].firstToken - 1)
      })
    else { return nil }
    let bounds =
      [line.lowerBound] + dates.dropFirst().map { findings.dates[$0].firstToken } + [
        line.upperBound
      ]
    let items = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    return items.allSatisfy { tells($0) } ? items : nil
  }

  /// "19 h, visite de l'exposition ; à 20 h 30, concert": behind the hour that opens an item further ones, between
  /// semicolons.
  func hoursBetweenSemicolons(
    in item: Range<Int32>, _ dates: Range<Int>
  ) -> [Range<Int32>]? {
    guard let first = dates.first, dates.count > 1, opens(first, item),
      dates.allSatisfy({ isHourOfItem(findings.dates[$0]) })
    else { return nil }
    let starts = dates.dropFirst().map { beginOfHour($0) }
    guard starts.allSatisfy({ findings.article.tokens[Int($0) - 1].isSign(";") }) else {
      return nil
    }
    let bounds = [item.lowerBound] + starts + [item.upperBound]
    let items = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    return zip(items, dates).allSatisfy { piece, hour in
      let end = findings.dates[hour].endToken
      return end < piece.upperBound && tells(end..<piece.upperBound)
    } ? items : nil
  }

  /// The preposition where one stands before the hour.
  private func beginOfHour(_ hour: Int) -> Int32 {
    let first = findings.dates[hour].firstToken
    return first > 0 && findings.isSmallWord(.at, at: first - 1) ? first - 1 : first
  }

  /// Between the day and its first hour stands a colon, or nothing at all.
  private func opensHours(_ hour: Int, behind day: Int, in line: Range<Int32>) -> Bool {
    let end = findings.dates[hour].endToken
    if (line.lowerBound..<end).contains(where: { findings.article.tokens[Int($0)].isSign(":") }) {
      return true
    }
    return opens(day, line)
      && (hour == day || findings.dates[day].endToken == findings.dates[hour].firstToken)
  }

  private func opens(_ date: Int, _ line: Range<Int32>) -> Bool {
    findings.dates[date].firstToken - line.lowerBound <= 1
  }

  /// Behind a day at the head, what takes place with its hour, each led by an event's noun.
  ///
  /// "Samedi 14 : marché de 9 h à 12 h, lecture à 15 h au foyer et concert à 20 h 30 à la collégiale"
  func eventsBeforeHours(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard dates.count > 2, let first = dates.first, opens(first, line),
      findings.dates[first].form == .single, !findings.dates[first].days.isEmpty,
      findings.dates[first].clocks.isEmpty,
      dates.dropFirst().allSatisfy({ isHourOfItem(findings.dates[$0]) }),
      !findings.hasAny(of: LineItems.otherHours, in: line), !findings.has(.phraseEnd, in: line),
      !line.contains(where: { findings.isVerb(at: $0) })
    else { return nil }
    var begin = findings.dates[first].endToken
    while begin < line.upperBound, findings.article.tokens[Int(begin)].kind == .sign { begin += 1 }
    guard begin < line.upperBound,
      let starts = ListedEvents(findings: findings).starts(in: begin..<line.upperBound)
    else { return nil }
    let bounds = [line.lowerBound] + starts.dropFirst() + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// Behind a day at the head, names in capitals that commas part from their hours.
  ///
  /// "Saturday, 14 March - Blessing of the Boats, 10 a.m., and Sails of Hope, 2 p.m., both on the quay"
  func namesBeforeHours(in line: Range<Int32>, _ dates: Range<Int>) -> [Range<Int32>]? {
    guard dates.count > 2, let first = dates.first, opens(first, line),
      findings.dates[first].form == .single, !findings.dates[first].days.isEmpty,
      findings.dates[first].clocks.isEmpty,
      dates.dropFirst().allSatisfy({ isHourOfItem(findings.dates[$0]) }),
      !findings.hasAny(of: LineItems.otherHours, in: line)
    else { return nil }
    let names = BracketedNames(findings: findings).parted(
      Array(dates.dropFirst()), in: findings.dates[first].endToken..<line.upperBound)
    guard names.count == dates.count - 1, let opening = names[dates[dates.startIndex + 1]],
      !findings.has(.phraseEnd, in: findings.dates[first].endToken..<opening.lowerBound)
    else { return nil }
    let starts = dates.dropFirst(2).compactMap { names[$0]?.lowerBound }
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    guard zip(bounds, bounds.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private func isHourOfItem(_ hour: StatedDate) -> Bool {
    hour.form == .clockOnly && hour.clocks.allSatisfy { $0.start != nil }
      && !CommonHour.isDoors(hour, in: findings)
  }

  /// A sign or "and" that parts one hour from what stands before it.
  private func isBorder(_ token: Int32) -> Bool {
    findings.isSmallWord(.and, at: token) || isRowBorder(token)
      || findings.article.tokens[Int(token)].isSign(",")
  }

  private func isRowBorder(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(";") || sign.isSign("·") || sign.isSign("•") || sign.isSign("|")
      || sign.isDash && sign.isSpaced
  }
}
