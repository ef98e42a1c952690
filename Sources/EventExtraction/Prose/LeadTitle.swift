import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Finds the short title that opens a block and is set off from its text.
///
/// "Crèche vivante à Salers : les 23 et 24 décembre", "** CLUB MANGA ** vendredi 18",
/// "Brocante. Arpajon-sur-Cère, 31 déc.": a few words without date or verb before a separator.
struct LeadTitle {
  let findings: Findings

  /// More words than this are no title.
  private static let maximumWords = 9

  /// The title's tokens, or nil when the block does not open with one.
  func range(ofBlock block: Int) -> Range<Int32>? {
    range(opening: findings.tokens(ofBlock: block))
  }

  /// The same of a sentence: "Nine Lessons and Carols: Sunday 20th, 6pm" behind another.
  func range(ofSentence tokens: Range<Int32>, before date: StatedDate) -> Range<Int32>? {
    guard let lead = range(opening: tokens),
      findings.article.tokens[Int(lead.upperBound)].isSign(":"),
      (0...1).contains(date.firstToken - lead.upperBound - 1),
      !HeadlineTitle(findings: findings).hasVerb(lead)
    else { return nil }
    return lead
  }

  private func range(opening tokens: Range<Int32>) -> Range<Int32>? {
    var begin = tokens.lowerBound
    while begin < tokens.upperBound, findings.article.tokens[Int(begin)].kind == .sign,
      !opensQuote(begin)
    {
      begin += 1
    }
    var words = 0
    var token = begin
    var quoted = false
    while token < tokens.upperBound {
      let current = findings.article.tokens[Int(token)]
      if current.kind == .sign {
        if opensQuote(token), !quoted {
          quoted = true
        } else if closesQuote(token) {
          quoted = false
        }
        if !quoted, separates(token, in: tokens) { break }
      } else {
        if isDay(token) || isVerb(token) { return nil }
        words += 1
        if words > LeadTitle.maximumWords { return nil }
      }
      token += 1
    }
    guard words > 0, token < tokens.upperBound - 1, isTitle(begin..<token) else { return nil }
    // "The winter talks are unaffected." is a sentence and no title.
    if findings.article.tokens[Int(token)].isSign("."),
      HeadlineTitle(findings: findings).hasVerb(begin..<token)
    {
      return nil
    }
    return begin..<token
  }

  /// Starts with a capital and is more than a place's name or a field's label.
  private func isTitle(_ tokens: Range<Int32>) -> Bool {
    let first = findings.article.tokens[Int(tokens.lowerBound)]
    guard first.shape.contains(.capitalised) || first.kind != .word else { return false }
    // "Et la suite du menu est connue : …" goes on with what was said.
    if findings.isSmallWord(.and, at: tokens.lowerBound)
      || findings.isSmallWord(.but, at: tokens.lowerBound)
    {
      return false
    }
    // "Save the date:" opens an announcement and names nothing.
    if let word = findings.sense(.titleWord, at: tokens.lowerBound), word.tokenCount > 1,
      word.value == TitleWord.detail.rawValue, word.endToken >= tokens.upperBound
    {
      return false
    }
    if let label = findings.sense(.fieldLabel, at: tokens.lowerBound),
      label.endToken >= tokens.upperBound
    {
      return false
    }
    if let mention = findings.mention(at: tokens.lowerBound), mention.kind == .place,
      mention.endToken >= tokens.upperBound || isWithState(mention, in: tokens)
    {
      return false
    }
    return true
  }

  /// "BURLINGTON, Vt.": a town with the state behind it is a place still.
  private func isWithState(_ mention: PlaceMention, in tokens: Range<Int32>) -> Bool {
    mention.firstToken == tokens.lowerBound && tokens.upperBound - mention.endToken <= 2
      && findings.article.tokens[Int(mention.endToken)].isSign(",")
  }

  /// Whether it names something that takes place and not where or how ("Aberdeen, Lemon Tree",
  /// "À suivre").
  func names(_ lead: Range<Int32>) -> Bool {
    guard !findings.isDetail(lead), !findings.isBlank(lead),
      findings.place(openedAt: lead.lowerBound) == nil,
      lead.contains(where: { findings.date(at: $0) == nil })
    else {
      return false
    }
    guard let mention = findings.mention(at: lead.lowerBound), mention.kind == .place,
      mention.firstToken == lead.lowerBound
    else { return true }
    return mention.endToken < lead.upperBound
      && !findings.article.tokens[Int(mention.endToken)].isSign(",")
  }

  /// "Coupe du Pertuis : elle ouvrira le bal": what follows speaks of the title.
  func isTakenUp(_ lead: Range<Int32>) -> Bool {
    let next = lead.upperBound + 1
    guard Int(next) < findings.article.tokens.count else { return false }
    return findings.sense(.sequel, at: next)?.value == 0
  }

  /// A feast may be part of a title ("Messe de Noël :"), a day may not.
  private func isDay(_ token: Int32) -> Bool {
    guard let date = findings.date(at: token) else { return false }
    return !findings.dates[date].days.allSatisfy { $0.hasHoliday }
  }

  private func isVerb(_ token: Int32) -> Bool {
    findings.isFiniteVerb(at: token) || findings.sense(.eventVerb, at: token) != nil
      || findings.sense(.hostVerb, at: token) != nil
  }

  private func separates(_ token: Int32, in tokens: Range<Int32>) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    if sign.isSign(":") || sign.isSign("|") || sign.isSign("–") || sign.isSign("—") { return true }
    if sign.isSign("*") { return true }
    // "Bake sale! Class 4 will be selling cakes"
    if sign.isSign("!"), !findings.pack.habits.headsFirst, token + 1 < tokens.upperBound,
      findings.article.tokens[Int(token + 1)].isSpaced,
      findings.has(.eventNoun, in: tokens.lowerBound..<token)
    {
      return true
    }
    if sign.isSign(".") {
      return token + 1 < tokens.upperBound && findings.article.tokens[Int(token + 1)].isSpaced
    }
    return sign.isSign("-") && sign.isSpaced
  }

  private func opensQuote(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign("«") || sign.isSign("“") || sign.isSign("\"")
  }

  private func closesQuote(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign("»") || sign.isSign("”") || sign.isSign("\"")
  }
}
