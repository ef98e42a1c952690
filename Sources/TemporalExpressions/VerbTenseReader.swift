public import ArticleText
public import LanguagePacks

/// Tells from the verbs of a sentence whether what it dates is past or to come.
///
/// There is no parser: the verb form nearest to the date decides, so that "a annoncé mardi que la
/// foire ouvrira samedi" has a Tuesday before and a Saturday after the day of writing.
public struct VerbTenseReader: Sendable {
  // What it needs of the article and no more: readers are copied.
  private let text: [UInt8]
  private let sentences: [Sentence]
  private let tokens: [Token]
  private let senses: [WordSense]
  private let senseStarts: [Int32]
  private let futureEndings: WordEndings
  private let pastEndings: WordEndings
  private let participleEndings: WordEndings

  /// A verb further away belongs to another clause; it also bounds the work for each date.
  private static let reach: Int32 = 24
  /// A verb behind the date stands mostly in a clause of its own: "aura lieu samedi, a dit le maire".
  private static let costBehind: Int32 = 4
  /// So many tokens may stand between an auxiliary and its participle.
  private static let participleReach: Int32 = 4

  /// The first values of all categories of verbs; the fourth of `verbTense` is "none", its fifth a
  /// participle, and the fourth of `performVerb` a tense of any kind.
  private enum Tense: Int16 { case past, present, future, conditional, superseded }

  public init(article: Article, habits: PackHabits) {
    text = article.text
    sentences = article.sentences
    tokens = article.tokens
    senses = article.senses
    senseStarts = article.senseStarts
    futureEndings = habits.futureEndings
    pastEndings = habits.pastEndings
    participleEndings = habits.participleEndings
  }

  /// -1 past, +1 future, 0 when no verb of the date's sentence says.
  func tense(around date: StatedDate) -> Int {
    tense(around: date, in: sentence(at: date.firstToken))
  }

  /// The tense of the verb nearest to a date.
  public func tense(around date: StatedDate, in sentence: Range<Int32>) -> Int {
    let begin = max(sentence.lowerBound, date.firstToken - VerbTenseReader.reach)
    let end = min(sentence.upperBound, date.endToken + VerbTenseReader.reach)
    var nearest = Int32.max
    var tense = 0
    var nearestPresent = Int32.max
    var isRelative = false
    var token = begin
    while token < max(begin, end) {
      // Whatever stands further behind is further away.
      if token > date.firstToken, token - date.endToken + VerbTenseReader.costBehind >= nearest {
        break
      }
      // "jeudi, quinze jours après celle du 18, qui avait réuni 1 900 personnes": the verb of a relative
      // clause behind is of its own noun.
      // "La montagne a parlé : le spectacle, vendredi, est déplacé"
      if token < date.firstToken, tokens[Int(token)].isSign(":"), tense < 0 {
        nearest = Int32.max
        tense = 0
      }
      if token >= date.endToken {
        if opensRelative(token) { isRelative = true }
        if tokens[Int(token)].isSign(",") { isRelative = false }
      }
      guard token < date.firstToken || token >= date.endToken,
        let verb = verb(at: token, in: sentence)
      else {
        token += 1
        continue
      }
      if isRelative || verb.direction < 0 && tellsState(token..<verb.end, in: sentence) {
        isRelative = false
        token = max(token + 1, verb.end)
        continue
      }
      let distance =
        token < date.firstToken
        ? max(0, date.firstToken - verb.end) : token - date.endToken + VerbTenseReader.costBehind
      if verb.isHost {
        nearestPresent = min(nearestPresent, distance)
      } else if distance < nearest {
        nearest = distance
        tense = verb.direction
      }
      token = max(token + 1, endOfForm(verb, in: sentence))
    }
    // "Taxpayers First, which formed in August, is hosting a panel on Saturday"
    return tense < 0 && nearestPresent < nearest ? 0 : tense
  }

  /// "a été annulé", "has been called off": what was decided is past, and the day it is about is not.
  ///
  /// "n'a pas pu avoir lieu" denies what the day brought and has its tense.
  private func tellsState(_ verb: Range<Int32>, in sentence: Range<Int32>) -> Bool {
    let first = max(sentence.lowerBound, verb.lowerBound - VerbTenseReader.longestState)
    return (first..<min(sentence.upperBound, verb.upperBound + 2)).contains { token in
      meanings(of: token).contains { sense in
        sense.category == .stateCue && sense.endToken > verb.lowerBound
      } && !meanings(of: token).contains { $0.category == .negation }
    }
  }

  /// So many tokens before its verb a state may begin.
  private static let longestState: Int32 = 3

  private func meanings(of token: Int32) -> ArraySlice<WordSense> {
    senses[Int(senseStarts[Int(token)])..<Int(senseStarts[Int(token) + 1])]
  }

  private func opensRelative(_ token: Int32) -> Bool {
    tokens[Int(token)].kind == .word
      && (Int(senseStarts[Int(token)])..<Int(senseStarts[Int(token) + 1])).contains {
        senses[$0].category == .relative
      }
  }

  /// "will be held", "will soon be unveiled" is one verb: its participle is no past of its own.
  private func endOfForm(_ verb: VerbForm, in sentence: Range<Int32>) -> Int32 {
    guard verb.direction > 0, verb.end < sentence.upperBound else { return verb.end }
    let behind = verb.end..<min(verb.end + VerbTenseReader.participleReach, sentence.upperBound)
    let participle = behind.last { token in
      ends(token, with: participleEndings)
        || (Int(senseStarts[Int(token)])..<Int(senseStarts[Int(token) + 1])).contains {
          isVerb(senses[$0].category) && senses[$0].value == Tense.past.rawValue
        }
    }
    return participle.map { $0 + 1 } ?? verb.end
  }

  private func isVerb(_ category: WordCategory) -> Bool {
    switch category {
    case .eventVerb, .weakEventVerb, .hostVerb, .performVerb: true
    default: false
    }
  }

  /// Both stand in one sentence, and near each other.
  func isOneSentence(_ first: Int32, _ second: Int32) -> Bool {
    second - first <= 12 && sentence(at: first).contains(second)
  }

  private func sentence(at token: Int32) -> Range<Int32> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].endToken <= token { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].firstToken <= token else {
      return 0..<Int32(tokens.count)
    }
    return sentences[low].firstToken..<sentences[low].endToken
  }

  /// Where a verb ends, and whether it points back (-1) or ahead (+1).
  private struct VerbForm {
    var end: Int32
    var direction: Int
    /// The present of a verb of hosting or performing.
    var isHost = false
  }

  /// The verb at a token.
  private func verb(at token: Int32, in sentence: Range<Int32>) -> VerbForm? {
    let word = tokens[Int(token)]
    guard word.kind == .word else { return nil }
    // "A Morlanwelz, …": an A that opens the sentence is seldom a verb.
    if word.end - word.begin == 1, word.shape.contains(.capitalised) { return nil }
    var isAuxiliary = false
    for index in Int(senseStarts[Int(token)])..<Int(senseStarts[Int(token) + 1]) {
      let sense = senses[index]
      switch sense.category {
      case .eventVerb, .weakEventVerb, .hostVerb, .performVerb, .tense, .verbTense:
        switch Tense(rawValue: sense.value) {
        // "Jura Sud reçoit Andrézieux": a name that is spelt as a verb.
        case .past where sense.category == .verbTense && word.shape.contains(.capitalised):
          continue
        // "at the" hosts as a preposition does, and tells no tense.
        case .past where meanings(of: token).contains { $0.category == .locative }: continue
        case .past: return VerbForm(end: sense.endToken, direction: -1)
        case .future: return VerbForm(end: sense.endToken, direction: 1)
        // "aurait lieu", "devait avoir lieu": what was ahead when it was said.
        case .conditional, .superseded:
          if sense.category == .verbTense { return nil }
          if sense.category != .performVerb { return VerbForm(end: sense.endToken, direction: 1) }
        // "a lieu": no auxiliary with its participle.
        case .present where sense.category == .eventVerb || sense.category == .weakEventVerb:
          return VerbForm(end: sense.endToken, direction: 0)
        // "is hosting a panel", where "lors d'une réunion" has the sense and is no verb, and "programme"
        // may be one: only against a past further away does it count.
        case .present
        where (sense.category == .hostVerb || sense.category == .performVerb)
          && !meanings(of: token).contains {
            $0.category == .locative || $0.category == .phraseLink
          }:
          return VerbForm(end: sense.endToken, direction: 0, isHost: true)
        default: continue
        }
      case .auxiliary: isAuxiliary = true
      default: continue
      }
    }
    if isAuxiliary {
      let after =
        (token + 1)..<min(token + 1 + VerbTenseReader.participleReach, sentence.upperBound)
      return after.last {
        (ends($0, with: participleEndings) || isShortParticiple($0)) && !isDay($0)
      }.map { VerbForm(end: $0 + 1, direction: -1) }
    }
    if ends(token, with: futureEndings) { return VerbForm(end: token + 1, direction: 1) }
    guard ends(token, with: pastEndings), !isPassive(token, in: sentence),
      !opensAside(token, in: sentence)
    else { return nil }
    return VerbForm(end: token + 1, direction: -1)
  }

  /// "ont pourtant dû": participles too short for their ending to tell.
  private func isShortParticiple(_ token: Int32) -> Bool {
    meanings(of: token).contains {
      $0.category == .verbTense && $0.value == Tense.superseded.rawValue
    }
  }

  /// "c'est vendredi": no participle, for all its ending.
  private func isDay(_ token: Int32) -> Bool {
    meanings(of: token).contains { $0.category == .weekday || $0.category == .dayPart }
  }

  /// "her new book, published last month, on Saturday": a participle behind a comma tells of its noun.
  private func opensAside(_ token: Int32, in sentence: Range<Int32>) -> Bool {
    token > sentence.lowerBound && tokens[Int(token) - 1].isSign(",")
  }

  /// "is scheduled" is no past.
  private func isPassive(_ token: Int32, in sentence: Range<Int32>) -> Bool {
    (max(token - 2, sentence.lowerBound)..<token).contains { index in
      (Int(senseStarts[Int(index)])..<Int(senseStarts[Int(index) + 1])).contains {
        senses[$0].category == .verbTense && senses[$0].value == Tense.present.rawValue
      }
    }
  }

  private func ends(_ token: Int32, with endings: WordEndings) -> Bool {
    let word = tokens[Int(token)]
    guard word.kind == .word, word.end - word.begin > 3,
      word.shape.isDisjoint(with: .capitalised)
    else { return false }
    return endings.close(text, from: Int(word.begin), to: Int(word.end))
  }
}
