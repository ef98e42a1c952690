import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Notices of one event: a few short lines without a blank line between, which tell its day, its hour, its place and
/// its title in any order.
///
/// "The Birds of the Fens", "Wednesday 19 July", "7pm - 8.30pm", "Otley Library", "Free entry"; "14 MARS", "Les
/// oiseaux du fleuve", "19 h - Bibliothèque".
extension ListingReader {
  struct Notice {
    /// The lines of its days, which stand below one another.
    var days: [Int] = []
    /// The line of its hour, where no day has one.
    var hour: Int?
    /// The lines that may name it, in order.
    var titles: [Int] = []
    /// The lines that are nothing but a place.
    var places: [Int] = []
    var end: Int
  }

  private static let mostLines = 10

  /// The notice that begins at a line, which a blank line or nothing stands before.
  func notice(from index: Int) -> Notice? {
    let blocks = findings.article.blocks
    guard index == 0 || blocks[profiles[index].block].blankLinesBefore > 0 else { return nil }
    var notice = Notice(end: index)
    lines: while notice.end < profiles.count {
      let line = notice.end
      let profile = profiles[line]
      if line > index {
        if blocks[profile.block].blankLinesBefore > 0 { break }
        guard line - index < ListingReader.mostLines, follows(line)
        else { return nil }
      }
      // "+ d'infos" below the notice looks like an entry of a list, "+ Trio Kerven" within it too.
      if blocks[profile.block].kind == .listItem, !notice.days.isEmpty, !notice.titles.isEmpty {
        // "- Dole : concert à 20 h 30" below "Agenda du week-end" and its day: a list of others.
        if profile.hasClockOnly, !profile.hasDay { return nil }
        guard line + 1 < profiles.count, profile.dates.isEmpty,
          blocks[profiles[line + 1].block].blankLinesBefore == 0,
          blocks[profiles[line + 1].block].kind != .listItem
        else { break }
        notice.end += 1
        continue
      }
      // "Molière / Cie des Dunes" looks like a row.
      if blocks[profile.block].kind == .tableRow, profile.dates.isEmpty, line > index {
        notice.end += 1
        continue
      }
      guard !profile.isItem, blocks[profile.block].kind != .listItem,
        // "7pm | Otley Library | £5" looks like a row.
        blocks[profile.block].kind != .tableRow || isHourWithPlace(profile)
      else { return nil }
      switch profile.shape {
      case .dateLine where profile.hasDay:
        guard notice.days.last.map({ $0 == line - 1 }) ?? true, !isWeek(profile) else { return nil }
        notice.days.append(line)
      case _ where isLength(profile): break
      case .dateLine where profile.hasClockOnly, .entry where isHourWithPlace(profile):
        guard notice.hour == nil, profile.clocks.count == 1 else { return nil }
        notice.hour = line
      case _ where isLabelledHour(profile):
        guard notice.hour.map(isOfDoors) ?? true, hours(of: line).count == 1 else { return nil }
        notice.hour = line
      case .title: if !profile.isStateOnly, !isAside(line) { notice.titles.append(line) }
      case .placeLine: notice.places.append(line)
      case .field(.registration), .field(.price), .field(.contact), .field(.organizer):
        // "Réserver" alone may well be a button.
        guard !notice.days.isEmpty, !notice.titles.isEmpty else { return nil }
      case .prose where !notice.days.isEmpty && !notice.titles.isEmpty: break lines
      default: return nil
      }
      notice.end += 1
    }
    // "Repair Café" over "Town Hall": what is held may bear the name of a house.
    if notice.places.count > 1, notice.titles.first.map({ $0 > notice.places[1] }) ?? true {
      notice.titles = [notice.places[0]]
    }
    let haveHours = notice.days.contains { profiles[$0].hasOwnClock }
    guard !notice.days.isEmpty, !notice.titles.isEmpty, notice.end - index > 1,
      notice.hour == nil || !haveHours
    else { return nil }
    return notice
  }

  /// "Week beginning Thursday 15 January": the heading of a programme.
  func isWeek(_ profile: BlockProfile) -> Bool {
    profile.days.contains { findings.dates[$0].days.contains { $0.isWeekOf } }
  }

  /// "durée 1h50", "1h20": how long it lasts.
  private func isLength(_ profile: BlockProfile) -> Bool {
    guard !profile.hasDay, profile.clocks.count == 1, let clock = profile.clocks.first else {
      return false
    }
    return findings.dates[clock].clocks.allSatisfy {
      $0.end == nil && ($0.start?.hour ?? 24) < ListingReader.earliestHour && $0.dayPart == nil
    }
  }

  private static let earliestHour = 5

  /// "20 h 30 - Collégiale", "7pm | Otley Library | £5": an hour, and what no title is made of.
  private func isHourWithPlace(_ profile: BlockProfile) -> Bool {
    profile.hasClockOnly && !profile.hasDay
      && titleSegments(of: profile).allSatisfy { part in
        findings.isDetail(part)
          || part.allSatisfy { findings.article.tokens[Int($0)].kind != .word }
      }
  }

  /// "Doors: 7.30pm", "Time: 7.30pm", "Ouverture des portes : 19 h": an hour behind what it is of.
  private func isLabelledHour(_ profile: BlockProfile) -> Bool {
    guard !profile.hasDay, profile.hasClockOnly else { return false }
    if case .field(.time) = profile.shape { return true }
    guard let doors = findings.senses(.doors, in: profile.tokens).first else {
      return isKindWithHour(profile)
    }
    return doors.firstToken == profile.tokens.lowerBound
      && profile.tokens.count <= ListingReader.longestHourLine
  }

  private static let longestHourLine = 12

  /// "Concert : 20 h 30", below the hour of the doors.
  private func isKindWithHour(_ profile: BlockProfile) -> Bool {
    guard profile.clocks.count == 1, let clock = profile.clocks.first,
      profile.segments.count == 1, let words = profile.segments.first,
      words.upperBound <= findings.dates[clock].firstToken
    else { return false }
    return isKind(words) || findings.isHollow(words)
  }

  private func isOfDoors(_ line: Int) -> Bool {
    profiles[line].clocks.allSatisfy { CommonHour.isDoors(findings.dates[$0], in: findings) }
  }

  /// Right below the line before it, or with nothing but a name of who made it between.
  private func follows(_ line: Int) -> Bool {
    let above = profiles[line - 1].block
    let block = profiles[line].block
    return block > above
      && (above + 1..<block).allSatisfy { findings.role(ofBlock: $0) == .stamp }
  }

  /// The hours of a line: that of the doors only where no other is told.
  private func hours(of line: Int) -> [Int] {
    let all = profiles[line].dates.filter { findings.dates[$0].form == .clockOnly }
    let shows = all.filter { !CommonHour.isDoors(findings.dates[$0], in: findings) }
    return shows.isEmpty ? all : shows
  }

  mutating func read(_ notice: Notice, from index: Int) {
    let first = drafts.count
    let clocks = notice.hour.map { hours(of: $0) } ?? []
    for day in notice.days {
      add(day: profiles[day], clocks: clocks, titles: titles(of: notice), through: notice.end)
    }
    if let hour = notice.hour { taken.formUnion(profiles[hour].dates) }
    let house = house(of: notice)
    // "CONCERT" over "Les Merles" tells the kind.
    let name = titles(of: notice).last.map { self.titles.title(ofEntry: $0) }
    for draft in first..<drafts.count {
      drafts[draft].isNotice = true
      if let name, !name.isEmpty { drafts[draft].event.title = name }
      drafts[draft].venueBesideTown = drafts[draft].venueBesideTown ?? house
    }
    guard let day = notice.days.first, day > index else { return }
    let above = profiles[index].tokens.lowerBound..<profiles[day].tokens.lowerBound
    for draft in first..<drafts.count { drafts[draft].details.append(above) }
  }

  /// The first line that names more than a kind, with the kind before it: "CONCERT", "Les Merles".
  func titles(of notice: Notice) -> [Range<Int32>] {
    let day = notice.days[0]
    let before = notice.titles.filter { $0 < day }
    let lines = before.isEmpty ? notice.titles : before
    guard let name = lines.first(where: { !isKindAlone($0) }) ?? lines.first else { return [] }
    let kind = lines.first { $0 < name && isKindAlone($0) }
    return ([kind].compactMap { $0 } + [name]).map { profiles[$0].tokens }
  }

  private func isKindAlone(_ line: Int) -> Bool {
    isKind(profiles[line].tokens) || findings.isHollow(profiles[line].tokens)
  }
}
