import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

extension ProseReader {
  func title(
    _ draft: inout EventDraft, by anchor: Anchor, of date: StatedDate, in sentence: Range<Int32>
  ) {
    switch anchor.kind {
    case .noun(let kind), .weakNoun(let kind):
      draft.event.kind = kind
      let keepsPlace = kind == .trip
      let range = phrases.range(around: anchor.tokens, in: sentence, keepsPlace: keepsPlace)
      if let own = QuotedInstance(findings: findings).range(of: date, in: sentence),
        anchor.tokens.upperBound <= own.lowerBound
      {
        set(&draft, titles.capitalised(findings.text(own)), own)
        draft.titleSource = .quoted
        return
      }
      if let guest = guest(of: range, on: date, in: sentence) {
        set(&draft, titles.title(noun: range, with: guest), range)
      } else if let performer = performer(giving: range, in: sentence) {
        set(&draft, titles.title(noun: range, by: performer), range)
      } else {
        set(&draft, titles.title(of: range), range)
        // "Fête de la musique" says enough.
        if range.count == anchor.tokens.count, range.count <= ProseReader.longestBare {
          draft.titleSource = .bare
        }
      }
    case .act(let act):
      let doer = subjectOfAct(before: anchor.tokens.lowerBound, in: sentence)
      if EventAct.isHeld(act), let noun = opensWithEvent(doer) {
        draft.event.kind = noun
        set(&draft, titles.title(of: doer), doer)
        return
      }
      let object = objectOfAct(after: anchor.tokens.upperBound, in: sentence)
      let subject = object ?? doer
      draft.event.kind = EventKind(act: act)
      set(&draft, titles.title(act: act, subject: subject, isObject: object != nil), subject)
      draft.titleTokens = 0..<0
      draft.titleSource = .composed
    case .verb, .weakVerb:
      let subject = subjectOrAntecedent(before: anchor.tokens.lowerBound, in: sentence)
      guard !subject.isEmpty else {
        if anchor.kind == .verb { follow(&draft, value: 0, isNominal: true) }
        return
      }
      // "Trois rencontres sont au programme. La première aura lieu le 17."
      if subject.count <= 2,
        findings.sense(.sequel, at: subject.lowerBound) != nil || findings.isBlank(subject)
      {
        if let noun = nounOfSeries(before: draft, counted: subject) {
          head(&draft, with: noun)
        } else {
          follow(&draft, value: 0)
        }
        let isPronoun = findings.sense(.sequel, at: subject.lowerBound) != nil
        // "La première, « Des moulins », aura lieu le 8": the kind is that of all, and the name its own.
        if isPronoun, subject.upperBound < anchor.tokens.lowerBound,
          let own = QuotedTitle(findings: findings).range(
            in: subject.upperBound..<anchor.tokens.lowerBound)
        {
          set(&draft, titles.title(of: own), own)
          draft.titleSource = .quoted
        }
        if isPronoun || !draft.event.title.isEmpty { return }
      }
      // "La cabane à sucre est de retour les 28 et 29, de 11 h à 16 h": an hour stands for the name.
      if anchor.kind == .weakVerb, !isNamed(subject),
        date.clocks.isEmpty && !isAtPlace(anchor, on: date) && !isPossessed(subject)
          || subject.count < 2 && !isPossessed(subject) || findings.isHollow(subject)
      {
        return
      }
      if let rest = behindPronoun(subject), let noun = formerNoun(of: draft) {
        set(&draft, "\(noun) \(findings.text(rest))", subject)
        draft.titleSource = .composed
        return
      }
      set(&draft, titles.title(of: subject), subject)
    case .performer:
      if let work = work(behind: anchor, in: sentence) {
        set(&draft, titles.title(of: work), work)
        return
      }
      let subject = subjectOrAntecedent(before: anchor.tokens.lowerBound, in: sentence)
      guard !subject.isEmpty else { return }
      if subject.count <= 2, findings.sense(.sequel, at: subject.lowerBound) != nil {
        follow(&draft, value: 0)
      } else if isNamed(subject) {
        set(&draft, titles.title(of: subject), subject)
      } else {
        let clause = subject.lowerBound..<anchor.tokens.upperBound
        set(&draft, titles.title(of: clause), clause)
        // "Council next meets"
        if findings.isBlank(anchor.tokens.lowerBound..<anchor.tokens.lowerBound + 1),
          anchor.tokens.count > 1
        {
          let verb = findings.text(anchor.tokens.lowerBound + 1..<anchor.tokens.upperBound)
          draft.event.title = titles.title(of: subject) + " " + verb
        }
      }
    case .dated:
      let subject = subject(before: anchor.tokens.lowerBound, in: sentence)
      guard !subject.isEmpty, isNamed(subject) || date.clocks.first != nil,
        findings.sense(.sequel, at: subject.lowerBound) == nil
      else { return }
      set(&draft, titles.title(of: subject), subject)
    case .fixture:
      draft.event.kind = .sport
      set(&draft, titles.title(of: anchor.tokens), anchor.tokens)
    case .guest:
      set(&draft, titles.title(of: anchor.tokens), anchor.tokens)
    case .sequel(let value):
      follow(
        &draft, value: value, at: anchor, in: sentence,
        isNominal: anchor.tokens.isEmpty || findings.has(.eventVerb, in: draft.reach))
      if draft.event.title.isEmpty, let noun = ownNoun(of: anchor) {
        title(&draft, by: noun, of: date, in: sentence)
      }
    case .unnamed where anchor.tokens.isEmpty: follow(&draft, value: 0)
    case .unnamed: set(&draft, titles.title(of: anchor.tokens), anchor.tokens)
    case .occasion:
      if let words = announcement(before: date, in: sentence) {
        set(&draft, titles.title(of: words), words)
      } else if let quoted = QuotedTitle(findings: findings).range(in: draft.reach) {
        set(&draft, titles.title(of: quoted), quoted)
      } else {
        follow(&draft, value: 0, isNominal: true)
      }
    }
  }

  private static let longestBare = 3

  /// "trois conférences … La deuxième aura lieu le 13": what is counted, whatever the first one's own name is.
  private func nounOfSeries(
    before draft: EventDraft, counted subject: Range<Int32>
  ) -> NamedEvent? {
    guard let last = subject.last, findings.sense(.ordinal, at: last) != nil else { return nil }
    return namedEvent(before: draft.anchor.lowerBound, block: draft.block, after: nil)
  }

  /// "Les séances", with no event before that they could be of: the noun names the event itself.
  private func ownNoun(of sequel: Anchor) -> Anchor? {
    let noun =
      findings.senses(.eventNoun, in: sequel.tokens).last
      ?? findings.senses(.weakEventNoun, in: sequel.tokens).last
    return noun.map {
      Anchor(
        kind: .noun(EventKind.allCasesByPack[Int($0.value)]), tokens: $0.firstToken..<$0.endToken)
    }
  }

  /// "Ouverture des inscriptions le 1er décembre à 10 h": the words that open a sentence without a verb,
  /// right before its day.
  private func announcement(
    before date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32>? {
    guard sentence.lowerBound < date.firstToken,
      findings.article.tokens[Int(sentence.lowerBound)].shape.contains(.capitalised),
      !HeadlineTitle(findings: findings).hasVerb(sentence)
    else { return nil }
    let words = TitleTrimmer(findings: findings).trimmed(sentence.lowerBound..<date.firstToken)
    guard words.count > 2, words.lowerBound == sentence.lowerBound,
      date.firstToken - words.upperBound <= 2, !findings.isDetail(words),
      !(words.lowerBound..<words.upperBound).contains(where: {
        findings.article.tokens[Int($0)].kind == .sign
      })
    else { return nil }
    return words
  }

  /// "Sunday's | jousting starts at 1pm": the day right before belongs to its noun.
  private func isPossessed(_ subject: Range<Int32>) -> Bool {
    !findings.pack.habits.headsFirst && subject.lowerBound > 0
      && findings.date(at: subject.lowerBound - 1).map {
        findings.dates[$0].form == .single && findings.dates[$0].clocks.isEmpty
          && findings.dates[$0].days.allSatisfy { $0.weekday != nil }
      } ?? false
  }

  /// "sera à Ornans le 12 novembre": the verb leads to a place, and the place to the day.
  private func isAtPlace(_ verb: Anchor, on date: StatedDate) -> Bool {
    let between = verb.tokens.lowerBound..<max(verb.tokens.lowerBound, date.firstToken)
    guard let mention = findings.mentions(in: between).last.map({ findings.mentions[$0] }) else {
      return false
    }
    return mention.endToken + 1 >= date.firstToken && !mention.isWeak
  }

  /// "chantera « Le Messie »", "will perform "The Lighthouse"": the quoted object names what is given.
  private func work(behind verb: Anchor, in sentence: Range<Int32>) -> Range<Int32>? {
    let begin = verb.tokens.upperBound
    let end = min(sentence.upperBound, begin + NounPhrase.maximumTokens)
    guard begin < end, let work = QuotedTitle(findings: findings).range(in: begin..<end),
      work.lowerBound == begin + 1
    else { return nil }
    return work
  }

  /// "La préfète visitera | le chantier de la gare": a phrase with its own article right behind the act.
  private func objectOfAct(after act: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    // "will visit Sligo"
    if !findings.pack.habits.headsFirst {
      let end = (act..<max(act, sentence.upperBound)).first {
        !findings.article.tokens[Int($0)].shape.contains(.capitalised)
          || findings.date(at: $0) != nil
      }
      let name = act..<(end ?? act)
      if !name.isEmpty { return name }
    }
    guard act < sentence.upperBound, findings.sense(.determiner, at: act) != nil,
      findings.sense(.locative, at: act) == nil, findings.date(at: act) == nil
    else { return nil }
    let end = phrases.rightEnd(
      from: act, limit: min(sentence.upperBound, act + NounPhrase.maximumTokens))
    let object = TitleTrimmer(findings: findings).trimmed(act..<end, keepsPlace: true)
    return object.count > 1 ? object : nil
  }

  /// "Les riverains | comptent manifester": who acts, without the verbs that lead to the act.
  private func subjectOfAct(before act: Int32, in sentence: Range<Int32>) -> Range<Int32> {
    let subject = subjectOrAntecedent(before: act, in: sentence)
    let verb = subject.dropFirst().first {
      findings.sense(.tense, at: $0) != nil || findings.sense(.hostVerb, at: $0) != nil
        || findings.isFiniteVerb(at: $0)
    }
    return subject.lowerBound..<(verb ?? subject.upperBound)
  }

  /// "Le conseil municipal se réunira", "Le défilé défilera": the subject is an event by its first noun.
  private func opensWithEvent(_ subject: Range<Int32>) -> EventKind? {
    var token = subject.lowerBound
    while token < subject.upperBound, let article = findings.sense(.determiner, at: token) {
      token = article.endToken
    }
    guard token < subject.upperBound, let noun = findings.sense(.eventNoun, at: token) else {
      return nil
    }
    return EventKind.allCasesByPack[Int(noun.value)]
  }

  /// "accueille mercredi l'autrice Chloé Wary pour une rencontre": whom a bare noun that stands behind
  /// the name is with.
  private func guest(
    of noun: Range<Int32>, on date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32>? {
    let before = max(sentence.lowerBound, noun.lowerBound - 3)
    guard noun.count <= 2,
      let link = (before..<max(before, noun.lowerBound)).last(where: {
        findings.isSmallWord(.for, at: $0)
      }),
      let verb = findings.senses(.hostVerb, in: sentence).last(where: {
        $0.endToken <= link && $0.value != PerformVerb.past.rawValue
      })
    else { return nil }
    let isDateBehind = verb.endToken <= date.firstToken && date.firstToken - verb.endToken <= 1
    let begin = isDateBehind ? date.endToken : verb.endToken
    return begin < link
      ? GuestName(findings: findings).range(after: begin, in: sentence.lowerBound..<link) : nil
  }

  /// "Le chœur Arpège donnera un concert": who gives the event that a bare noun names.
  private func performer(giving noun: Range<Int32>, in sentence: Range<Int32>) -> Range<Int32>? {
    guard !noun.isEmpty, noun.count <= 2 else { return nil }
    var begin = noun.lowerBound
    while begin > sentence.lowerBound,
      findings.sense(.determiner, at: begin - 1) != nil
        || findings.sense(.number, at: begin - 1) != nil
    {
      begin -= 1
    }
    guard begin < noun.lowerBound || findings.sense(.determiner, at: begin) != nil,
      let verb = findings.senses(.performVerb, in: sentence).first(where: {
        $0.endToken == begin && $0.value == PerformVerb.giving.rawValue
      })
    else { return nil }
    let subject = subject(before: verb.firstToken, in: sentence)
    return !subject.isEmpty && isNamed(subject) ? subject : nil
  }

  /// "Celle de Verviers" has its noun in the event before: "Conférence de Verviers".
  private func behindPronoun(_ subject: Range<Int32>) -> Range<Int32>? {
    guard subject.count > 1, let pronoun = findings.sense(.determiner, at: subject.lowerBound),
      pronoun.value == ProseReader.pronominal
    else { return nil }
    return subject.lowerBound + 1..<subject.upperBound
  }

  private static let pronominal = Int16(
    (WordCategory.determiner.values ?? []).firstIndex(of: "pronominal") ?? -1)

  private func formerNoun(of draft: EventDraft) -> String? {
    guard let former = drafts.last(where: { findings.sameSection($0.block, draft.block) }) else {
      return nil
    }
    // "Feux d'artifice": the noun may have several words.
    if let noun = findings.senses(.eventNoun, in: former.titleTokens).first {
      return titles.title(of: noun.firstToken..<noun.endToken)
    }
    return former.event.title.split(separator: " ").first.map(String.init)
  }

  /// A capital inside the phrase, a quotation, or a noun that may be an event.
  private func isNamed(_ subject: Range<Int32>) -> Bool {
    if findings.has(.weakEventNoun, in: subject) || findings.has(.eventNoun, in: subject) {
      return true
    }
    let sentence = findings.sentence(at: subject.lowerBound)
    let opening = sentence.map { findings.tokens(ofSentence: $0).lowerBound }
    return subject.contains { token in
      let word = findings.article.tokens[Int(token)]
      if word.isSign("«") || word.isSign("“") || word.isSign("\"") { return true }
      return word.shape.contains(.capitalised) && token != opening
        && findings.mention(at: token) == nil
    }
  }

  func set(_ draft: inout EventDraft, _ title: String, _ range: Range<Int32>) {
    draft.event.title = title
    draft.titleSource = .phrase
    draft.titleTokens = range
    guard !range.isEmpty else { return }
    draft.anchor = range
    draft.event.titleFound = Evidence(
      text: findings.text(range),
      begin: Int(findings.article.tokens[Int(range.lowerBound)].begin),
      end: Int(findings.article.tokens[Int(range.upperBound) - 1].end))
  }

  /// The noun phrase that ends before a verb; empty when there is none in reach.
  ///
  /// What stands between two commas before the verb is stepped over ("La fête, organisée par le
  /// comité, aura lieu"); a name may hold commas ("Needle, Thread, Protest runs").
  func subject(before verb: Int32, in sentence: Range<Int32>) -> Range<Int32> {
    let tokens = findings.article.tokens
    if verb > sentence.lowerBound, findings.isSmallWord(.and, at: verb - 1) {
      return firstVerb(before: verb, in: sentence).map { subject(before: $0, in: sentence) }
        ?? verb..<verb
    }
    var end = verb
    if end > sentence.lowerBound, tokens[Int(end - 1)].isSign(","),
      let comma = commaBefore(end - 1, from: sentence.lowerBound)
    {
      end = comma
    }
    var begin = end
    while begin > sentence.lowerBound, end - begin < NounPhrase.maximumTokens {
      let token = tokens[Int(begin - 1)]
      if let quote = openingQuote(of: begin - 1, from: sentence.lowerBound) {
        begin = quote
        continue
      }
      if token.kind == .sign, !token.isSign("&"), !token.isSign("'"), !isInsideName(begin - 1) {
        break
      }
      if let date = findings.date(at: begin - 1), !findings.isPartOfName(date) { break }
      if findings.sense(.phraseEnd, at: begin - 1) != nil { break }
      begin -= 1
    }
    // "invites you | to an evening with Peter Marsh, who"
    while !findings.pack.habits.headsFirst, begin + 1 < end,
      findings.sense(.phraseLink, at: begin) != nil, findings.sense(.determiner, at: begin) == nil,
      !tokens[Int(begin)].shape.contains(.capitalised)
    {
      begin += 1
    }
    return begin..<end
  }

  /// "Le premier | réunira deux chorales et aura lieu": the verb that a later one goes on with.
  private func firstVerb(before verb: Int32, in sentence: Range<Int32>) -> Int32? {
    let tokens = findings.article.tokens
    let clause = (sentence.lowerBound..<verb).last {
      tokens[Int($0)].isSign(";") || tokens[Int($0)].isSign(":")
    }
    let begin = (clause ?? sentence.lowerBound) + 1
    return (begin..<max(begin, verb - 1)).first { token in
      findings.date(at: token) == nil && !tokens[Int(token)].shape.contains(.capitalised)
        && (findings.isFiniteVerb(at: token)
          || findings.hasAny(of: ProseReader.finiteVerbs, in: token..<token + 1))
    }
  }

  private static let finiteVerbs = CategorySet(
    .tense, .eventVerb, .weakEventVerb, .hostVerb, .performVerb)

  /// "Le film « Les Vents » sera projeté": a title in quotation marks is one with its noun.
  private func openingQuote(of close: Int32, from begin: Int32) -> Int32? {
    let tokens = findings.article.tokens
    guard let mark = QuotationMark(tokens[Int(close)]), mark != .opening else { return nil }
    let first = max(begin, close - NounPhrase.maximumTokens)
    return (first..<close).last {
      let other = QuotationMark(tokens[Int($0)])
      return mark == .either ? other == .either : other == .opening
    }
  }

  private func commaBefore(_ comma: Int32, from begin: Int32) -> Int32? {
    var token = comma - 1
    while token > begin, comma - token < 2 * NounPhrase.maximumTokens {
      if findings.article.tokens[Int(token)].isSign(",") { return token }
      token -= 1
    }
    return nil
  }

  /// A comma between two words with capitals, where titles have them throughout.
  private func isInsideName(_ comma: Int32) -> Bool {
    let tokens = findings.article.tokens
    guard findings.pack.habits.capitalisesTitles, tokens[Int(comma)].isSign(","), comma > 0,
      Int(comma) + 1 < tokens.count, findings.mention(at: comma - 1) == nil
    else { return false }
    return tokens[Int(comma) - 1].shape.contains(.capitalised)
      && tokens[Int(comma) + 1].shape.contains(.capitalised)
  }

  /// "le bal des conscrits, qui devait se tenir demain": before a relative pronoun stands its noun.
  private func subjectOrAntecedent(
    before verb: Int32, in sentence: Range<Int32>
  ) -> Range<Int32> {
    let own = subject(before: verb, in: sentence)
    guard own.isEmpty, verb > sentence.lowerBound,
      findings.sense(.relative, at: verb - 1) != nil
    else { return own }
    var end = verb - 1
    if end > sentence.lowerBound, findings.article.tokens[Int(end - 1)].isSign(",") { end -= 1 }
    return subject(before: end, in: sentence)
  }

  /// Takes title and kind from the event told of before, or from the title above.
  func follow(
    _ draft: inout EventDraft, value: Int16, at anchor: Anchor? = nil,
    in sentence: Range<Int32>? = nil, isNominal: Bool = false
  ) {
    if draft.event.start == nil || draft.event.recurrence?.until != nil,
      let run = runNamed(before: draft)
    {
      head(&draft, with: run)
      return
    }
    let former = drafts.last { findings.sameSection($0.block, draft.block) }
    let governing = GoverningTitle(findings: findings)
    let near = former.map { draft.block - $0.block <= 3 } ?? false
    if value != 2 {
      let named = namedEvent(before: draft.anchor.lowerBound, block: draft.block, after: former)
      let above =
        isNominal || !near ? governing.above(draft.block, floor: former?.block ?? -1) : nil
      if let named, named.noun.lowerBound > above?.lowerBound ?? -1 {
        head(&draft, with: named)
        return
      }
      if let above, isNominal || findings.has(.eventNoun, in: above) {
        head(&draft, with: above)
        return
      }
    }
    if value == 0, anchor == nil || isNominal, let subject = subjectOfSentence(before: draft) {
      set(&draft, titles.title(of: subject), subject)
      return
    }
    guard let former, near else {
      if let tokens = governing.headline(of: draft.block),
        isNominal || findings.has(.eventNoun, in: tokens)
      {
        head(&draft, with: tokens)
      }
      return
    }
    draft.event.kind = former.event.kind
    draft.titleSource = former.titleSource
    draft.titleKeys = former.titleKeys
    draft.event.titleFound = former.event.titleFound
    guard value == 2, let anchor, let sentence else {
      draft.event.title = former.event.title
      return
    }
    let ordinal = findings.text(
      min(anchor.tokens.lowerBound + 1, anchor.tokens.upperBound - 1)..<anchor.tokens.upperBound)
    if former.event.kind == .trip {
      let end = phrases.rightEnd(from: anchor.tokens.upperBound, limit: sentence.upperBound)
      let noun = former.event.title.split(separator: " ").first.map(String.init) ?? ""
      draft.event.title = titles.capitalised(
        "\(noun) \(findings.text(anchor.tokens.upperBound..<end))")
    } else {
      let base = former.event.title.split(separator: " (").first.map(String.init) ?? ""
      draft.event.title = "\(base) (\(ordinal))"
    }
    draft.titleSource = .composed
  }

  /// "Messy Church won't meet in May; it restarts in June" in two sentences: the name that opens the one
  /// right before, of which no event was told.
  private func subjectOfSentence(before draft: EventDraft) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: draft.anchor.lowerBound),
      sentence > findings.article.blocks[draft.block].firstSentence
    else { return nil }
    let pronoun = findings.tokens(ofSentence: sentence).lowerBound
    guard findings.sense(.sequel, at: pronoun)?.value == 0 else { return nil }
    let before = findings.tokens(ofSentence: sentence - 1)
    guard !drafts.contains(where: { before.contains($0.anchor.lowerBound) }),
      let verb = before.first(where: { opensPredicate($0) })
    else { return nil }
    let name = before.lowerBound..<verb
    guard (2...ProseReader.longestName).contains(name.count), isNamed(name),
      findings.dates(in: name).isEmpty,
      !name.contains(where: { findings.article.tokens[Int($0)].kind == .sign || isOfPerson($0) })
    else { return nil }
    return name
  }

  private static let longestName = 8

  private func opensPredicate(_ token: Int32) -> Bool {
    findings.hasAny(of: ProseReader.predicates, at: token) || findings.isFiniteVerb(at: token)
  }

  private static let predicates = CategorySet(
    .phraseEnd, .eventVerb, .weakEventVerb, .hostVerb, .actVerb, .performVerb, .tense, .verbTense,
    .auxiliary, .copula)

  /// "Mme", "Jeanne": whoever is named takes no place on a day.
  private func isOfPerson(_ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains {
      $0.value == ProseReader.title || $0.value == ProseReader.givenName
    }
  }

  private static let title = Int16(
    (WordCategory.placeWord.values ?? []).firstIndex(of: "title") ?? -1)
  private static let givenName = Int16(
    (WordCategory.placeWord.values ?? []).firstIndex(of: "given-name") ?? -1)

  /// Takes the title from an event that was named before and told no day yet.
  private func head(_ draft: inout EventDraft, with named: NamedEvent) {
    let range = phrases.range(
      around: named.noun, in: named.sentence, keepsPlace: named.kind == .trip)
    set(&draft, titles.title(of: range), range)
    draft.event.kind = named.kind
    if range.count == named.noun.count { draft.titleSource = .bare }
  }

  func head(_ draft: inout EventDraft, with tokens: Range<Int32>) {
    let tokens = HeadlineTitle(findings: findings).range(in: tokens)
    set(&draft, titles.title(of: tokens), tokens)
    draft.titleSource = .headline
    if let noun = findings.senses(.eventNoun, in: tokens).first {
      draft.event.kind = EventKind.allCasesByPack[Int(noun.value)]
      draft.titleSource = .phrase
    }
  }
}
