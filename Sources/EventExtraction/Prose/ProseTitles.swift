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
      if range.count <= ProseReader.longestBare, findings.isHollow(range),
        let work = QuotedInstance(findings: findings).work(behind: date, in: sentence),
        range.upperBound <= date.firstToken
      {
        let name = findings.text(work.lowerBound - 1..<work.upperBound + 1)
        set(&draft, "\(titles.title(of: range)) \(name)", range)
        draft.titleSource = .composed
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
      // "Forum sur la propriété" over "… en débattront le 28": a pronoun before the act names nothing.
      if object == nil, isPronoun(subject),
        let line = GoverningTitle(findings: findings).above(
          draft.block, floor: draft.block - ProseReader.reachOfHeading)
          ?? GoverningTitle(findings: findings).headline(of: draft.block),
        findings.has(.eventNoun, in: line)
      {
        head(&draft, with: line)
        return
      }
      set(&draft, titles.title(act: act, subject: subject, isObject: object != nil), subject)
      draft.titleTokens = 0..<0
      draft.titleSource = .composed
    case .verb, .weakVerb:
      let subject = subjectOrAntecedent(before: anchor.tokens.lowerBound, in: sentence)
      guard !subject.isEmpty else {
        if let opening = opening(behind: anchor, of: date, in: sentence) {
          set(&draft, titles.title(of: opening), opening)
        } else if anchor.kind == .verb {
          follow(&draft, value: 0, isNominal: true)
        }
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
      let clause = FixtureClause(findings: findings)
      if let team = clause.receiver(of: anchor.tokens, in: sentence) {
        let other = findings.text(anchor.tokens)
        draft.event.title =
          titles.title(of: team)
          + (clause.isOfAway(anchor.tokens) ? " \(other)" : " - \(titles.capitalised(other))")
        draft.titleSource = .composed
        draft.titleTokens = 0..<0
        draft.reach =
          anchor.tokens.lowerBound..<max(anchor.tokens.upperBound, draft.reach.upperBound)
      }
    case .guest where isBehindDay(anchor):
      set(&draft, titles.capitalised(findings.text(anchor.tokens)), anchor.tokens)
      draft.titleSource = .quoted
      // "La prochaine conférence … Suivront, le 16, « Les volcans »": of the kind that is told of before.
      if let former = drafts.last, former.block == draft.block,
        former.sentence == draft.sentence || former.sentence.map({ $0 + 1 }) == draft.sentence
      {
        draft.event.kind = former.event.kind
      }
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

  /// "we kick off | with a Read-a-Thon": where nobody but "we" begins, what is begun with takes place.
  private func opening(
    behind verb: Anchor, of date: StatedDate, in sentence: Range<Int32>
  ) -> Range<Int32>? {
    let end = verb.tokens.upperBound
    let link = end == date.firstToken ? date.endToken : end
    guard !findings.pack.habits.headsFirst, link + 1 < sentence.upperBound,
      findings.isSmallWord(.with, at: link)
    else { return nil }
    let limit = min(sentence.upperBound, link + 1 + NounPhrase.maximumTokens)
    let words = TitleTrimmer(findings: findings).trimmed(
      link + 1..<max(link + 1, phrases.rightEnd(from: link + 1, limit: limit)))
    return !words.isEmpty && !findings.isHollow(words) ? words : nil
  }

  private static let longestBare = 3
  private static let reachOfHeading = 3

  /// "en", "y", "ils": one short word in small letters.
  private func isPronoun(_ subject: Range<Int32>) -> Bool {
    guard subject.count == 1, let first = subject.first else { return false }
    let word = findings.article.tokens[Int(first)]
    return word.kind == .word && word.end - word.begin <= 4
      && !word.shape.contains(.capitalised)
  }

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
    // "Le prochain conseil se réunira": an article alone is no subject.
    let head = subject.first { findings.sense(.determiner, at: $0) == nil } ?? subject.lowerBound
    let verb = subject.first {
      $0 > head && !findings.isBlank(head..<$0)
        && (findings.sense(.tense, at: $0) != nil || findings.sense(.hostVerb, at: $0) != nil
          || findings.isFiniteVerb(at: $0))
    }
    return subject.lowerBound..<(verb ?? subject.upperBound)
  }

  /// "Le conseil municipal se réunira", "Le défilé défilera": the subject is an event by its first noun.
  private func opensWithEvent(_ subject: Range<Int32>) -> EventKind? {
    var token = subject.lowerBound
    while token < subject.upperBound {
      if let article = findings.sense(.determiner, at: token) {
        token = article.endToken
      } else if findings.isBlank(token..<token + 1), findings.sense(.eventNoun, at: token) == nil {
        token += 1
      } else {
        break
      }
    }
    guard token < subject.upperBound, let noun = findings.sense(.eventNoun, at: token) else {
      return nil
    }
    return EventKind.allCasesByPack[Int(noun.value)]
  }

  /// "Celle de Verviers" has its noun in the event before: "Conférence de Verviers".
  private func behindPronoun(_ subject: Range<Int32>) -> Range<Int32>? {
    guard subject.count > 1, let pronoun = findings.sense(.determiner, at: subject.lowerBound),
      pronoun.value == ProseReader.pronominal
    else { return nil }
    return subject.lowerBound + 1..<subject.upperBound
  }

  private static let pronominal = WordCategory.determiner.value(named: "pronominal")

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
  func isNamed(_ subject: Range<Int32>) -> Bool {
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
}
