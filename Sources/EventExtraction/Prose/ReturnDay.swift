import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// The day of a return, which ends the trip told of before: "départ lundi 13 mai, retour vendredi 17 vers 17 h".
struct ReturnDay {
  let findings: Findings

  /// Nobody travels longer with a club or a class.
  private static let longestTrip = 31
  private static let reach: Int32 = 2

  /// The word for a return stands right before the day, or with an article between; "de retour samedi" tells of
  /// somebody who is back.
  func isNamed(by date: StatedDate) -> Bool {
    guard date.form == .single, date.bound == .closed, !date.hasRecurrence, !date.days.isEmpty
    else {
      return false
    }
    return (1...ReturnDay.reach).contains { length in
      date.firstToken > length && findings.isSmallWord(.back, at: date.firstToken - length)
        && !findings.isSmallWord(.of, at: date.firstToken - length - 1)
        && (date.firstToken - length + 1..<date.firstToken).allSatisfy {
          findings.article.tokens[Int($0)].kind == .word
        }
    }
  }

  /// "retour vers 17 h", "and returns about 3.30pm": the word for a return stands right before the hour, or with a small word between.
  func isNamed(by hour: ResolvedDate) -> Bool {
    let date = findings.dates[hour.stated]
    return date.form == .clockOnly
      && (1...ReturnDay.reach).contains { length in
        date.firstToken > length
          && (findings.isSmallWord(.back, at: date.firstToken - length)
            || findings.isSmallWord(.returns, at: date.firstToken - length))
          && !findings.isSmallWord(.of, at: date.firstToken - length - 1)
      }
  }

  /// The draft whose trip the day ends: the last one of the block that begins before it and has no end.
  func trip(endingOn day: CivilPoint, among drafts: [EventDraft], in block: Int) -> Int? {
    drafts.lastIndex { draft in
      guard let start = draft.event.start, start.precision >= .day, draft.block == block,
        draft.event.kind != .deadline, !draft.event.hasRecurrence, draft.event.end == nil
      else { return false }
      return (1...ReturnDay.longestTrip).contains(day.day - start.day)
    }
  }
}
