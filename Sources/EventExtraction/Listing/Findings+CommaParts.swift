import ArticleText
import LanguagePacks

extension Findings {
  /// Stretches between commas outside quotes.
  func commaParts(of segment: Range<Int32>) -> [Range<Int32>] {
    var parts: [Range<Int32>] = []
    var begin = segment.lowerBound
    var isQuoted = false
    for token in segment {
      let sign = article.tokens[Int(token)]
      if sign.isSign("«") || sign.isSign("“") { isQuoted = true }
      if sign.isSign("»") || sign.isSign("”") { isQuoted = false }
      guard sign.isSign(","), !isQuoted else { continue }
      if begin < token { parts.append(begin..<token) }
      begin = token + 1
    }
    if begin < segment.upperBound { parts.append(begin..<segment.upperBound) }
    return parts
  }
}
