import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Gives the titles that were chosen the words right behind them that a diary would have.
///
/// It comes last: what a longer title says speaks neither for an event nor against it. An entry of a
/// listing goes on behind its colon or comma; a single word goes on to the place that tells it from
/// others of its kind ("Concert à l'église", "Rassemblement devant la préfecture").
struct TitleCompleter {
  let findings: Findings

  static let rule = "title: with the words right behind it"

  /// No title gets longer than so many tokens.
  private static let longest: Int32 = 9

  func refine(_ drafts: inout [EventDraft]) {
    for index in drafts.indices where drafts[index].event.kind != .deadline {
      let title = drafts[index].titleTokens
      guard !title.isEmpty, let sentence = findings.sentence(at: title.lowerBound),
        let block = findings.block(at: title.lowerBound)
      else { continue }
      var longer = title
      if drafts[index].titleSource == .entry {
        longer = TitleAddition(findings: findings).added(
          to: title, in: findings.tokens(ofBlock: block))
      }
      if longer == title {
        longer =
          withWeekday(title) ?? withPlace(title, in: findings.tokens(ofSentence: sentence))
      }
      guard longer != title else { continue }
      let composer = TitleComposer(findings: findings)
      // What stands before the words in a title that was put together stays.
      let given = drafts[index].event.title
      let entry = composer.title(ofEntry: title)
      let isEntry = given == entry
      guard isEntry || given == composer.title(of: title) else { continue }
      drafts[index].event.title =
        isEntry ? composer.title(ofEntry: longer) : composer.title(of: longer)
      drafts[index].titleTokens = longer
      drafts[index].event.rules.append(TitleCompleter.rule)
    }
  }

  /// "Causeries | du dimanche": a single noun of several and the weekday that they are held on.
  private func withWeekday(_ title: Range<Int32>) -> Range<Int32>? {
    let link = title.upperBound
    guard findings.isOneWord(title), Int(link) + 1 < findings.article.tokens.count,
      findings.isSmallWord(.ofThe, at: link), findings.pack.habits.headsFirst,
      let index = findings.date(at: link) ?? findings.date(at: link + 1)
    else { return nil }
    let date = findings.dates[index]
    let words = TitleComposer(findings: findings).title(of: title)
    guard date.firstToken <= link + 1, date.clocks.isEmpty, date.days.count == 1,
      date.days[0].weekday != nil, date.days[0].dayOfMonth == nil, date.days[0].month == nil,
      date.days[0].direction == nil, date.days[0].year == nil,
      TitleComposer(findings: findings).singular(words) != words
    else { return nil }
    return title.lowerBound..<date.endToken
  }

  /// "Brunch | à la ferme Vannier": a single word and the place that a preposition right behind it leads to.
  private func withPlace(_ title: Range<Int32>, in sentence: Range<Int32>) -> Range<Int32> {
    let link = title.upperBound
    guard findings.pack.habits.actLink != .genitive, findings.isOneWord(title),
      link + 1 < sentence.upperBound, findings.date(at: link) == nil
    else { return title }
    switch findings.place(openedAt: link) {
    case .town, .venue, .venueNoun: break
    case .address, nil: return title
    }
    let end = NounPhrase(findings: findings).rightEnd(
      from: link, limit: min(sentence.upperBound, link + TitleCompleter.longest))
    let longer = TitleTrimmer(findings: findings).trimmed(
      title.lowerBound..<max(link, end), keepsPlace: true)
    return longer.lowerBound == title.lowerBound && longer.upperBound > link + 1 ? longer : title
  }
}
