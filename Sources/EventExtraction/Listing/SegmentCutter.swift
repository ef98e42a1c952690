import ArticleText
import LanguagePacks
import TemporalExpressions

/// Cuts what a line has outside its dates into pieces, as a person sees them who skims a programme.
struct SegmentCutter {
  let findings: Findings
  let body: Range<Int32>
  /// Indices into the findings' dates; none of the words of these is in a piece.
  let dates: [Int]

  /// The words of the body outside dates, cut at bars, dashes, colons, tabs, wide gaps and brackets.
  var segments: [Range<Int32>] {
    var segments: [Range<Int32>] = []
    var begin = body.lowerBound
    var hasWord = false
    var next = 0
    var token = body.lowerBound
    var quoted = false
    var gap: Int32?
    let tokens = findings.article.tokens
    var nextDate = dates.first.map { findings.dates[$0].firstToken } ?? .max
    while token < body.upperBound {
      if nextDate <= token {
        while next < dates.count, findings.dates[dates[next]].endToken <= token { next += 1 }
        nextDate = next < dates.count ? findings.dates[dates[next]].firstToken : .max
        if nextDate <= token {
          if hasWord, begin < token { segments.append(begin..<token) }
          hasWord = false
          token = findings.dates[dates[next]].endToken
          begin = token
          continue
        }
      }
      let this = tokens[Int(token)]
      let isSign = this.kind == .sign
      var cuts = false
      if isSign {
        if this.isSign("«") || this.isSign("“") { quoted = true }
        if this.isSign("»") || this.isSign("”") { quoted = false }
        cuts = separates(this)
      }
      if token == begin {
        if cuts { begin = token + 1 }
      } else if !quoted {
        if !cuts, this.begin - tokens[Int(token) - 1].end >= 2 || this.shape.contains(.tabBefore) {
          let width = gap ?? widthOfGap(in: body)
          gap = width
          cuts = isGap(before: token, width: width)
        }
        if cuts {
          if hasWord, begin < token { segments.append(begin..<token) }
          hasWord = false
          begin = isSign ? token + 1 : token
        }
      }
      if !hasWord, !isSign, !isLink(token) { hasWord = true }
      token += 1
    }
    if hasWord, begin < body.upperBound { segments.append(begin..<body.upperBound) }
    return withoutHourLabels(segments)
  }

  /// "Jazz at the Mill, doors 7pm, show 8pm": beside the hour of the doors the noun only says which hour is meant.
  private func withoutHourLabels(_ segments: [Range<Int32>]) -> [Range<Int32>] {
    guard segments.count > 1, findings.has(.doors, in: body) else { return segments }
    let titles = segments.filter { !isHourLabel($0) }
    return titles.isEmpty ? segments : titles
  }

  private func isHourLabel(_ segment: Range<Int32>) -> Bool {
    let words = segment.filter { findings.article.tokens[Int($0)].kind == .word }
    guard let first = words.first, let last = words.last else { return true }
    return ([.eventNoun, .doors] as [WordCategory]).contains {
      findings.sense($0, at: first).map { $0.endToken > last } ?? false
    }
  }

  /// Two spaces part the columns of a line, unless most words of it stand as far apart, as scanned pages
  /// have them.
  private func widthOfGap(in line: Range<Int32>) -> Int32 {
    let tokens = findings.article.tokens
    let wide = line.dropFirst().count { token in
      tokens[Int(token)].begin - tokens[Int(token) - 1].end >= 2
    }
    return wide * 2 > line.count && wide >= SegmentCutter.fewestWide ? 4 : 2
  }

  private static let fewestWide = 3

  /// A tab, or two spaces that do not follow a sentence.
  func isGap(before token: Int32, width: Int32 = 2) -> Bool {
    let this = findings.article.tokens[Int(token)]
    if this.shape.contains(.tabBefore) { return true }
    let before = findings.article.tokens[Int(token) - 1]
    return this.begin - before.end >= width && !this.shape.contains(.lineBreakBefore)
      && before.kind != .sign && findings.article.text[Int(before.end)] == 0x20
      && findings.article.text[Int(before.end) + 1] == 0x20
  }

  /// "et" between two dates is no title.
  func isLink(_ token: Int32) -> Bool {
    findings.has(.phraseLink, at: token)
      && !findings.article.tokens[Int(token)].shape.contains(.capitalised)
  }

  private func separates(_ token: Token) -> Bool {
    guard token.kind == .sign else { return false }
    switch Unicode.Scalar(UInt32(bitPattern: token.number)) {
    case "|", "–", "—", ":", "•", "·", "→", "*": return true
    case "-": return token.isSpaced || token.shape.contains(.lineBreakBefore)
    default: return false
    }
  }
}
