import LanguagePacks
import TemporalExpressions

extension Findings {
  /// "Plant sale on the 25th (moved | from 18th)": behind a word of moving the day that an event had.
  func isLeft(_ date: StatedDate) -> Bool {
    date.bound == .from && date.firstToken > 0 && isSmallWord(.from, at: date.firstToken - 1)
      && senses(.stateCue, in: max(0, date.firstToken - Findings.reachOfMove)..<date.firstToken)
        .contains {
          $0.endToken == date.firstToken && StateCue(rawValue: $0.value) == .moved
        }
  }

  private static let reachOfMove: Int32 = 4
}
