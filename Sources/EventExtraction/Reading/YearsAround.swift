import ArticleText
import CivilTime
import TemporalExpressions

/// The year of a day in a text that looks back: the one that the days before and behind it write out.
///
/// "Le 10 mars 1915 … le 15 mars … la sentence du 16 mars 1915": who tells of a year writes it with some
/// of its days only. Where both neighbours were years ago, the one between them was as well.
struct YearsAround {
  /// For each date the written year nearest before and behind it in the article's own sections.
  private let before: [Int?]
  private let behind: [Int?]
  private let lacksYear: [Bool]

  init(findings: Findings) {
    let dates = findings.dates
    let isOwn = findings.article.sections.map {
      $0.role == .headline || $0.role == .body || $0.role == .listing
    }
    let years = dates.map { date -> Int? in
      guard let section = findings.section(at: date.begin), isOwn[section] else { return nil }
      return date.days.lazy.compactMap(\.year).last
    }
    before = YearsAround.carried(dates.indices, years)
    behind = YearsAround.carried(dates.indices.reversed(), years)
    lacksYear = dates.map { date in
      date.days.first.map { $0.year == nil && $0.month != nil && $0.offset == nil } ?? false
    }
  }

  /// The written year last met on the way through the dates.
  private static func carried(_ indices: some Sequence<Int>, _ years: [Int?]) -> [Int?] {
    var carried = [Int?](repeating: nil, count: years.count)
    var last: Int?
    for index in indices {
      carried[index] = last
      last = years[index] ?? last
    }
    return carried
  }

  /// Nil for a date that writes its year, and where one of its neighbours is of late.
  func year(of index: Int, at reference: CivilPoint) -> Int? {
    guard lacksYear[index], let before = before[index], let behind = behind[index],
      max(before, behind) < reference.day.year - YearsAround.ofLate, behind - before <= 1,
      before <= behind
    else { return nil }
    return before
  }

  /// So many years back what is told may still be compared with what is to come.
  private static let ofLate = 2
}
