import ArticleText
import LanguagePacks
import TemporalExpressions

/// What stands right beside a date, as far as it tells whether the date is an event's.
struct DateSurroundings {
  let findings: Findings

  /// Numbers further from a date than so many tokens count other things.
  private static let reachOfNumber: Int32 = 4

  func addNeighbours(of date: StatedDate, to found: inout [Indication]) {
    guard let block = findings.block(at: date.firstToken) else { return }
    let line = findings.tokens(ofBlock: block)
    let tokens = findings.article.tokens
    if date.firstToken == line.lowerBound {
      found.append(.opensLine)
    } else if tokens[Int(date.firstToken) - 1].isSign(".") {
      found.append(.behindStop)
    } else if findings.isSmallWord(.for, at: date.firstToken - 1) {
      found.append(.behindFor)
    }
    if date.endToken >= line.upperBound {
      found.append(.endsLine)
    } else if tokens[Int(date.endToken)].isSign("(") {
      found.append(.beforeBracket)
    } else if tokens[Int(date.endToken)].isSign(":") {
      found.append(.beforeColon)
    } else if tokens[Int(date.endToken)].isSign("|") {
      found.append(.beforeBar)
    } else if isPlace(behind: date, in: line) {
      found.append(.beforePlace)
    }
    if closesQuote(behind: date, in: line) { found.append(.beforeQuoteEnd) }
    let near = max(line.lowerBound, date.firstToken - DateSurroundings.reachOfPlace)
    if findings.has(.locative, in: near..<max(near, date.firstToken)) {
      found.append(.behindPlace)
    }
    let first = max(line.lowerBound, date.firstToken - DateSurroundings.reachOfNumber)
    if hasNumber(first..<max(first, date.firstToken)) { found.append(.afterNumber) }
    let last = min(line.upperBound, date.endToken + DateSurroundings.reachOfNumber)
    if hasNumber(date.endToken..<max(date.endToken, last)) { found.append(.beforeNumber) }
  }

  /// "« Rendez-vous lundi »": what somebody says.
  private func closesQuote(behind date: StatedDate, in line: Range<Int32>) -> Bool {
    let end = min(date.endToken + DateSurroundings.reachOfQuote, line.upperBound)
    return (date.endToken..<max(date.endToken, end)).contains {
      QuotationMark(findings.article.tokens[Int($0)]).map { $0 != .opening } ?? false
    }
  }

  private static let reachOfQuote: Int32 = 3
  private static let reachOfPlace: Int32 = 6

  /// "samedi 14 à la salle Battant", "14 March, Town Hall": a preposition of place or a place itself.
  private func isPlace(behind date: StatedDate, in line: Range<Int32>) -> Bool {
    var next = date.endToken
    if findings.article.tokens[Int(next)].isSign(",") { next += 1 }
    guard next < line.upperBound else { return false }
    return findings.sense(.locative, at: next) != nil || findings.mention(at: next) != nil
  }

  private func hasNumber(_ tokens: Range<Int32>) -> Bool {
    tokens.contains { findings.article.tokens[Int($0)].kind == .number }
  }

  /// Brackets and quotation marks that are open where the date begins, and a link before it.
  func addOpenMarks(
    before date: StatedDate, in sentence: Range<Int32>, to found: inout [Indication]
  ) {
    var brackets = 0
    var quotes = 0
    let tokens = findings.article.tokens
    let begin = max(sentence.lowerBound, date.firstToken - 60)
    for token in begin..<max(begin, date.firstToken) where tokens[Int(token)].kind == .sign {
      let sign = tokens[Int(token)]
      if sign.isSign("(") { brackets += 1 }
      if sign.isSign(")") { brackets -= 1 }
      if sign.isSign("«") || sign.isSign("“") { quotes += 1 }
      if sign.isSign("»") || sign.isSign("”") { quotes -= 1 }
    }
    if brackets > 0 { found.append(.inBrackets) }
    if quotes > 0 { found.append(.inQuotes) }
    let first = findings.sense(.phraseLink, at: date.firstToken) != nil
    if first, date.firstToken > sentence.lowerBound,
      findings.sense(.eventNoun, at: date.firstToken - 1) == nil
    {
      found.append(.isComplement)
    }
  }
}
