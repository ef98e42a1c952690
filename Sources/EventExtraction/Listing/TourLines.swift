import ArticleText
import LanguagePacks
import Places

/// Knows the lists of a tour: dated lines that open with a town and go on with the hall.
///
/// "MAR 13  Philadelphia, PA   Johnny Brenda's" and "25.10.2024 Besançon (25) – La Rodia" name no
/// event; what is held is the headline's, and the piece behind the town is the venue whatever it is
/// called.
struct TourLines {
  private let findings: Findings
  /// The sections most of whose dated lines open with a town and go on.
  private var sections: Set<Int> = []

  /// Fewer lines are no tour.
  private static let fewest = 4

  init(profiles: [BlockProfile], findings: Findings) {
    self.findings = findings
    var counts: [Int: (tour: Int, named: Int, all: Int)] = [:]
    for profile in profiles where profile.hasDay && !profile.isItem {
      guard case .entry = profile.shape else { continue }
      let section = Int(findings.article.blocks[profile.block].section)
      counts[section, default: (0, 0, 0)].all += 1
      guard let hall = TourLines.piece(behindTownOf: profile, findings) else { continue }
      counts[section, default: (0, 0, 0)].tour += 1
      // "DOLE (39) | Marathon du Pays de Pasteur": each town has something of its own.
      if findings.has(.eventNoun, in: hall) {
        counts[section, default: (0, 0, 0)].named += 1
      }
    }
    let tours = counts.filter { _, count in
      count.tour >= TourLines.fewest && count.tour * 4 >= count.all * 3
        && count.named * 4 <= count.tour
    }
    sections = Set(tours.keys)
  }

  /// Whether a line belongs to a tour.
  func holds(_ profile: BlockProfile) -> Bool {
    sections.contains(Int(findings.article.blocks[profile.block].section))
      && TourLines.piece(behindTownOf: profile, findings) != nil
  }

  /// Whether a line stands among those of a tour, though it may name its town otherwise or not at all.
  func covers(_ profile: BlockProfile) -> Bool {
    sections.contains(Int(findings.article.blocks[profile.block].section))
  }

  /// Who is on tour, where the headline tells it with a verb: "Hollow Pines | announce autumn tour".
  static func performer(in headline: Range<Int32>, _ findings: Findings) -> Range<Int32>? {
    guard let tour = findings.senses(.tour, in: headline).first else { return nil }
    let begin =
      (headline.lowerBound..<tour.firstToken).last { findings.article.tokens[Int($0)].isSign(":") }
      .map { $0 + 1 } ?? headline.lowerBound
    guard let name = BookedNames(findings: findings).name(from: begin, in: headline),
      name.upperBound < tour.firstToken,
      findings.article.tokens[Int(name.upperBound)].kind == .word,
      findings.sense(.phraseLink, at: name.upperBound) == nil,
      findings.sense(.eventNoun, at: name.upperBound) == nil
    else { return nil }
    return name
  }

  /// The piece behind the town, up to a comma or bracket: the hall.
  func venue(of profile: BlockProfile) -> Range<Int32>? {
    holds(profile) ? hall(in: profile) : nil
  }

  /// The bare name behind the town of a single line that tells nothing but where.
  func lonelyVenue(of profile: BlockProfile) -> Range<Int32>? {
    guard let name = hall(in: profile), !findings.has(.eventNoun, in: name),
      findings.mention(at: name.lowerBound) == nil
    else { return nil }
    let tokens = findings.article.tokens
    let length = tokens[Int(name.upperBound) - 1].end - tokens[Int(name.lowerBound)].begin
    return length >= TourLines.shortestName ? name : nil
  }

  /// "H", "A", "UTC" tell something else.
  private static let shortestName = 4

  private func hall(in profile: BlockProfile) -> Range<Int32>? {
    guard let piece = TourLines.piece(behindTownOf: profile, findings) else { return nil }
    let end =
      piece.first {
        let sign = findings.article.tokens[Int($0)]
        return sign.isSign(",") || sign.isSign("(") || findings.sense(.stateCue, at: $0) != nil
      } ?? piece.upperBound
    let name = piece.lowerBound..<end
    guard let first = name.first(where: { findings.article.tokens[Int($0)].kind != .sign }),
      findings.article.tokens[Int(first)].shape.contains(.capitalised), name.count <= 8
    else { return nil }
    return first..<end
  }

  /// What stands behind the town: the next piece, or what a comma parts from it ("Lincoln, The Drill").
  private static func piece(
    behindTownOf profile: BlockProfile, _ findings: Findings
  ) -> Range<Int32>? {
    if town(of: profile, findings) != nil, profile.segments.count > 1 {
      return profile.segments[1]
    }
    guard let piece = profile.segments.first, let mention = findings.mention(at: piece.lowerBound),
      mention.kind == .place, mention.firstToken == piece.lowerBound,
      mention.place?.kind.isTown == true, mention.endToken + 1 < piece.upperBound,
      findings.article.tokens[Int(mention.endToken)].isSign(","),
      findings.article.tokens[Int(mention.endToken) + 1].shape.contains(.capitalised),
      findings.mention(at: mention.endToken + 1).map({ $0.kind == .venue }) ?? true
    else { return nil }
    return mention.endToken + 1..<piece.upperBound
  }

  /// The town that is all of a line's first piece, but for its state, department or country.
  private static func town(of profile: BlockProfile, _ findings: Findings) -> PlaceMention? {
    guard let piece = profile.segments.first, let mention = findings.mention(at: piece.lowerBound),
      mention.kind == .place, mention.firstToken == piece.lowerBound,
      mention.place?.kind.isTown == true, piece.upperBound - mention.endToken <= 3
    else { return nil }
    return mention
  }
}
