import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Finds the bare name that an announcement ends with behind its hour: "Breakfast, Monday, 7 a.m., First
/// United Methodist", "(25/02, Le Pestel)".
///
/// Behind the hour stands where; a name that no word tells to be a house is taken only there, at the
/// end or before a town, and only where what takes place was told before the date.
struct VenueBehindHour {
  let findings: Findings
  private let slots: VenueSlots

  init(findings: Findings) {
    self.findings = findings
    slots = VenueSlots(profiles: [], findings: findings)
  }

  func venue(of draft: EventDraft) -> PlaceMention? {
    guard let date = draft.dates.map({ findings.dates[$0] }).last(where: { tellsHour($0) }),
      draft.anchor.upperBound <= date.firstToken,
      let limit = findings.sentence(at: date.firstToken).map({ findings.tokens(ofSentence: $0) }),
      date.endToken + 1 < limit.upperBound, opensName(date.endToken)
    else { return nil }
    let begin = date.endToken + 1
    let name = begin..<end(ofName: begin, before: limit.upperBound)
    guard !name.isEmpty, slots.isName(name), closes(name.upperBound, before: limit.upperBound),
      !isShort(name)
    else { return nil }
    return findings.house(named: name, rule: "name behind the hour", isLocative: true)
  }

  /// An hour, or a day that opens a bracket: "(25/02, Le Pestel)".
  private func tellsHour(_ date: StatedDate) -> Bool {
    !date.clocks.isEmpty
      || date.firstToken > 0 && findings.article.tokens[Int(date.firstToken) - 1].isSign("(")
  }

  private func opensName(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(",") || sign.isSign("|")
      || sign.isSpaced && sign.isDash
  }

  private func end(ofName begin: Int32, before limit: Int32) -> Int32 {
    (begin..<limit).first {
      let token = findings.article.tokens[Int($0)]
      return token.kind == .sign && !isInner($0)
    } ?? limit
  }

  /// A sign inside a name: "Paul's", "Gent-Sint-Pieters", "Percy & Small".
  private func isInner(_ sign: Int32) -> Bool {
    let token = findings.article.tokens[Int(sign)]
    return token.isSign("'") || token.isSign("’") || token.isSign("&")
      || token.isSign("-") && !token.isSpaced
  }

  /// The end of the sentence, a bracket, or a comma before a town or a street.
  private func closes(_ end: Int32, before limit: Int32) -> Bool {
    guard end < limit else { return true }
    let sign = findings.article.tokens[Int(end)]
    if sign.isSign(".") || sign.isSign(")") || sign.isSign("(") || sign.isSign(";") { return true }
    return sign.isSign(",") && findings.mention(at: end + 1).map { $0.kind != .venue } ?? false
  }

  /// "VF", "TF1": an acronym names no house by itself.
  private func isShort(_ name: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    return tokens[Int(name.upperBound) - 1].end - tokens[Int(name.lowerBound)].begin < 4
  }
}
