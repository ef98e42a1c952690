import ArticleText
import LanguagePacks
import Places

/// Which of two teams receives: in "Dinan - Fougères" the first, behind "contre" never the one named.
///
/// A team bears the name of its town, and only the receiver's says where a match is played; where the
/// receiver bears none ("ASB - Lons"), it is the team of the text's own town.
struct FixtureSides {
  let findings: Findings
  /// Whether one of the drafts is a meeting of two towns: others built like it are meetings too, though
  /// one side bears no town.
  private var isList = false

  private static let longestSide = 6

  init(findings: Findings, drafts: [EventDraft] = []) {
    self.findings = findings
    isList = drafts.contains { draft in
      draft.titleSource == .entry
        && sides(of: draft).map { town(in: $0.receiver) != nil && town(in: $0.visitor) != nil }
          ?? false
    }
  }

  /// The first side of a title that is a meeting of two, and the second.
  func sides(of draft: EventDraft) -> (receiver: Range<Int32>, visitor: Range<Int32>)? {
    let title = withOpponent(draft.titleTokens.isEmpty ? draft.anchor : draft.titleTokens, draft)
    guard title.count <= 3 * FixtureSides.longestSide,
      let sign = title.first(where: { parts(at: $0) })
    else { return nil }
    let receiver = title.lowerBound..<sign
    let end = title.first { $0 > sign && endsTeam($0) } ?? title.upperBound
    let visitor = sign + 1..<end
    guard isTeam(receiver), isTeam(visitor), !findings.namesDay(title),
      isVersus(sign) || meets(receiver, visitor, isSport: draft.event.kind == .sport)
    else { return nil }
    return (receiver, visitor)
  }

  /// Both sides bear towns; or one does, and the other shows that it is a team.
  private func meets(
    _ receiver: Range<Int32>, _ visitor: Range<Int32>, isSport: Bool
  ) -> Bool {
    let towns = [receiver, visitor].count { town(in: $0) != nil }
    return towns == 2
      || towns == 1 && (isSport || isList || isSquad(receiver) || isSquad(visitor))
  }

  /// "ASB", "U 13 filles", "Fougères B", "Vevey 1": letters of a club, an age, or the number of a team.
  private func isSquad(_ side: Range<Int32>) -> Bool {
    guard let first = side.first, let last = side.last else { return false }
    let opening = findings.article.tokens[Int(first)]
    let closing = findings.article.tokens[Int(last)]
    let isAcronym =
      opening.kind == .word && opening.end - opening.begin <= FixtureSides.longestAcronym
      && opening.shape.contains(.allCapitals)
    let hasAge =
      side.count > 1 && opening.end - opening.begin <= 2
      && findings.article.tokens[Int(first) + 1].kind == .number
    let hasNumber =
      side.count > 1 && closing.end - closing.begin == 1
      && (closing.kind == .number || closing.shape.contains(.capitalised))
    return isAcronym || hasAge || hasNumber
  }

  private static let longestAcronym: Int32 = 5

  /// "20h : ASD - Vesoul" may be called by its first side alone; the second stands behind the dash.
  private func withOpponent(_ title: Range<Int32>, _ draft: EventDraft) -> Range<Int32> {
    let line = findings.tokens(ofBlock: draft.block)
    guard draft.titleSource == .entry, line.contains(title.upperBound), parts(at: title.upperBound)
    else { return title }
    let begin = title.upperBound + 1
    let limit = min(line.upperBound, begin + Int32(FixtureSides.longestSide))
    let end = (begin..<limit).first { endsTeam($0) || parts(at: $0) } ?? limit
    return title.lowerBound..<max(begin, end)
  }

  /// The town whose name a side bears.
  func town(in side: Range<Int32>) -> PlaceMention? {
    findings.mentions(in: side).map { findings.mentions[$0] }
      .first { $0.kind == .place && $0.place?.kind.isTown == true }
  }

  /// Whether a mention names a team that comes to play, or either team of the draft's title.
  func isTeam(_ mention: PlaceMention, of draft: EventDraft) -> Bool {
    guard mention.kind == .place else { return false }
    if isOpponent(mention) { return true }
    // "recevra Dijon, puis se déplacera à Nancy": where another match is played.
    if findings.isBehind(FixtureClause.away, mention) {
      return !draft.anchor.contains(mention.firstToken)
    }
    guard let sides = sides(of: draft) else { return false }
    return sides.receiver.contains(mention.firstToken) || sides.visitor.contains(mention.firstToken)
  }

  /// Whether a mention stands behind "contre", "reçoit" or the like, and so says where a team is from.
  func isOpponent(_ mention: PlaceMention) -> Bool {
    findings.isBehind(FixtureSides.opponent, mention)
      || findings.isBehind(FixtureClause.receiving, mention)
  }

  /// A dash between spaces, or a word such as "v".
  private func parts(at token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSpaced && sign.isDash
      || isVersus(token)
  }

  private func isVersus(_ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains {
      $0.value == FixtureSides.opponent && $0.endToken == token + 1
    }
  }

  /// A sign behind the second team: "SF1 – Mont-de-Marsan, match de gala".
  private func endsTeam(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(",") || sign.isSign("(") || sign.isSign(":")
  }

  /// A few words that begin with a capital or a number and are no event.
  private func isTeam(_ side: Range<Int32>) -> Bool {
    guard let first = side.first, side.count <= FixtureSides.longestSide else { return false }
    let word = findings.article.tokens[Int(first)]
    return (word.shape.contains(.capitalised) || word.kind == .number)
      && !findings.has(.eventNoun, in: side) && !findings.has(.weakEventNoun, in: side)
      && !findings.has(.venueHead, in: side)
  }

  static let opponent = WordCategory.placeWord.value(named: "opponent")
}
