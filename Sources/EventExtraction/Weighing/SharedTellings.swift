import CivilTime

/// Which drafts of a text share their day, their title or both with another.
///
/// Drafts are sorted by a number made of the title's bytes: a text has a handful of them, for which a
/// dictionary of titles costs more than all that is asked of it.
struct SharedTellings {
  /// For each draft whether another has its day, its title, and both.
  private(set) var days: [Bool]
  private(set) var titles: [Bool]
  private(set) var titlesAndDays: [Bool]

  private struct Telling {
    let title: UInt64
    /// The number of the day it starts on; none for those without a start.
    let day: Int32?
    let draft: Int
  }

  init(of drafts: [EventDraft]) {
    days = Array(repeating: false, count: drafts.count)
    titles = days
    titlesAndDays = days
    var tellings = drafts.indices.map { draft in
      Telling(
        title: SharedTellings.number(of: drafts[draft].event.title),
        day: drafts[draft].event.start?.day.number, draft: draft)
    }
    tellings.sort {
      $0.title != $1.title ? $0.title < $1.title : $0.day ?? .min < $1.day ?? .min
    }
    for next in tellings.indices.dropFirst() {
      let (left, right) = (tellings[next - 1], tellings[next])
      guard left.title == right.title else { continue }
      titles[left.draft] = true
      titles[right.draft] = true
      guard left.day == right.day else { continue }
      titlesAndDays[left.draft] = true
      titlesAndDays[right.draft] = true
    }
    tellings.sort { $0.day ?? .min < $1.day ?? .min }
    for next in tellings.indices.dropFirst() {
      let (left, right) = (tellings[next - 1], tellings[next])
      guard left.day != nil, left.day == right.day else { continue }
      days[left.draft] = true
      days[right.draft] = true
    }
  }

  /// A number that two titles share only when their bytes are the same: FNV-1a.
  private static func number(of title: String) -> UInt64 {
    let bytes = title.utf8.span
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { number = (number ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    return number
  }
}
