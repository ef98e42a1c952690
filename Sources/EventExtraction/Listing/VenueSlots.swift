import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Knows at which position the lines of a list tell their venue.
///
/// "Ve 13 – 20 h – Le Grenier – Les Tisseurs" says nothing of a venue by itself; where the next lines
/// have "Salle Pergaud" at the same position, behind the hour or at the end, this one has a venue there too.
struct VenueSlots {
  /// Where a part of a line stands.
  private struct Slot: Hashable {
    enum Border: UInt8 { case comma, dash, bar, gap, colon, bracket, date, other }

    var section: Int32
    var border: Border
    var isBehindClock: Bool
    var isLast: Bool
  }

  private struct Part {
    var tokens: Range<Int32>
    var slot: Slot
  }

  private struct Count {
    var places = 0
    var names = 0
    var others = 0

    /// Something told there is a place, hardly anything is something else, and names are not many more.
    var tellsVenues: Bool {
      places > 0 && places >= VenueSlots.leastShare * others
        && names <= VenueSlots.mostNames * places
    }
  }

  private static let leastShare = 2
  private static let mostNames = 3
  private static let longestName = 6

  private let findings: Findings
  private var counts: [Slot: Count] = [:]

  init(profiles: [BlockProfile], findings: Findings) {
    self.findings = findings
    for profile in profiles where VenueSlots.isLine(profile) {
      for part in parts(of: profile) {
        if isPlace(part.tokens) {
          counts[part.slot, default: Count()].places += 1
        } else if isName(part.tokens) {
          counts[part.slot, default: Count()].names += 1
        } else {
          counts[part.slot, default: Count()].others += 1
        }
      }
    }
    counts = counts.filter { $0.value.tellsVenues && $0.value.names > 0 }
  }

  /// The name that stands where other lines of the list have their venue.
  func venue(of profile: BlockProfile) -> Range<Int32>? {
    if counts.isEmpty || !VenueSlots.isLine(profile) { return nil }
    let parts = parts(of: profile)
    guard parts.count > 1, !parts.contains(where: { isPlace($0.tokens) }) else { return nil }
    return parts.first { counts[$0.slot] != nil && isName($0.tokens) }?.tokens
  }

  /// The segments of a line without that name.
  func segments(of profile: BlockProfile) -> [Range<Int32>] {
    guard let venue = venue(of: profile) else { return profile.segments }
    return profile.segments.compactMap { segment in
      guard segment.overlaps(venue) else { return segment }
      let before = segment.lowerBound..<max(segment.lowerBound, venue.lowerBound - 1)
      let after = min(segment.upperBound, venue.upperBound + 1)..<segment.upperBound
      return [before, after].first { !$0.isEmpty }
    }
  }

  private static func isLine(_ profile: BlockProfile) -> Bool {
    switch profile.shape {
    case .entry, .titleThenDate: true
    case .dateLine, .placeLine, .title, .field, .prose: false
    }
  }

  /// The stretches of a line between dates, dashes, bars and commas outside quotes.
  private func parts(of profile: BlockProfile) -> [Part] {
    let section = findings.article.blocks[profile.block].section
    let ranges = profile.segments.flatMap { findings.commaParts(of: $0) }
      .map(withoutPoint).filter { !$0.isEmpty }
    // What a line opens with is its title.
    return ranges.indices.filter { index in
      index > 0 || findings.date(at: ranges[0].lowerBound - 1) != nil
        || !findings.dates(in: profile.tokens.lowerBound..<ranges[0].lowerBound).isEmpty
    }.map { index in
      let tokens = ranges[index]
      let before = index > 0 ? ranges[index - 1].upperBound : profile.tokens.lowerBound
      let isBehindClock =
        before < tokens.lowerBound
        && findings.dates(in: before..<tokens.lowerBound).contains {
          !findings.dates[$0].clocks.isEmpty
        }
      let slot = Slot(
        section: Int32(section), border: border(before: tokens.lowerBound, of: profile),
        isBehindClock: isBehindClock, isLast: index == ranges.count - 1)
      return Part(tokens: tokens, slot: slot)
    }
  }

  private func withoutPoint(_ tokens: Range<Int32>) -> Range<Int32> {
    guard let last = tokens.last, findings.article.tokens[Int(last)].isSign(".") else {
      return tokens
    }
    return tokens.lowerBound..<last
  }

  private func border(before token: Int32, of profile: BlockProfile) -> Slot.Border {
    guard token > profile.tokens.lowerBound else { return .other }
    if findings.date(at: token - 1) != nil { return .date }
    let sign = findings.article.tokens[Int(token) - 1]
    guard sign.kind == .sign else { return .gap }
    if sign.isSign(",") { return .comma }
    if sign.isSign("|") { return .bar }
    if sign.isSign(":") { return .colon }
    if sign.isSign("(") { return .bracket }
    return sign.isDash ? .dash : .other
  }

  /// A venue or an address and nothing else to speak of.
  private func isPlace(_ part: Range<Int32>) -> Bool {
    guard findings.sense(.eventNoun, at: part.lowerBound) == nil else { return false }
    if let mention = findings.mention(at: part.lowerBound)
      ?? findings.mention(at: part.upperBound - 1),
      mention.kind != .place, !mention.isWeak
    {
      return Int(mention.endToken - mention.firstToken) * 4 >= part.count * 3
    }
    let sites = findings.sites(in: part)
    guard let site = sites.first.map({ findings.sites[$0] }) else { return false }
    return Int(site.endToken - site.firstToken) * 4 >= part.count * 3
  }

  /// A few words that open with a capital, and neither what takes place nor who.
  func isName(_ part: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard part.count <= VenueSlots.longestName, tokens[Int(part.lowerBound)].kind == .word,
      tokens[Int(part.lowerBound)].shape.contains(.capitalised),
      findings.named(in: part).isEmpty, findings.dates(in: part).isEmpty,
      !findings.hasAny(of: VenueSlots.events, in: part)
    else { return false }
    // "Sainte-Marie" is a church, "Marie Tissot" who sings.
    return !findings.senses(.placeWord, in: part).contains {
      $0.value == VenueSlots.givenName
        && !tokens[Int($0.firstToken)].shape.contains(.hyphenBefore)
    }
      && !part.contains { findings.isFiniteVerb(at: $0) }
  }

  private static let events = CategorySet(
    .eventNoun, .weakEventNoun, .eventVerb, .actNoun, .stateCue, .negation, .freeEntry,
    .openingHours, .fieldLabel, .rest)
  private static let givenName = WordCategory.placeWord.value(named: "given-name")
}
