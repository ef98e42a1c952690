import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// The word that makes a date an event: a noun, a verb, or a word that stands for an event before.
struct Anchor {
  enum Kind: Equatable {
    case noun(EventKind)
    case weakNoun(EventKind)
    /// The title is made from the act and its subject.
    case act(Int16)
    /// The subject of the verb is the event.
    case verb
    /// The subject is an event only when it bears a name or an event noun.
    case weakVerb
    /// "Il", "cet événement", "un second".
    case sequel(Int16)
    /// The subject of the verb is what people come for.
    case performer
    /// The name behind a verb of hosting is whom people come for.
    case guest
    /// Two teams with the verb between them: "Jura Sud reçoit Andrézieux".
    case fixture
    /// The subject of a form of "to be" with a day behind it.
    case dated
    /// No word names the event; the hour alone says that there is one.
    case occasion
    /// No word names the event and no hour is told: a day to come with words beside it.
    case unnamed
  }

  var kind: Kind
  var tokens: Range<Int32>
  /// Where the phrase ends that the noun heads; for others the end of the word itself.
  var phraseEnd: Int32
  /// "pas de répétition", "no meeting": what is named does not take place.
  var isDenied = false

  /// The event is known by whom it brings and by no word for an event.
  var isOfNames: Bool { kind == .performer || kind == .guest || kind == .fixture || kind == .dated }

  var isNoun: Bool { if case .noun = kind { true } else { false } }

  var isWeakNoun: Bool { if case .weakNoun = kind { true } else { false } }

  var isAct: Bool { if case .act = kind { true } else { false } }

  init(kind: Kind, tokens: Range<Int32>, phraseEnd: Int32? = nil) {
    self.kind = kind
    self.tokens = tokens
    self.phraseEnd = phraseEnd ?? tokens.upperBound
  }
}

/// Finds the anchors of a sentence and picks the one a date belongs to.
struct AnchorFinder {
  let findings: Findings

  func anchors(in sentence: Range<Int32>) -> [Anchor] {
    var anchors = words(in: sentence)
    if findings.has(.reason, in: sentence) {
      let events = anchors.filter { !isReason($0) }
      if !events.isEmpty { anchors = events }
    }
    if findings.has(.hostVerb, in: sentence) {
      anchors += guests(in: sentence, beside: anchors)
    }
    if findings.has(.placeWord, in: sentence) {
      for fixture in FixtureClause(findings: findings).others(in: sentence) {
        anchors.removeAll { $0.kind == .guest && $0.tokens.overlaps(fixture) }
        guard !anchors.contains(where: { $0.tokens.overlaps(fixture) }) else { continue }
        anchors.append(Anchor(kind: .fixture, tokens: fixture))
      }
    }
    anchors += existentials(in: sentence, beside: anchors)
    let lists = BracketedNames(findings: findings)
    for name in BookedNames(findings: findings).names(in: sentence) {
      anchors.removeAll { ($0.isWeakNoun || $0.kind == .guest) && $0.tokens.overlaps(name) }
      guard !anchors.contains(where: { $0.tokens.overlaps(name) }) else { continue }
      anchors.append(Anchor(kind: .guest, tokens: name))
    }
    for name in NamesBehindDays(findings: findings).names(in: sentence) {
      anchors.removeAll { $0.tokens.overlaps(name) }
      anchors.append(Anchor(kind: .guest, tokens: name))
    }
    for name in lists.names(in: sentence) + lists.listed(in: sentence) {
      // "« Cléo de 5 à 7 » (mardi 3)": in a title in marks no word is the event; "le Quatuor Arpège" is a name.
      let isQuoted = QuotationMark(findings.article.tokens[Int(name.lowerBound)]) != nil
      anchors.removeAll { ($0.isWeakNoun || isQuoted) && $0.tokens.overlaps(name) }
      guard !anchors.contains(where: { $0.tokens.overlaps(name) }) else { continue }
      anchors.append(Anchor(kind: .guest, tokens: name))
    }
    if findings.has(.copula, in: sentence) { anchors += copulas(in: sentence) }
    for index in anchors.indices {
      anchors[index].phraseEnd = phraseEnd(of: anchors[index], in: sentence)
    }
    return anchors
  }

  /// The words for events, which is all that a sentence without a date can add to the text's events.
  func words(in sentence: Range<Int32>) -> [Anchor] {
    var anchors: [Anchor] = []
    var rest = sentence
    while let token = findings.first(of: AnchorFinder.categories, in: rest) {
      var next = token + 1
      if let anchor = anchor(at: token),
        findings.date(at: token) == nil || isNamedFeast(anchor, in: sentence)
      {
        anchors.append(anchor)
        next = max(anchor.tokens.upperBound, next)
      }
      guard next < sentence.upperBound else { break }
      rest = next..<sentence.upperBound
    }
    return anchors
  }

  /// "La Fête de la musique se déroulera le samedi 20 juin": a feast that has a day of its own beside it
  /// is what takes place then.
  private func isNamedFeast(_ anchor: Anchor, in sentence: Range<Int32>) -> Bool {
    guard anchor.isNoun,
      let feast = findings.date(at: anchor.tokens.lowerBound).map({ findings.dates[$0] }),
      feast.days.count == 1, feast.days[0].hasHoliday, feast.clocks.isEmpty,
      anchor.tokens.upperBound == feast.endToken
    else { return false }
    return findings.dates(in: feast.endToken..<max(feast.endToken, sentence.upperBound)).contains {
      findings.dates[$0].days.contains { $0.dayOfMonth != nil }
    }
  }

  /// A feast that is named as an event, whose own day tells of none.
  ///
  /// "La fête des voisins change de formule. Elle se déroulera le 29"
  func feasts(in sentence: Range<Int32>) -> [Anchor] {
    findings.senses(.eventNoun, in: sentence).compactMap { noun in
      guard let feast = findings.date(at: noun.firstToken).map({ findings.dates[$0] }),
        feast.days.count == 1, feast.days[0].hasHoliday, feast.clocks.isEmpty,
        noun.endToken == feast.endToken
      else { return nil }
      return Anchor(
        kind: .noun(EventKind.allCasesByPack[Int(noun.value)]),
        tokens: noun.firstToken..<noun.endToken)
    }
  }

  private static let categories = CategorySet(
    .eventNoun, .weakEventNoun, .actVerb, .eventVerb, .weakEventVerb, .performVerb, .sequel)

  /// A form of "to be" right before a day dates its subject: "Set-up is Thursday", "Book Week is
  /// September 22-28".
  private func copulas(in sentence: Range<Int32>) -> [Anchor] {
    findings.dates(in: sentence).compactMap { index in
      let date = findings.dates[index]
      guard date.form != .clockOnly,
        date.days.contains(where: { $0.dayOfMonth != nil || $0.weekday != nil }),
        let verb = copula(before: date, in: sentence)
      else { return nil }
      return Anchor(kind: .dated, tokens: verb..<verb + 1)
    }
  }

  /// The form of "to be" right before a day, or with a place between: "is in the clubhouse on Friday".
  private func copula(before date: StatedDate, in sentence: Range<Int32>) -> Int32? {
    let first = max(sentence.lowerBound + 1, date.firstToken - AnchorFinder.reachOfCopula)
    guard first < date.firstToken else { return nil }
    return (first..<date.firstToken).last { verb in
      guard verb > sentence.lowerBound else { return false }
      return findings.senses(.copula, in: verb..<verb + 1).contains {
        $0.value == 0
          && ($0.endToken == date.firstToken
            || $0.endToken < date.firstToken && isPlace($0.endToken..<date.firstToken))
      }
    }
  }

  private static let reachOfCopula: Int32 = 9

  /// A preposition and the venue it leads to, and nothing else that a sentence is made of.
  private func isPlace(_ tokens: Range<Int32>) -> Bool {
    guard tokens.count > 1, !findings.pack.habits.headsFirst,
      findings.sense(.locative, at: tokens.lowerBound) != nil
    else { return false }
    return (!findings.named(in: tokens).isEmpty || !findings.sites(in: tokens).isEmpty)
      && !findings.hasAny(of: AnchorFinder.others, in: tokens)
  }

  private static let others = CategorySet(
    .phraseEnd, .eventVerb, .weakEventVerb, .hostVerb, .actVerb, .performVerb, .eventNoun)

  /// "accueillera l'écrivaine Marie Nimier": the name that a host verb brings, where no event noun
  /// stands in it.
  private func guests(in sentence: Range<Int32>, beside anchors: [Anchor]) -> [Anchor] {
    findings.senses(.hostVerb, in: sentence).compactMap { verb in
      guard verb.value != PerformVerb.past.rawValue, !isBeforeSubject(verb, in: sentence) else {
        return nil
      }
      if let fixture = FixtureClause(findings: findings).range(around: verb, in: sentence) {
        return Anchor(kind: .fixture, tokens: fixture)
      }
      let guests = GuestName(findings: findings)
      guard
        let name = guests.range(after: verb.endToken, in: sentence)
          ?? (isPossessive(verb.endToken)
            ? guests.phrase(after: verb.endToken, in: sentence) : nil),
        !anchors.contains(where: { $0.tokens.overlaps(name) })
      else { return nil }
      return Anchor(kind: .guest, tokens: name)
    }
  }

  /// "Am Sonntag um 17 Uhr lädt | die Kantorei ein", "Zum Konzert lädt | der Verein": what opens the sentence is no
  /// subject, where the verb stands second all the same.
  private func isBeforeSubject(_ verb: WordSense, in sentence: Range<Int32>) -> Bool {
    guard findings.pack.habits.actLink == .genitive, verb.firstToken > sentence.lowerBound else {
      return false
    }
    let first = sentence.lowerBound
    return findings.date(at: first) != nil
      || findings.sense(.phraseLink, at: first) != nil
        && findings.sense(.determiner, at: first) == nil
      || findings.sense(.locative, at: first) != nil
  }

  /// "will hold | their spring clean", "organise | sa traditionnelle potée": what somebody has of their own.
  private func isPossessive(_ token: Int32) -> Bool {
    findings.sense(.determiner, at: token)?.value == TitleComposer.possessive
  }

  /// "There will be a two-minute silence", "on Saturday it's Mia Laurent": what is said to be there, where
  /// no event noun stands in it.
  private func existentials(in sentence: Range<Int32>, beside anchors: [Anchor]) -> [Anchor] {
    findings.senses(.existential, in: sentence).compactMap { verb in
      if verb.value != AnchorFinder.anywhere {
        guard verb.value == AnchorFinder.fronted,
          BookedNames(findings: findings).dayLeads(to: verb.firstToken, in: sentence)
        else { return nil }
      }
      guard findings.sense(.negation, at: verb.endToken) == nil,
        let name = GuestName(findings: findings).phrase(after: verb.endToken, in: sentence),
        name.count > 1, !anchors.contains(where: { $0.tokens.overlaps(name) }),
        // "ce sera l'image : films et diaporamas": a colon leads to what is meant.
        name.upperBound >= sentence.upperBound
          || !findings.article.tokens[Int(name.upperBound)].isSign(":")
      else { return nil }
      return Anchor(kind: .guest, tokens: name)
    }
  }

  private static let fronted = WordCategory.existential.value(named: "fronted")
  private static let anywhere = WordCategory.existential.value(named: "any")

  /// "Le marché de Noël de l'association": a date behind it is near the whole phrase.
  private func phraseEnd(of anchor: Anchor, in sentence: Range<Int32>) -> Int32 {
    switch anchor.kind {
    case .noun, .weakNoun:
      NounPhrase(findings: findings).rightEnd(
        from: anchor.tokens.upperBound,
        limit: min(sentence.upperBound, anchor.tokens.upperBound + NounPhrase.maximumTokens))
    case .act, .verb, .weakVerb, .performer, .guest, .fixture, .dated, .sequel, .occasion, .unnamed:
      anchor.tokens.upperBound
    }
  }

  private func anchor(at token: Int32) -> Anchor? {
    var best: Anchor?
    for sense in findings.article.senses(at: Int(token)) {
      let kind: Anchor.Kind
      switch sense.category {
      case .eventNoun: kind = .noun(EventKind.allCasesByPack[Int(sense.value)])
      case .weakEventNoun: kind = .weakNoun(EventKind.allCasesByPack[Int(sense.value)])
      case .actVerb where isMove(sense): continue
      case .actVerb: kind = .act(sense.value)
      case .eventVerb: kind = .verb
      case .weakEventVerb: kind = .weakVerb
      case .performVerb where sense.value != PerformVerb.giving.rawValue: kind = .performer
      case .sequel where isSequel(sense): kind = .sequel(sense.value)
      default: continue
      }
      let range = sense.firstToken..<sense.endToken
      if best.map({ range.count > $0.tokens.count }) ?? true {
        best = Anchor(kind: kind, tokens: range)
        best?.isDenied =
          isDenied(range.lowerBound)
          || kind == .performer && sense.value == PerformVerb.off.rawValue
      }
    }
    guard let best else { return nil }
    return isInsideName(best) || isInsidePreposition(best.tokens) || isParticiple(best)
      ? nil : best
  }

  /// "on Saturday, | meeting at the car park": behind a comma and before a place a word in "-ing" tells what people do.
  private func isParticiple(_ noun: Anchor) -> Bool {
    guard !findings.pack.habits.headsFirst, noun.isNoun || noun.isWeakNoun,
      noun.tokens.count == 1, noun.tokens.lowerBound > 0,
      findings.article.tokens[Int(noun.tokens.lowerBound) - 1].isSign(","),
      Int(noun.tokens.upperBound) < findings.article.tokens.count,
      findings.sense(.locative, at: noun.tokens.upperBound) != nil
    else { return false }
    let word = findings.article.tokens[Int(noun.tokens.lowerBound)]
    return !word.shape.contains(.capitalised)
      && findings.string(word.begin, word.end).hasSuffix("ing")
  }

  /// "in the course of the day", "in due course": a noun that is part of a small word.
  private func isInsidePreposition(_ noun: Range<Int32>) -> Bool {
    let first = max(0, noun.lowerBound - AnchorFinder.reachOfPreposition)
    return findings.senses(.phraseLink, in: first..<noun.lowerBound).contains {
      $0.endToken >= noun.upperBound
    }
  }

  private static let reachOfPreposition: Int32 = 2

  /// "a été remis à dimanche": nothing is handed over where a day stands behind it.
  private func isMove(_ act: WordSense) -> Bool {
    findings.senses(.stateCue, in: act.firstToken..<act.firstToken + 1).contains {
      StateCue(rawValue: $0.value) == .moved && $0.endToken >= act.endToken
        && StateReader.leadsToDay($0, in: findings)
    }
  }

  /// "off because of the cup final", "en raison de l'élection, celle de novembre est déplacée": what only
  /// says why, and has no day of its own right behind it.
  private func isReason(_ anchor: Anchor) -> Bool {
    guard anchor.isNoun || anchor.isWeakNoun else { return false }
    let noun = anchor.tokens.lowerBound
    let first = max(0, noun - AnchorFinder.reachOfReason)
    guard
      let reason = findings.senses(.reason, in: first..<noun).last(where: { $0.endToken <= noun }),
      !(reason.endToken..<noun).contains(where: { isCut(at: $0) })
    else { return false }
    let end = min(
      Int32(findings.article.tokens.count), anchor.tokens.upperBound + AnchorFinder.reachOfReason)
    return findings.dates(in: anchor.tokens.upperBound..<end).isEmpty
  }

  private static let reachOfReason: Int32 = 4

  private func isCut(at token: Int32) -> Bool {
    findings.article.tokens[Int(token)].kind == .sign || findings.date(at: token) != nil
      || findings.isFiniteVerb(at: token)
  }

  /// "the market hall", "a concert venue": where the head comes last the noun behind says what the
  /// phrase names.
  private func headsVenue(behind noun: Int32) -> Bool {
    guard !findings.pack.habits.headsFirst, Int(noun) < findings.article.tokens.count else {
      return false
    }
    let head = findings.article.tokens[Int(noun)]
    return head.kind == .word && head.isSpaced && findings.sense(.venueHead, at: noun) != nil
      && findings.sense(.eventNoun, at: noun) == nil
  }

  /// "anyone who walks", "it shows": the word before makes it a verb.
  private func isVerb(_ noun: Int32) -> Bool {
    noun > 0 && findings.sense(.phraseEnd, at: noun - 1)?.value == 1
  }

  /// "aucune réunion", "no festival": there is none.
  private func isDenied(_ noun: Int32) -> Bool {
    for length in 1...2 as ClosedRange<Int32> where noun >= length {
      if let sense = findings.sense(.negation, at: noun - length), sense.endToken == noun,
        sense.value == 1
      {
        return true
      }
    }
    return false
  }

  /// "Le rendez-vous « Bébés lecteurs »" has a name of its own, and no event before it is meant.
  private func isSequel(_ sense: WordSense) -> Bool {
    let next = Int(sense.endToken)
    if sense.value == 1, next < findings.article.tokens.count {
      if let mark = QuotationMark(findings.article.tokens[next]), mark != .closing { return false }
      // "les cours de guitare"
      if findings.isSmallWord(.of, at: sense.endToken), findings.date(at: sense.endToken) == nil {
        return false
      }
    }
    return sense.value != 2 || standsAlone(sense)
  }

  /// "un second, le 19 juin" and not "un second souffle": no noun follows.
  private func standsAlone(_ sense: WordSense) -> Bool {
    let next = sense.endToken
    guard Int(next) < findings.article.tokens.count else { return true }
    return findings.article.tokens[Int(next)].kind == .sign || findings.date(at: next) != nil
      || findings.sense(.phraseLink, at: next) != nil
      || findings.sense(.phraseEnd, at: next) != nil || findings.isFiniteVerb(at: next)
      // "Deux autres rencontres | suivront"
      || findings.sense(.number, at: sense.firstToken).map { $0.value > 1 } ?? false
        && sense.tokenCount > 2
  }

  /// A venue's or a town's name is no event: "place du Marché", "le Théâtre de la Danse".
  private func isInsideName(_ anchor: Anchor) -> Bool {
    switch anchor.kind {
    case .noun, .weakNoun: break
    default: return false
    }
    if isVerb(anchor.tokens.lowerBound) || findings.isOfStreet(anchor.tokens.lowerBound) {
      return true
    }
    if headsVenue(behind: anchor.tokens.upperBound) { return true }
    // "in the Market Place"
    if findings.sites(in: anchor.tokens.lowerBound..<anchor.tokens.lowerBound + 1).contains(where: {
      findings.sites[$0].endToken > anchor.tokens.upperBound
    }) {
      return true
    }
    guard let mention = findings.mention(at: anchor.tokens.lowerBound) else { return false }
    return mention.endToken >= anchor.tokens.upperBound && !mention.isWeak && !mention.isOnline
      && mention.firstToken <= anchor.tokens.lowerBound
  }
}

extension EventKind {
  /// The kinds in the order of the pack's values.
  static let allCasesByPack: [EventKind] = (WordCategory.eventNoun.values ?? []).map {
    EventKind(rawValue: $0) ?? .other
  }
}
