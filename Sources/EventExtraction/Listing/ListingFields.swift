import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

extension ListingReader {
  /// "Date :", "Heure :", "Lieu :" on lines of their own: one event under the title above them.
  mutating func readFields(from index: Int) -> Int {
    var end = index
    var day: BlockProfile?
    var clocks: [Int] = []
    var title: Range<Int32>?
    while end < profiles.count {
      guard case .field(let label) = profiles[end].shape else {
        if case .prose = profiles[end].shape { break }
        if findings.article.blocks[profiles[end].block].kind == .heading || end - index > 10 {
          break
        }
        end += 1
        continue
      }
      let value = valueLine(of: end, label)
      if label == .date || label == .time {
        if let value {
          if profiles[value].hasDay, day != nil { break }
          if label == .date { day = profiles[value] }
          clocks += profiles[value].dates.filter { findings.dates[$0].form == .clockOnly }
          end = value + 1
          // "Date et heure" over "14 mars 2025" over "19 h à 20 h 30"
          if label == .date, clocks.isEmpty, end < profiles.count, profiles[end].hasClockOnly,
            case .dateLine = profiles[end].shape,
            findings.article.blocks[profiles[end].block].blankLinesBefore == 0
          {
            clocks += profiles[end].dates.filter { findings.dates[$0].form == .clockOnly }
            end += 1
          }
          continue
        }
        // A second day opens the labels of another event.
        if profiles[end].hasDay, day != nil { break }
        if profiles[end].hasDay { day = profiles[end] }
        clocks += profiles[end].dates.filter { findings.dates[$0].form == .clockOnly }
      }
      if label == .title, let segment = profiles[end].segments.first {
        title = segment
        // "What: Evening Talks, Winter 2026": part of the name.
        taken.formUnion(profiles[end].dates)
      }
      end += 1
    }
    guard let day else { return max(end, index + 1) }
    let heading = title ?? titleBefore(index)
    guard let heading else { return max(end, index + 1) }
    // "Horaire : 20 h (ouverture des portes à 18 h 30)"
    let held = clocks.filter { !CommonHour.isDoors(findings.dates[$0], in: findings) }
    taken.formUnion(clocks)
    let known = drafts.count
    add(day: day, clocks: held.isEmpty ? clocks : held, titles: [heading], through: end)
    // What the text above tells of at length is the same.
    if title == nil, heading == findings.headline {
      for index in known..<drafts.count { drafts[index].titleSource = .headline }
    }
    return max(end, index + 1)
  }

  /// "Date" over "14 mars 2025", "Heure" over "19 h": the line right below a label that stands alone, where it is
  /// nothing but a day or an hour and is no first one of several.
  private func valueLine(of line: Int, _ label: BlockProfile.FieldLabel) -> Int? {
    let next = line + 1
    guard label == .date || label == .time, isLabelAlone(line), next < profiles.count,
      case .dateLine = profiles[next].shape,
      label == .date
        ? profiles[next].hasDay : profiles[next].hasClockOnly && !profiles[next].hasDay
    else { return nil }
    if next + 1 < profiles.count, case .dateLine = profiles[next + 1].shape,
      profiles[next + 1].hasDay
    {
      return nil
    }
    return next
  }

  private func isLabelAlone(_ line: Int) -> Bool {
    guard case .field = profiles[line].shape else { return false }
    return profiles[line].dates.isEmpty && profiles[line].segments.isEmpty
  }

  /// "What:" above the labels, else the title line that they hug, the headline, or any title above.
  mutating func titleBefore(_ index: Int) -> Range<Int32>? {
    var line = index - 1
    while line >= 0, index - line <= 4 {
      if case .field(.title) = profiles[line].shape {
        taken.formUnion(profiles[line].dates)
        return profiles[line].segments.first
      }
      line -= 1
    }
    if let above = titleAbove(index) {
      let tokens = profiles[above].tokens
      // The last line of the labels above is no title of those below, unless a word for an event says so.
      if findings.has(.eventNoun, in: tokens)
        || findings.article.blocks[profiles[above].block].blankLinesBefore > 0
          && !findings.isBlank(tokens)
      {
        return tokens
      }
    }
    if let named = nounAbove(index) { return named }
    if let headline = findings.headline { return headline }
    line = index - 1
    while line >= 0, index - line <= 60 {
      if case .title = profiles[line].shape, !isGreeting(line) { return profiles[line].tokens }
      line -= 1
    }
    return nil
  }

  /// "Vous êtes inscrite au webinaire « … »" right above the labels: the noun of the paragraph that
  /// bears a name.
  private func nounAbove(_ index: Int) -> Range<Int32>? {
    guard index > 0, case .prose = profiles[index - 1].shape, profiles[index - 1].dates.isEmpty,
      findings.sameSection(profiles[index - 1].block, profiles[index].block)
    else { return nil }
    let tokens = profiles[index - 1].tokens
    let phrases = NounPhrase(findings: findings)
    for noun in findings.senses(.eventNoun, in: tokens) {
      let range = phrases.range(
        around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
      if QuotedTitle(findings: findings).range(in: range) != nil { return range }
    }
    return nil
  }

  /// "Bonjour Claire,": no title ends in a comma.
  private func isGreeting(_ line: Int) -> Bool {
    profiles[line].tokens.last.map { findings.article.tokens[Int($0)].isSign(",") } ?? false
  }
}
