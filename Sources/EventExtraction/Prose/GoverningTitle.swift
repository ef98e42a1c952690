import ArticleText
import LanguagePacks

/// Finds the title that governs a block: the nearest heading or title line above, else the headline.
struct GoverningTitle {
  let findings: Findings

  /// A title further up than so many blocks governs no more; keeps the walk short.
  private static let reach = 60
  private static let phraseReach = 20

  /// The tokens of the title above a block, in its own section and below `floor`.
  func above(_ block: Int, floor: Int) -> Range<Int32>? {
    let blocks = findings.article.blocks
    var candidate = block - 1
    var level = blocks[block].kind == .listItem ? blocks[block].level : .max
    while candidate > floor, candidate >= max(0, block - GoverningTitle.reach),
      findings.sameSection(candidate, block)
    {
      defer { candidate -= 1 }
      if level < .max, blocks[candidate].kind == .listItem {
        // Of a list only the entries that an indented one belongs to.
        guard blocks[candidate].level < level else { continue }
        level = blocks[candidate].level
        if level == 0, let opening = opening(of: candidate) { return opening }
      }
      if isTitle(candidate) { return findings.tokens(ofBlock: candidate) }
    }
    return nil
  }

  /// The title line right above a block, without a blank line between.
  func hugging(_ block: Int) -> Range<Int32>? {
    guard block > 0, findings.article.blocks[block].blankLinesBefore == 0,
      findings.sameSection(block - 1, block), isTitle(block - 1)
    else { return nil }
    return findings.tokens(ofBlock: block - 1)
  }

  /// The short first sentence of a list entry of several.
  private func opening(of block: Int) -> Range<Int32>? {
    let entry = findings.article.blocks[block]
    guard entry.endSentence - entry.firstSentence > 1 else { return nil }
    let sentence = findings.tokens(ofSentence: Int(entry.firstSentence))
    guard sentence.count <= 10, findings.dates(in: sentence).isEmpty, !findings.isDetail(sentence)
    else { return nil }
    return sentence
  }

  /// The headline of the document, or the first title line of a teaser.
  func headline(of block: Int) -> Range<Int32>? {
    let section = findings.article.section(ofBlock: Int32(block))
    if section.role == .teaser {
      let first = Int(section.firstBlock)
      return first != block && isTitle(first) ? findings.tokens(ofBlock: first) : nil
    }
    return findings.headline
  }

  /// What the text above a list says takes place: the nearest phrase around an event noun that bears
  /// a name ("Meetings of the Planning Commission"), else the nearest of all.
  func phrase(above block: Int) -> Range<Int32>? {
    let phrases = NounPhrase(findings: findings)
    var nearest: Range<Int32>?
    var candidate = block - 1
    while candidate >= max(0, block - GoverningTitle.phraseReach) {
      let tokens = findings.tokens(ofBlock: candidate)
      candidate -= 1
      for noun in findings.senses(.eventNoun, in: tokens) {
        let range = phrases.range(
          around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
        if range.dropFirst().contains(where: { isName($0) }) { return range }
        nearest = nearest ?? range
      }
    }
    return nearest
  }

  private func isName(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && word.shape.contains(.capitalised)
  }

  /// A heading, or a short line that does not end as a sentence and names no day.
  private func isTitle(_ block: Int) -> Bool {
    let tokens = findings.tokens(ofBlock: block)
    guard let last = tokens.last else { return false }
    if !findings.dates(in: tokens).isEmpty || findings.isDetail(tokens)
      || findings.isMonthAlone(tokens)
    {
      return false
    }
    let final = findings.article.tokens[Int(last)]
    if final.isSign(":") { return false }
    if findings.article.blocks[block].kind == .heading { return true }
    return tokens.count <= 14 && !final.isSign(".") && !final.isSign(",")
  }
}
