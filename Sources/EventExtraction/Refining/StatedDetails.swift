import ArticleText
import LanguagePacks

/// What a stretch of text states beside the event itself: price, contact, link, organiser.
struct StatedDetails {
  let findings: Findings
  let tokens: Range<Int32>
  /// What is worth looking for, told by one walk over the stretch.
  private let signs: Signs

  private struct Signs {
    var hasCurrency = false
    var hasAt = false
    var hasLink = false
    /// The most digits that stand together without a word between.
    var digits: Int32 = 0
  }

  init(findings: Findings, tokens: Range<Int32>) {
    self.findings = findings
    self.tokens = tokens
    var signs = Signs()
    let all = findings.article.tokens
    let linkKeys = StatedDetails.linkKeys
    var digits: Int32 = 0
    for token in tokens {
      let this = all[Int(token)]
      switch this.kind {
      case .number:
        digits += this.end - this.begin
        signs.digits = max(signs.digits, digits)
      case .sign:
        if this.isSign("€") || this.isSign("£") || this.isSign("$") { signs.hasCurrency = true }
        if this.isSign("@") { signs.hasAt = true }
      case .word:
        digits = 0
        if this.end - this.begin <= StatedDetails.longestLink, linkKeys.contains(this.key.folded) {
          signs.hasLink = true
        }
      }
    }
    self.signs = signs
  }

  // MARK: - Price

  /// "8/5 €", "£12", or the words for free entry; what stands behind a label comes first.
  var price: String? {
    if let labelled = labelled(.price) { return labelled }
    if signs.hasCurrency, let amount = tokens.lazy.compactMap({ amount(at: $0) }).first {
      return findings.text(amount)
    }
    return findings.senses(.freeEntry, in: tokens).first.map {
      findings.text($0.firstToken..<$0.endToken)
    }
  }

  /// The numbers around a currency sign.
  private func amount(at token: Int32) -> Range<Int32>? {
    let sign = findings.article.tokens[Int(token)]
    if sign.isSign("€") {
      var begin = token
      while begin > tokens.lowerBound, token - begin < 7, isAmount(begin - 1) { begin -= 1 }
      return begin < token ? begin..<token + 1 : nil
    }
    guard sign.isSign("£") || sign.isSign("$") else { return nil }
    var end = token + 1
    while end < tokens.upperBound, end - token < 5, isAmount(end),
      !findings.article.tokens[Int(end)].isSpaced
    {
      end += 1
    }
    if findings.article.tokens[Int(end) - 1].kind == .sign { end -= 1 }
    return end > token + 1 ? token..<end : nil
  }

  private func isAmount(_ token: Int32) -> Bool {
    let part = findings.article.tokens[Int(token)]
    if part.kind == .number { return true }
    return (part.isSign(",") || part.isSign(".") || part.isSign("/")) && !part.isSpaced
      && token > tokens.lowerBound && findings.article.tokens[Int(token) - 1].kind == .number
  }

  // MARK: - Contact and link

  /// An address of mail, else a number to call.
  var contact: String? { mailAddress ?? phoneNumber }

  private var mailAddress: String? {
    guard signs.hasAt,
      let sign = tokens.first(where: {
        findings.article.tokens[Int($0)].isSign("@") && $0 > tokens.lowerBound
          && !findings.article.tokens[Int($0)].isSpaced && $0 + 1 < tokens.upperBound
      })
    else { return nil }
    var begin = sign
    while begin > tokens.lowerBound, !findings.article.tokens[Int(begin)].isSpaced,
      !opensBracket(begin - 1)
    {
      begin -= 1
    }
    let address = unspaced(from: begin)
    return address.upperBound > sign + 1 ? findings.text(address) : nil
  }

  private func opensBracket(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign("(") || sign.isSign("<") || sign.isSign(":")
  }

  /// Nine to twelve digits in groups, as people write a number to call.
  private var phoneNumber: String? {
    guard signs.digits >= 9 else { return nil }
    var begin: Int32?
    var digits: Int32 = 0
    for token in tokens {
      let part = findings.article.tokens[Int(token)]
      if part.kind == .number {
        if begin == nil { begin = token }
        digits += part.end - part.begin
        continue
      }
      let isJoint = part.isSign(".") || part.isSign("-") || part.isSign("‑")
      if isJoint, begin != nil, token + 1 < tokens.upperBound,
        findings.article.tokens[Int(token) + 1].kind == .number,
        !findings.article.tokens[Int(token) + 1].isSpaced
      {
        continue
      }
      if let begin, isPhone(begin..<token, digits) { return findings.text(begin..<token) }
      begin = nil
      digits = 0
    }
    guard let begin, isPhone(begin..<tokens.upperBound, digits) else { return nil }
    return findings.text(begin..<tokens.upperBound)
  }

  private func isPhone(_ range: Range<Int32>, _ digits: Int32) -> Bool {
    guard (9...12).contains(digits), range.count > 2, findings.dates(in: range).isEmpty else {
      return false
    }
    let first = findings.article.tokens[Int(range.lowerBound)]
    return findings.article.text[Int(first.begin)] == UInt8(ascii: "0")
      || first.end - first.begin == 3 || first.end - first.begin == 1
  }

  /// "https://…" and "www.…".
  var link: String? {
    guard signs.hasLink else { return nil }
    for token in tokens {
      let key = findings.article.tokens[Int(token)].key.folded
      guard StatedDetails.linkKeys.contains(key), token + 2 < tokens.upperBound,
        !findings.article.tokens[Int(token) + 1].isSpaced
      else { continue }
      let text = findings.text(unspaced(from: token))
      return key == StatedDetails.linkKeys.last ? "https://" + text : text
    }
    return nil
  }

  /// "https", in bytes.
  private static let longestLink: Int32 = 5
  private static let linkKeys = ["https", "http", "www"].map { WordKey($0).folded }

  /// From a token to the next space, without the stop that ends its sentence.
  private func unspaced(from begin: Int32) -> Range<Int32> {
    var end = begin + 1
    while end < tokens.upperBound, !findings.article.tokens[Int(end)].isSpaced { end += 1 }
    while end > begin + 1, isStop(end - 1) { end -= 1 }
    return begin..<end
  }

  private func isStop(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    return sign.isSign(".") || sign.isSign(",") || sign.isSign(";") || sign.isSign(")")
      || sign.isSign(">") || sign.isSign("!") || sign.isSign(":")
  }

  // MARK: - Organiser

  /// Who stands behind "organisé par", "hosted by", or a label.
  var organizer: String? {
    for label in findings.senses(.fieldLabel, in: tokens)
    where label.value == BlockProfile.FieldLabel.organizer.rawValue {
      guard label.tokenCount > 1 || isLabel(label) else { continue }
      var begin = label.endToken
      while begin < tokens.upperBound, findings.article.tokens[Int(begin)].isSign(":") {
        begin += 1
      }
      let end = NounPhrase(findings: findings).rightEnd(from: begin, limit: tokens.upperBound)
      let name = TitleTrimmer(findings: findings).trimmed(begin..<max(begin, end))
      if name.contains(where: { findings.article.tokens[Int($0)].shape.contains(.capitalised) }) {
        return TitleComposer(findings: findings).title(of: name)
      }
    }
    return nil
  }

  private func isLabel(_ label: WordSense) -> Bool {
    label.endToken < tokens.upperBound
      && findings.article.tokens[Int(label.endToken)].isSign(":")
  }

  /// "Tarif : 10 €, réduit 5 €": up to the end of the sentence.
  private func labelled(_ field: BlockProfile.FieldLabel) -> String? {
    for label in findings.senses(.fieldLabel, in: tokens)
    where label.value == field.rawValue && isLabel(label) {
      let begin = label.endToken + 1
      var end = begin
      while end < tokens.upperBound, end - begin < 14, !endsSentence(end) { end += 1 }
      if begin < end { return findings.text(begin..<end) }
    }
    return nil
  }

  private func endsSentence(_ token: Int32) -> Bool {
    let sign = findings.article.tokens[Int(token)]
    if sign.shape.contains(.lineBreakBefore) { return true }
    guard sign.isSign(".") || sign.isSign(";") || sign.isSign("|") else { return false }
    return Int(token) + 1 >= findings.article.tokens.count
      || findings.article.tokens[Int(token) + 1].isSpaced
  }
}
