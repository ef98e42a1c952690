import LanguagePacks

/// Labels the blocks of a page's foot: each story a teaser of its own, the rest furniture.
struct FootLabels {
  private let source: SectionSource
  private let isStamp: [Bool]
  /// Stamps stand above the story they date, not below.
  private var stampsComeFirst = false
  private var isInTeaser = false
  private var hasLead = false
  private var startsNext = false

  init(_ source: SectionSource, _ isStamp: [Bool]) {
    self.source = source
    self.isStamp = isStamp
  }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  mutating func mark(
    _ roles: inout [SectionRole?], _ starts: inout [Bool], from start: Int, to end: Int,
    isCommentArea: Bool
  ) {
    roles[start] = .boilerplate
    stampsComeFirst = findsStampsFirst(from: start + 1, to: end)
    var isComment = isCommentArea
    var index = start + 1
    while index < end {
      let feature = features[index]
      if isComment {
        if !leavesComments(index, end) {
          roles[index] = roles[index] ?? .boilerplate
          index += 1
          continue
        }
        isComment = false
      }
      if feature.isLabel(.pageFurniture, value: "comments", beyond: 3) { isComment = true }
      label(index, end, &roles, &starts)
      index += 1
    }
  }

  private mutating func label(
    _ index: Int, _ end: Int, _ roles: inout [SectionRole?], _ starts: inout [Bool]
  ) {
    let feature = features[index]
    if isDateLine(index), roles[index] != .widget {
      dateLine(index, &roles, &starts)
      return
    }
    if let role = roles[index], role == .boilerplate || role == .widget || role == .caption {
      close()
      return
    }
    if feature.isTopic || feature.isLabel(.teaserHeading, value: "any") {
      roles[index] = .boilerplate
      close()
      return
    }
    if isLead(index), isInTeaser || startsNext {
      teaser(index, startsNew: startsNext, &roles, &starts)
      hasLead = true
      return
    }
    let isStory =
      isLead(index) || (index + 1 < end && isLead(index + 1)) || feature.words >= 4
      || article.blocks[index].kind == .listItem && feature.words >= 2
    if isStory {
      teaser(index, startsNew: true, &roles, &starts)
      hasLead = isLead(index)
    } else {
      roles[index] = .boilerplate
      close()
    }
  }

  private mutating func teaser(
    _ index: Int, startsNew: Bool, _ roles: inout [SectionRole?], _ starts: inout [Bool]
  ) {
    roles[index] = .teaser
    starts[index] = startsNew && !startsNextBelongs(index, starts)
    startsNext = false
    isInTeaser = true
  }

  /// A stamp above the title has started the section already.
  private func startsNextBelongs(_ index: Int, _ starts: [Bool]) -> Bool {
    stampsComeFirst && index > 0 && starts[index - 1] && isDateLine(index - 1)
  }

  private mutating func dateLine(
    _ index: Int, _ roles: inout [SectionRole?], _ starts: inout [Bool]
  ) {
    roles[index] = .teaser
    starts[index] = stampsComeFirst || !isInTeaser
    isInTeaser = stampsComeFirst
    startsNext = stampsComeFirst
  }

  private mutating func close() {
    isInTeaser = false
    startsNext = false
    hasLead = false
  }

  /// A stamp, a bare date or a bare hour ("à 16:05") that dates a story.
  private func isDateLine(_ index: Int) -> Bool {
    let feature = features[index]
    if isStamp[index] { return true }
    if feature.isOnlyDate, feature.words <= 6 { return true }
    return feature.hasClock && feature.words <= 2 && feature.numbers <= 3 && feature.bytes <= 20
  }

  private func findsStampsFirst(from start: Int, to end: Int) -> Bool {
    for index in start..<max(start, end) {
      if isDateLine(index) { return true }
      if isLead(index) { return false }
    }
    return false
  }

  private func isLead(_ index: Int) -> Bool { FootFinder.isLead(index, features) }

  /// Comments end at the next heading of stories, or at a title with a lead.
  private func leavesComments(_ index: Int, _ end: Int) -> Bool {
    let feature = features[index]
    if feature.isLabel(.teaserHeading) || feature.isTopic { return true }
    guard index + 1 < end, !isLead(index), feature.words >= 5 else { return false }
    return features[index + 1].isProse && features[index + 1].words >= 15
  }
}
