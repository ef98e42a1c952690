import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Hours that are told once for several days of a sentence.
extension ProseReader {
  /// "Le mercredi à 20 h au Douaire : 22 janvier, l'Albanie ; 19 février, …": the hour of a weekday
  /// before the colon is that of the days behind it, and no event of its own.
  mutating func takeLeadingHour(of dates: [Int], from first: Int) {
    guard dates.count > 1, let leading = dates.first, leadsDays(leading, before: dates[1]),
      let session = findings.dates[leading].clocks.first, session.start != nil,
      dates.dropFirst().allSatisfy({ findings.dates[$0].days.first?.dayOfMonth != nil })
    else { return }
    var isTaken = false
    for index in first..<max(first, drafts.count)
    where drafts[index].lacksClock && drafts[index].dates.first != leading {
      drafts[index].takeHour(ofAll: session)
      isTaken = true
    }
    guard isTaken else { return }
    let kept = drafts[first...].filter { $0.dates.first != leading }
    drafts.replaceSubrange(first..., with: kept)
  }

  /// "à Gy le 9 mars et à Pesmes le 11, de 9 h à 16 h à chaque étape": the hour of the last day is that of all, where a word
  /// for all of them stands behind it.
  mutating func takeHourOfAll(_ dates: [Int], from first: Int) {
    guard let last = dates.last, !findings.dates[last].days.isEmpty,
      findings.dates[last].clocks.count == 1, let session = findings.dates[last].clocks.first,
      session.start != nil
    else { return }
    let end = findings.dates[last].endToken
    let limit = min(
      Int32(findings.article.tokens.count), end + ProseReader.reachBehindAll)
    guard
      findings.senses(.universal, in: end..<max(end, limit)).contains(where: {
        $0.value != ProseReader.pronoun
      })
    else { return }
    for index in first..<max(first, drafts.count) where drafts[index].lacksClock {
      drafts[index].takeHour(ofAll: session)
    }
  }

  /// "auront lieu à 18 h 30 : le 8 octobre, le 15 et le 22": the hour before the colon is that of all days behind it.
  mutating func takeHourBeforeColon(of dates: [Int], from first: Int) {
    guard
      let leading = dates.first(where: { index in
        let date = findings.dates[index]
        return !date.days.isEmpty && date.clocks.count == 1
          && (date.firstToken..<date.endToken).contains {
            findings.article.tokens[Int($0)].isSign(":")
              && findings.article.tokens[Int($0)].isSpaced
          }
      }), let session = findings.dates[leading].clocks.first, session.start != nil
    else { return }
    for index in first..<max(first, drafts.count)
    where drafts[index].lacksClock && (drafts[index].dates.first ?? leading) > leading {
      drafts[index].takeHour(ofAll: session)
    }
  }

  /// A weekday with its hour, and a colon between it and the days.
  private func leadsDays(_ leading: Int, before next: Int) -> Bool {
    let date = findings.dates[leading]
    guard date.days.allSatisfy({ $0.dayOfMonth == nil }),
      date.hasRecurrence || date.days.contains(where: { $0.weekday != nil }),
      date.endToken < findings.dates[next].firstToken
    else { return false }
    return (date.endToken..<findings.dates[next].firstToken).contains {
      findings.article.tokens[Int($0)].isSign(":")
    }
  }

  /// "samedi, même heure": the hour of the event before, where a day has none of its own.
  mutating func takeSameHour(in sentence: Range<Int32>, from first: Int) {
    guard first < drafts.count, findings.has(.sameHour, in: sentence) else { return }
    for index in first..<drafts.count where drafts[index].lacksClock {
      guard let former = drafts[..<index].last(where: { $0.event.start?.clock != nil }) else {
        continue
      }
      drafts[index].event.takeHour(of: former.event, rule: "the hour of the event before")
    }
  }
}
