import ArticleText
import LanguagePacks
import TemporalExpressions

/// What stands below a line with nothing but a day.
extension ListingReader {
  /// The lines that a day line governs.
  struct DayLines {
    var hours: [(line: Int, end: Int)] = []
    var titles: [Range<Int32>] = []
    var state: StateCue?
    var end: Int
  }

  /// Gathers hours, titles and a state below a day line, up to the next day or running text.
  func day(from index: Int) -> DayLines {
    var day = DayLines(state: profiles[index].stateCue, end: index + 1)
    while day.end < profiles.count, !startsDay(day.end) {
      let profile = profiles[day.end]
      guard
        findings.sameSection(profile.block, profiles[index].block)
          || hugs(day.end, below: index)
      else { break }
      if profile.isStateOnly {
        day.state = day.state ?? profile.stateCue
        if closesEntry(day.end, of: index) {
          day.end += 1
          break
        }
      } else if profile.hasClockOnly && isHourLine(profile) && !isToldInside(profile, of: index)
        || isSentenceOfHour(day.end, below: index)
      {
        let end = endOfHour(after: day.end)
        day.hours.append((day.end, end))
        day.end = end
        continue
      } else if isItemOfDay(day.end, below: index)
        || day.hours.last.map({ isLabelledAlike(day.end, $0.line) }) == true
      {
        let end = endOfHour(after: day.end)
        day.hours.append((day.end, max(end, day.end + 1)))
        day.end += 1
        continue
      } else if case .title = profile.shape, day.hours.isEmpty {
        addTitle(profile, to: &day)
      } else if case .prose = profile.shape, day.titles.isEmpty || !day.hours.isEmpty {
        break
      }
      day.end += 1
    }
    return day
  }

  /// "Ariane Morel", "20 mars", "Annulation", "André Roy", "21 mars": a title, its day and its state take turns, so that
  /// what stands below the state is the next one's.
  private func closesEntry(_ state: Int, of day: Int) -> Bool {
    guard state == day + 1, day > 0, state + 2 < profiles.count,
      case .title = profiles[day - 1].shape, case .title = profiles[state + 1].shape,
      case .dateLine = profiles[state + 2].shape
    else { return false }
    return profiles[day - 1].dates.isEmpty && !profiles[day - 1].isStateOnly
  }

  /// Not one blank line stands between a day and a line below it, whatever the section is taken for.
  private func hugs(_ line: Int, below day: Int) -> Bool {
    (day + 1...line).allSatisfy {
      findings.article.blocks[profiles[$0].block].blankLinesBefore == 0
    }
  }

  /// "Santa arrives at noon!" below "Saturday 5 December, 11am to 3pm": an hour behind its words is a
  /// moment of the event that has hours of its own.
  private func isToldInside(_ profile: BlockProfile, of day: Int) -> Bool {
    guard profiles[day].hasOwnClock || !profiles[day].clocks.isEmpty else { return false }
    if case .titleThenDate = profile.shape { return true }
    return false
  }

  /// "The Film Society shows The Weir Keeper, 7.30pm." right below "THURSDAY", among lines with hours: one
  /// sentence with its hour is an entry as they are.
  private func isSentenceOfHour(_ line: Int, below day: Int) -> Bool {
    guard case .prose = profiles[line].shape, case .dateLine = profiles[day].shape,
      !profiles[day].hasOwnClock, profiles[line].hasClockOnly, !profiles[line].hasDay,
      profiles[line].clocks.count <= 2,
      profiles[line].tokens.count <= ListingReader.longestHourSentence
    else { return false }
    let block = findings.article.blocks[profiles[line].block]
    return block.endSentence - block.firstSentence <= 2 && hugs(line, below: day)
  }

  private static let longestHourSentence = 36

  /// "Bishop's Castle: CANCELLED - Beer and Bluegrass": a line that opens with a state, or has it behind its
  /// label, tells of an event of its own.
  func opensWithState(_ line: Int) -> Bool {
    guard case .title = profiles[line].shape, profiles[line].stateCue != nil,
      !profiles[line].isStateOnly, let first = profiles[line].tokens.first,
      let cue = findings.senses(.stateCue, in: profiles[line].tokens).first
    else { return false }
    return cue.firstToken == first
      || findings.article.tokens[Int(cue.firstToken) - 1].isSign(":")
        && cue.firstToken - first <= ListingReader.longestLabel
  }

  private static let longestLabel: Int32 = 6

  /// "Épinac – Loto, annulé" below "Autun – Marché, de 10 h à 19 h": a few words and the same sign open both
  /// lines, so that each tells of an event of its own.
  func isLabelledAlike(_ line: Int, _ other: Int) -> Bool {
    guard case .title = profiles[line].shape, !profiles[line].isStateOnly,
      let label = openingLabel(of: line), let model = openingLabel(of: other)
    else { return false }
    let tokens = findings.article.tokens
    return tokens[Int(label.upperBound)].isSign(":") == tokens[Int(model.upperBound)].isSign(":")
      && findings.article.blocks[profiles[line].block].blankLinesBefore == 0
      && [label, model].allSatisfy { findings.sense(.fieldLabel, at: $0.lowerBound) == nil }
  }

  /// The words before a dash between spaces or a colon at the head of a line.
  private func openingLabel(of line: Int) -> Range<Int32>? {
    let tokens = findings.article.tokens
    let body = profiles[line].tokens
    guard let first = body.first(where: { tokens[Int($0)].kind != .sign }),
      tokens[Int(first)].shape.contains(.capitalised)
    else { return nil }
    let near = first..<min(body.upperBound, first + ListingReader.longestLabel)
    guard
      let sign = near.first(where: { token in
        tokens[Int(token)].isSign(":")
          || tokens[Int(token)].isSpaced
            && (tokens[Int(token)].isSign("–") || tokens[Int(token)].isSign("—")
              || tokens[Int(token)].isSign("-"))
      }), sign > first, sign + 1 < body.upperBound
    else { return nil }
    return first..<sign
  }

  /// "• Vide-greniers, Daglan, toute la journée" in a list right below the day: an event without hour; and
  /// what is called off on a line among those with hours.
  private func isItemOfDay(_ line: Int, below day: Int) -> Bool {
    let blocks = findings.article.blocks
    if opensWithState(line), case .dateLine = profiles[day].shape, hugs(line, below: day),
      (day + 1..<line).contains(where: { profiles[$0].hasClockOnly })
        || line + 1 < profiles.count && profiles[line + 1].hasClockOnly
    {
      return true
    }
    guard blocks[profiles[line].block].kind == .listItem,
      blocks[profiles[day].block].kind != .listItem, !profiles[line].hasDay,
      !profiles[line].isItem
    else { return false }
    return (day + 1..<line).allSatisfy { blocks[profiles[$0].block].kind == .listItem }
  }
}
