import ArticleText
import LanguagePacks
import TemporalExpressions

/// Tells from the verbs around a date whether it lies behind the day of writing or ahead of it.
///
/// The year of a day and month goes back only by a verb that makes an event, and only where the
/// sentence has no other tense; any verb in the future takes it forward. A weekday alone is this week's or last week's, and any verb decides:
/// the one nearest to it, since "a annoncé mardi que le bal se tiendrait" has one of each.
struct TenseReader {
  let findings: Findings
  private let verbs: VerbTenseReader

  /// A cue further away belongs to another clause; it also bounds the work for each date.
  private static let reach: Int32 = 24

  init(findings: Findings) {
    self.findings = findings
    verbs = VerbTenseReader(article: findings.article, habits: findings.pack.habits)
  }

  /// What the verbs around a date say.
  struct Telling {
    /// -1 for the past, +1 for the future, 0 where nothing tells.
    var tense = 0
    /// It is the day of a plan that was given up.
    var isFormerPlan = false
    /// The nearest verb is in the past, though the tense is not: "a participé au forum le 7 septembre".
    var isBesidePast = false
  }

  /// -1 for the past, +1 for the future, 0 where nothing tells.
  func tense(around date: StatedDate) -> Int { reading(around: date).tense }

  func reading(around date: StatedDate) -> Telling {
    guard let sentence = findings.sentence(at: date.firstToken) else { return Telling() }
    let whole = findings.tokens(ofSentence: sentence)
    guard isWeekdayAlone(date) else { return agreedTense(of: date, in: whole) }
    // "switches from Monday to Thursday": nobody moves what is over.
    if isAhead(date) || date.form == .range && date.clocks.isEmpty { return Telling(tense: 1) }
    if isObjectOfCallingOff(date, in: whole) { return Telling(tense: 1) }
    // "asked people to stay away on Saturday, when two marches are planned": the verb of what takes place then.
    if let clause = clauseOfDay(date, in: whole), nearestTense(date, in: clause) >= 0 {
      return Telling(tense: 1)
    }
    let tense = nearestTense(date, in: whole)
    // "has announced that Saturday's match has been cancelled": the nearest of that name, behind or ahead.
    if tense < 0, isCalledOff(behind: date, in: whole) { return Telling() }
    // What is over has a verb that says so: "Samedi, loto" is to come.
    return Telling(
      tense: tense == 0 && (date.days.count == 1 || hasHour(date, in: whole)) ? 1 : tense)
  }

  /// "Friday and Saturday: The Larks, 7.30pm": whoever tells the hour, or opens an entry, invites.
  private func hasHour(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    !date.clocks.isEmpty
      || date.endToken < sentence.upperBound
        && findings.article.tokens[Int(date.endToken)].isSign(":")
      || findings.dates(in: sentence).contains { findings.dates[$0].form == .clockOnly }
  }

  /// Shortly behind the day stands that nothing takes place then, and before it who said so.
  private func isCalledOff(behind date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let end = min(sentence.upperBound, date.endToken + TenseReader.reachOfState)
    guard findings.has(.reportCue, in: sentence.lowerBound..<date.firstToken) else { return false }
    return findings.senses(.stateCue, in: date.endToken..<max(date.endToken, end)).contains {
      [.cancelled, .postponed].contains(StateCue(rawValue: $0.value))
    }
  }

  private static let reachOfState: Int32 = 10

  /// "the trustees have called off Saturday's fete", « a annulé le concert de samedi »: what has been called off was
  /// to come.
  private func isObjectOfCallingOff(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let first = date.firstToken
    guard first > sentence.lowerBound, date.clocks.isEmpty,
      findings.isSmallWord(.of, at: first - 1) || findings.isSmallWord(.ofThe, at: first - 1)
        || findings.isSmallWord(.ofThe, at: first)
        || findings.string(date.begin, date.end).hasSuffix("s")
    else { return false }
    let begin = max(sentence.lowerBound, first - TenseReader.reachOfObject)
    guard
      let cue = findings.senses(.stateCue, in: begin..<first).last(where: {
        [.cancelled, .postponed].contains(StateCue(rawValue: $0.value)) && $0.endToken <= first
      })
    else { return false }
    return (cue.endToken..<first).allSatisfy { findings.article.tokens[Int($0)].kind == .word }
  }

  private static let reachOfObject: Int32 = 8

  /// "has asked for a permit for Saturday", "vigilance jusqu'à dimanche", "the group meets Monday": nobody
  /// speaks so of what is over.
  private func isAhead(_ date: StatedDate) -> Bool {
    if date.bound == .until || date.bound == .before { return true }
    let first = date.firstToken
    guard first > 0 else { return false }
    // "La soirée prévue ce jeudi a dû être remise"
    if date.days.first?.direction == .this, findings.sense(.plan, at: first - 1)?.value == 0 {
      return true
    }
    if findings.isSmallWord(.for, at: first) || findings.isSmallWord(.for, at: first - 1) {
      return true
    }
    guard !findings.pack.habits.headsFirst else { return false }
    let begin = max(0, first - TenseReader.reachOfPresent)
    return findings.senses(.eventVerb, in: begin..<first).contains { isPresent($0) }
      || findings.senses(.weakEventVerb, in: begin..<first).contains { isPresent($0) }
      || findings.senses(.performVerb, in: begin..<first).contains {
        $0.value == PerformVerb.present.rawValue
      }
  }

  /// "Saturday, | when": the clause that tells what takes place on the day.
  private func clauseOfDay(_ date: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let comma = date.endToken
    guard comma + 1 < sentence.upperBound, findings.article.tokens[Int(comma)].isSign(","),
      findings.isSmallWord(.onWhich, at: comma + 1)
    else { return nil }
    return date.firstToken..<sentence.upperBound
  }

  private func isPresent(_ verb: WordSense) -> Bool {
    EventVerbTense(rawValue: verb.value) == .present
  }

  /// So many tokens before its weekday a verb of the present may begin.
  private static let reachOfPresent: Int32 = 3

  /// The tense on which all event verbs of a sentence agree.
  private func agreedTense(of date: StatedDate, in sentence: Range<Int32>) -> Telling {
    if isMoved(sentence.lowerBound..<max(sentence.lowerBound, date.firstToken)) {
      return Telling(tense: 1)
    }
    if isAside(date, in: sentence) { return Telling(tense: 0, isBesidePast: true) }
    if findings.formerPlan(before: date, in: sentence) != nil {
      return Telling(isFormerPlan: true, isBesidePast: true)
    }
    if isSince(date, in: sentence) { return Telling(tense: -1, isBesidePast: true) }
    var tense = 0
    for sense in findings.senses(.eventVerb, in: sentence) {
      switch EventVerbTense(rawValue: sense.value) {
      case .past: tense -= 1
      case .future: tense += 1
      default: break
      }
    }
    let nearest = nearestTense(date, in: sentence)
    // "Le stage s'est tenu en avril ; il y en aura un autre à l'automne."
    if tense < 0, nearest > 0 { return Telling(tense: 1) }
    if tense != 0 { return Telling(tense: tense.signum()) }
    let isPast = nearest < 0 && isMonthBehindVerb(date, in: sentence)
    return Telling(tense: isPast ? nearest : max(0, nearest), isBesidePast: nearest < 0)
  }

  /// "Le don, entré en inventaire le 12 novembre, sera présenté": what a participle between commas dates has
  /// nothing of the verb behind it.
  func isAside(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard findings.pack.habits.headsFirst, date.endToken < sentence.upperBound,
      tokens[Int(date.endToken)].isSign(","), date.clocks.isEmpty
    else { return false }
    let begin = max(sentence.lowerBound, date.firstToken - TenseReader.reachOfAside)
    guard
      let comma = (begin..<max(begin, date.firstToken)).last(where: { tokens[Int($0)].isSign(",") })
    else { return false }
    let participle = tokens[Int(comma) + 1]
    return comma + 1 < date.firstToken && participle.kind == .word
      && participle.end - participle.begin > 3
      && participle.shape.isDisjoint(with: .capitalised)
      && findings.pack.habits.participleEndings.close(
        findings.article.text, from: Int(participle.begin), to: Int(participle.end))
      && !findings.hasAny(of: TenseReader.planned, at: comma + 1)
  }

  /// "depuis la crue du 21 janvier": the day of what has gone on since.
  private func isSince(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    if date.bound == .since { return true }
    let begin = max(sentence.lowerBound, date.firstToken - TenseReader.reachOfSince)
    let before = begin..<max(begin, date.firstToken)
    guard let since = before.last(where: { findings.isSmallWord(.since, at: $0) }) else {
      return false
    }
    return (since..<date.firstToken).allSatisfy {
      findings.article.tokens[Int($0)].kind == .word && !findings.isFiniteVerb(at: $0)
        && !findings.isSmallWord(.and, at: $0)
    }
  }

  private static let reachOfSince: Int32 = 5
  private static let reachOfAside: Int32 = 6
  private static let planned = CategorySet(
    .eventVerb, .weakEventVerb, .plan, .stateCue, .eventNoun, .weakEventNoun, .functionWord,
    .deadlineCue, .deadlineAct, .phraseLink, .locative)

  /// "que le public avait pu découvrir en mars": a month of no year right behind a verb of the past.
  private func isMonthBehindVerb(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.days.count == 1, date.days[0].month != nil, date.days[0].dayOfMonth == nil,
      date.days[0].year == nil, date.days[0].direction == nil
    else { return false }
    let before = max(sentence.lowerBound, date.firstToken - TenseReader.reachOfMonth)
    return nearestTense(date, in: before..<date.endToken) < 0
  }

  private static let reachOfMonth: Int32 = 4

  /// The tense of the verb nearest to a date.
  func nearestTense(_ date: StatedDate, in sentence: Range<Int32>) -> Int {
    let begin = max(sentence.lowerBound, date.firstToken - TenseReader.reach)
    if isMoved(begin..<max(begin, date.firstToken)) { return 1 }
    return verbs.tense(around: date, in: sentence)
  }

  private func isWeekdayAlone(_ date: StatedDate) -> Bool {
    // "ce week-end" is as near before as behind.
    !date.days.isEmpty
      && date.days.allSatisfy {
        ($0.weekday != nil || $0.unit == .weekend) && $0.dayOfMonth == nil
      }
  }

  /// Whether a date is what something was moved to: "reportée au week-end des 22 et 23 juin".
  func isMoved(_ date: StatedDate) -> Bool {
    guard let sentence = findings.sentence(at: date.firstToken) else { return false }
    let begin = findings.tokens(ofSentence: sentence).lowerBound
    return isMoved(
      max(begin, date.firstToken - TenseReader.reachOfMove)..<max(begin, date.firstToken))
  }

  private static let reachOfMove: Int32 = 6

  /// What stands after "reporté" is the new day.
  private func isMoved(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.stateCue, in: tokens).contains { StateCue(rawValue: $0.value) == .moved }
  }
}

extension Findings {
  /// Where the words begin that may tell of the plan that a date had: "originally slated for | April 7"; nil where it
  /// is that of no plan given up.
  func formerPlan(before date: StatedDate, in sentence: Range<Int32>) -> Int32? {
    let begin = max(sentence.lowerBound, date.firstToken - Findings.reachOfPlan)
    let isGivenUp = senses(.tense, in: begin..<max(begin, date.firstToken)).contains {
      EventVerbTense(rawValue: $0.value) == .superseded
        && (0...1).contains(date.firstToken - $0.endToken)
    }
    return isGivenUp ? begin : nil
  }

  private static let reachOfPlan: Int32 = 5
}
