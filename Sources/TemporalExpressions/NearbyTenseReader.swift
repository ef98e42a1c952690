import ArticleText
import LanguagePacks

/// Tells from the verbs of a sentence whether what it dates is past or to come.
///
/// There is no parser: the verb form nearest to the date decides, so that "a annoncé mardi que la
/// foire ouvrira samedi" has a Tuesday before and a Saturday after the day of writing.
struct NearbyTenseReader {
  private let article: Article
  private let futureEndings: [[UInt8]]
  private let pastEndings: [[UInt8]]
  private let participleEndings: [[UInt8]]
  /// Index into `WordCategory.verbTense.values`.
  private enum Cue: Int16 { case past, present, future, none }

  init(article: Article, habits: PackHabits) {
    self.article = article
    futureEndings = habits.futureEndings.map { Array($0.utf8) }
    pastEndings = habits.pastEndings.map { Array($0.utf8) }
    participleEndings = habits.participleEndings.map { Array($0.utf8) }
  }

  /// -1 past, +1 future, 0 when no verb says.
  func tense(around date: StatedDate) -> Int {
    let sentence = sentence(at: date.firstToken)
    var best = (distance: Int.max, tense: 0)
    for token in sentence where !(date.firstToken..<date.endToken).contains(Int32(token)) {
      let distance =
        token < Int(date.firstToken) ? Int(date.firstToken) - token : token - Int(date.endToken) + 1
      guard distance < best.distance else { continue }
      let tense = tense(at: token, in: sentence)
      if tense != 0 { best = (distance, tense) }
    }
    return best.tense
  }

  /// Both stand in one sentence, and near each other.
  func isOneSentence(_ first: Int32, _ second: Int32) -> Bool {
    second - first <= 12 && sentence(at: first).contains(Int(second))
  }

  private func sentence(at token: Int32) -> Range<Int> {
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].endToken <= token { low = middle + 1 } else { high = middle }
    }
    guard low < article.sentences.count, article.sentences[low].firstToken <= token else {
      return 0..<article.tokens.count
    }
    return Int(article.sentences[low].firstToken)..<Int(article.sentences[low].endToken)
  }

  private func tense(at token: Int, in sentence: Range<Int>) -> Int {
    guard article.tokens[token].kind == .word else { return 0 }
    var isAuxiliary = false
    for sense in article.senses(at: token) {
      if sense.category == .verbTense {
        switch Cue(rawValue: sense.value) {
        case .past: return -1
        case .future: return 1
        default: return 0
        }
      }
      if sense.category == .auxiliary { isAuxiliary = true }
    }
    if isAuxiliary {
      let after = (token + 1)..<min(token + 4, sentence.upperBound)
      return after.contains { ends($0, with: participleEndings) } ? -1 : 0
    }
    if ends(token, with: futureEndings) { return 1 }
    guard ends(token, with: pastEndings) else { return 0 }
    // "is scheduled" is no past.
    let before = max(token - 2, sentence.lowerBound)..<token
    let isPassive = before.contains { index in
      article.senses(at: index).contains {
        $0.category == .verbTense && $0.value == Cue.present.rawValue
      }
    }
    return isPassive ? 0 : -1
  }

  private func ends(_ token: Int, with endings: [[UInt8]]) -> Bool {
    let word = article.tokens[token]
    guard word.kind == .word, word.end - word.begin > 3,
      word.shape.isDisjoint(with: .capitalised)
    else { return false }
    return endings.contains { ending in
      let begin = Int(word.end) - ending.count
      guard begin > Int(word.begin) else { return false }
      return ending.indices.allSatisfy { article.text[begin + $0] == ending[$0] }
    }
  }
}
