import ArticleText
import LanguagePacks
import Places

/// The towns and venues that stand as headings over runs of dated lines.
///
/// A place below a date is that entry's own; a place set off above and not below governs what
/// follows, up to the next one or the end of the section.
struct VenueHeadings {
  /// For each line the places that govern it, town before venue.
  private var governing: [[Range<Int32>]] = []

  init() {}

  init(profiles: [BlockProfile], findings: Findings) {
    governing.reserveCapacity(profiles.count)
    var town: Range<Int32>?
    var venue: Range<Int32>?
    for index in profiles.indices {
      let block = findings.article.blocks[profiles[index].block]
      let tokens = profiles[index].tokens
      if index > 0, !findings.sameSection(profiles[index - 1].block, profiles[index].block) {
        town = nil
        venue = nil
      }
      if VenueHeadings.heads(index, profiles, findings, isInside: venue != nil || town != nil) {
        if VenueHeadings.isTown(tokens, findings) {
          town = tokens
          venue = nil
        } else {
          venue = tokens
          if block.blankLinesBefore > 0 || block.kind == .heading, town != nil,
            index > 0, profiles[index - 1].tokens != town
          {
            town = nil
          }
        }
      } else if case .title = profiles[index].shape,
        block.kind == .heading || block.blankLinesBefore > 0
      {
        venue = nil
        town = nil
      }
      if venue == nil, town == nil {
        governing.append([])
      } else {
        governing.append([venue, town].compactMap { $0 })
      }
    }
  }

  /// The places over a line, the nearest first.
  func places(over line: Int) -> [Range<Int32>] {
    line < governing.count ? governing[line] : []
  }

  /// A place, set off above or among such headings, right over a dated line or another of them.
  private static func heads(
    _ index: Int, _ profiles: [BlockProfile], _ findings: Findings, isInside: Bool
  ) -> Bool {
    guard index + 1 < profiles.count, isPlace(profiles[index], findings) else { return false }
    let block = findings.article.blocks[profiles[index].block]
    let next = index + 1
    guard findings.sameSection(profiles[index].block, profiles[next].block),
      findings.article.blocks[profiles[next].block].blankLinesBefore == 0
        || block.kind == .heading && block.blankLinesBefore > 0
    else { return false }
    let isAbovePlace = isPlace(profiles[next], findings)
    let leads: Bool
    switch profiles[next].shape {
    case .entry: leads = profiles[next].hasDay || profiles[next].hasClockOnly
    case .titleThenDate: leads = profiles[next].hasDay
    default: leads = isAbovePlace
    }
    guard leads else { return false }
    if block.blankLinesBefore > 0 || index == 0 || isInside { return true }
    return isPlace(profiles[index - 1], findings)
  }

  private static func isPlace(_ profile: BlockProfile, _ findings: Findings) -> Bool {
    if case .placeLine = profile.shape { return true }
    guard case .title = profile.shape, profile.tokens.count <= 12,
      let opening = profile.segments.first?.first ?? profile.tokens.first,
      let first = behindNumber(opening, in: profile.tokens, findings)
    else { return false }
    if let mention = findings.mention(at: first) {
      return mention.firstToken == first && mention.kind != .place
        || mention.endToken >= profile.tokens.upperBound
    }
    return findings.sense(.venueHead, at: first) != nil
  }

  /// A list's number is stepped over, as in "2) Théâtre romain".
  private static func behindNumber(
    _ first: Int32, in tokens: Range<Int32>, _ findings: Findings
  ) -> Int32? {
    let text = findings.article.tokens
    guard text[Int(first)].kind == .number, first + 2 < tokens.upperBound,
      text[Int(first) + 1].isSign(".") || text[Int(first) + 1].isSign(")")
    else { return first }
    return first + 2
  }

  private static func isTown(_ tokens: Range<Int32>, _ findings: Findings) -> Bool {
    findings.mentions(in: tokens).allSatisfy { findings.mentions[$0].kind == .place }
      && !findings.mentions(in: tokens).isEmpty
  }
}
