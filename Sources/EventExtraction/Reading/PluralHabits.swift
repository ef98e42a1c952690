import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Makes a series of a weekday that its noun or its number says comes again.
///
/// "Répétitions le vendredi à 20 h" and "Cours de yoga le lundi à 18 h 30 et le jeudi à 19 h": a plural and the
/// weekday with its article, where no stretch of days is told in which that weekday would lie. "Knit and
/// Natter: fourth Saturday, 9.30": a weekday counted without a month.
struct PluralHabits {
  let findings: Findings
  /// The day of writing.
  let written: Day

  func join(_ readings: inout [[ResolvedDate]]) {
    let series = WeeklySeries(written: written)
    var made = Set<Int>()
    for index in findings.dates.indices where isWeekday(index) {
      let isOfSpan = readings[index].contains {
        $0.hasRecurrence || $0.reasons.contains(.withinSpanBefore)
          || $0.reasons.contains(.yearByHeading)
      }
      if let ordinal = counted(index), let start = readings[index].first?.start {
        var rule = RecurrenceRule(.monthly)
        rule.byDay = [RecurrenceRule.WeekdayOrdinal(start.day.weekday, ordinal: ordinal)]
        series.begin(rule, of: &readings[index], from: written)
      } else if isOfSpan {
        continue
      } else if isOfPlural(index) || made.contains(index - 1) && isJoined(index) {
        series.make(of: &readings[index], until: nil)
        made.insert(index)
      }
    }
  }

  /// One weekday with its hour and nothing else.
  private func isWeekday(_ index: Int) -> Bool {
    let date = findings.dates[index]
    guard date.form == .single, date.bound == .closed, !date.hasRecurrence, !date.clocks.isEmpty,
      date.days.count == 1, let day = date.days.first
    else { return false }
    return day.weekday != nil && day.dayOfMonth == nil && day.month == nil && day.direction == nil
      && day.offset == nil && day.shifts.isEmpty
  }

  /// "répétitions | le vendredi", "Visites guidées | le dimanche": a plural for events shortly before the
  /// article, and no verb or other day between.
  private func isOfPlural(_ index: Int) -> Bool {
    let date = findings.dates[index]
    guard findings.pack.habits.headsFirst, hasArticle(date),
      let sentence = findings.sentence(at: date.firstToken)
    else { return false }
    if isUnderPlural(date) { return true }
    let begin = max(
      findings.tokens(ofSentence: sentence).lowerBound,
      date.firstToken - PluralHabits.reachOfNoun)
    guard begin < date.firstToken,
      let noun = ([.eventNoun, .weakEventNoun] as [WordCategory]).compactMap({
        findings.senses($0, in: begin..<date.firstToken).last { $0.endToken <= date.firstToken }
      }).max(by: { $0.firstToken < $1.firstToken }), isPlural(noun)
    else { return false }
    return findings.dates(in: noun.endToken..<date.firstToken).isEmpty
      && (noun.endToken..<date.firstToken).allSatisfy {
        findings.article.tokens[Int($0)].kind == .word && !findings.isFiniteVerb(at: $0)
      }
  }

  /// "1) Répétitions" over "Comme d'habitude le mardi à 20 h": the plural alone in the line above, and no verb since.
  private func isUnderPlural(_ date: StatedDate) -> Bool {
    guard let block = findings.block(at: date.firstToken), block > 0,
      findings.article.blocks[block].blankLinesBefore == 0
    else { return false }
    let heading = findings.tokens(ofBlock: block - 1)
    let own = findings.tokens(ofBlock: block)
    guard heading.count <= PluralHabits.longestHeading,
      findings.dates(in: own).first.map({ findings.dates[$0].firstToken }) == date.firstToken,
      date.firstToken - own.lowerBound <= PluralHabits.reachOfNoun
    else { return false }
    return ([.eventNoun, .weakEventNoun] as [WordCategory]).contains { category in
      findings.senses(category, in: heading).contains {
        $0.endToken == heading.upperBound && isPlural($0)
      }
    }
  }

  private static let longestHeading = 4
  private static let reachOfNoun: Int32 = 6

  private func hasArticle(_ date: StatedDate) -> Bool {
    findings.sense(.determiner, at: date.firstToken)?.value == TitleComposer.definite
  }

  /// "répétitions", and not "au cours" of something.
  private func isPlural(_ noun: WordSense) -> Bool {
    CommonHour.isPlural(noun, in: findings)
      && (noun.firstToken == 0 || !findings.isSmallWord(.toThe, at: noun.firstToken - 1))
  }

  /// "le lundi à 18 h 30 | et | le jeudi à 19 h": one more of them.
  private func isJoined(_ index: Int) -> Bool {
    let date = findings.dates[index]
    let gap = findings.dates[index - 1].endToken..<date.firstToken
    return hasArticle(date) && gap.count <= 2
      && gap.allSatisfy {
        findings.article.tokens[Int($0)].isSign(",") || findings.isSmallWord(.and, at: $0)
      }
  }

  /// "fourth Saturday, 9.30": which of the month, where no article and no month say of what it is the fourth.
  private func counted(_ index: Int) -> Int? {
    let date = findings.dates[index]
    guard !findings.pack.habits.headsFirst, date.firstToken > 1,
      let ordinal = findings.sense(.ordinal, at: date.firstToken - 1),
      ordinal.endToken == date.firstToken, (1...5).contains(ordinal.value),
      findings.sense(.determiner, at: date.firstToken - 2) == nil
    else { return nil }
    return Int(ordinal.value)
  }
}
