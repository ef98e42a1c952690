import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

extension ListingReader {
  /// Makes one draft for each reading of the line's dates, with hours given apart where there are.
  mutating func add(
    day: BlockProfile, clocks: [Int], titles parts: [Range<Int32>], through end: Int,
    at line: Int? = nil, days chosen: [Int]? = nil
  ) {
    let opening = day.days.first.flatMap { findings.sentence(at: findings.dates[$0].firstToken) }
    // "Story time every Tuesday at 10 a.m. No story time Dec. 22": a later sentence takes out its own day.
    let said =
      line == nil ? day.segments.filter { findings.sentence(at: $0.lowerBound) == opening } : []
    if let nothing = (parts + said).first(where: isNothing) {
      // "Pas de chorale jeudi. Prochaine répétition le 3 décembre": the next sentence tells of its own.
      let sentence = findings.sentence(at: nothing.lowerBound)
      taken.formUnion(
        (line.map { profiles[$0] } ?? day).dates.filter {
          findings.sentence(at: findings.dates[$0].firstToken) == sentence
        })
      return
    }
    let trimmer = TitleTrimmer(findings: findings)
    let parts = parts.map { trimmer.withoutPrice(named(in: $0)) }.filter { !$0.isEmpty }
    guard !parts.isEmpty else { return }
    let title = titles.joined(parts.map { titles.title(ofEntry: $0) })
    guard title.filter(\.isLetter).count > 2 else { return }
    let first = drafts.count
    let anchor = parts[0]
    if isDeadline(anchor, of: day) || isDenied(anchor) { return }
    if speaksAgainst(anchor, line: line.map { profiles[$0] } ?? day) { return }
    let reading = reading
    let lastBlock = profiles[max(0, min(end, profiles.count) - 1)].tokens.upperBound
    let begin = line.map { profiles[$0].tokens.lowerBound } ?? day.tokens.lowerBound
    let reach = begin..<max(lastBlock, begin)
    let days = chosen ?? day.days
    let own = line.map { profiles[$0] } ?? day
    taken.formUnion(own.clocks.filter { CommonHour.isDoors(findings.dates[$0], in: findings) })
    let isProse = if case .prose = day.shape { !isInTable } else { false }
    if !isProse { taken.formUnion(day.asides) }
    for date in isProse ? days.suffix(1) : days where isProse || isOfTitle(date, in: day) {
      if !isProse { taken.insert(date) }
      if isDisowned(date) { continue }
      for resolved in reading.resolved[date] {
        guard resolved.start != nil || resolved.end != nil else { continue }
        guard let point = resolved.start ?? resolved.end, point.precision > .semester else {
          continue
        }
        let written = reading.reference(ofBlock: day.block).day
        if point.day < written - 2 * EventJudge.newsHorizon { continue }
        let isOverruled = line != nil && !clocks.isEmpty
        append(
          isOverruled ? resolved.withoutClock : resolved,
          clocks: clocks.isEmpty ? ownClocks(day) : clocks, block: day.block
        ) {
          reading.draft(
            of: $0, block: day.block, anchor: anchor, reach: reach, rule: "an entry of a listing")
        }
      }
    }
    for index in first..<drafts.count {
      let further = drafts[index].dates.first.flatMap { ownTitle(of: $0, in: day) }
      drafts[index].event.title =
        further.map { titles.joined([titles.title(of: $0), title]) } ?? title
      if line != nil { drafts[index].details.append(day.tokens) }
      drafts[index].details += venueHeadings.places(over: lineOf(begin..<begin + 1))
      drafts[index].venueBesideTown =
        venueBesideTown(own)
        ?? (own.tokens.contains(anchor.lowerBound) ? nil : tour.lonelyVenue(of: own))
      if let head = headOfRow(own) { place(&drafts[index], under: head) }
      drafts[index].titleSource = .entry
      if parts.count == 1 { drafts[index].titleTokens = anchor }
      drafts[index].titleKeys = reading.contentKeys(anchor)
      drafts[index].event.kind = kind(of: parts, in: reach)
      drafts[index].event.titleFound = Evidence(
        text: findings.text(anchor),
        begin: Int(findings.article.tokens[Int(anchor.lowerBound)].begin),
        end: Int(findings.article.tokens[Int(anchor.upperBound) - 1].end))
    }
    takeSameHour(from: first, in: reach)
    var states = StateReader(reading: reading)
    states.apply(to: &drafts, from: first, sentence: reach, dates: Array(day.dates))
    // "14 mars : loto. Reporté au 21 mars.": the day it moved to is no event of its own.
    for index in first..<max(first, drafts.count) where drafts[index].event.previousStart != nil {
      taken.formUnion(drafts[index].dates)
    }
  }

  /// "Cour de la mairie" before ": à 19 h, chorale ; à 20 h 30, trio de jazz": what a line with several hours
  /// opens with.
  private func headOfRow(_ item: BlockProfile) -> Range<Int32>? {
    guard item.isItem else { return nil }
    var line = lineOf(item.tokens)
    while line > 0, profiles[line].isItem { line -= 1 }
    let head = profiles[line].tokens
    guard profiles[line].block == item.block, profiles[line].dates.isEmpty, let first = head.first,
      !findings.isDetail(head) || !findings.named(in: head).isEmpty, !findings.isBlank(head),
      findings.sense(.locative, at: first) == nil || findings.mention(at: first) != nil
    else { return nil }
    return head
  }

  private func place(_ draft: inout EventDraft, under head: Range<Int32>) {
    if !findings.named(in: head).isEmpty {
      draft.details.append(head)
    } else if draft.venueBesideTown == nil, venueSlots.isName(head) {
      draft.venueBesideTown = head
    }
  }

  /// "réunion CE1 : jeudi 10, même heure": the hour of the entry before.
  private mutating func takeSameHour(from first: Int, in reach: Range<Int32>) {
    guard first > 0, first < drafts.count, findings.has(.sameHour, in: reach),
      !findings.has(.stateCue, in: reach), let clock = drafts[first - 1].event.start?.clock
    else { return }
    for index in first..<drafts.count where drafts[index].lacksClock {
      guard let day = drafts[index].event.start?.day else { continue }
      drafts[index].event.start = CivilPoint(day: day, clock: clock)
      drafts[index].event.rules.append("the hour of the event before")
    }
  }

  /// "(mises en ligne le 18)", "sauf le 2 mai": a day that its own words keep out of the entry.
  private func isDisowned(_ date: Int) -> Bool {
    let stated = findings.dates[date]
    guard let sentence = findings.sentence(at: stated.firstToken) else { return false }
    return EventJudge(reading: reading)
      .disowned(stated, in: findings.tokens(ofSentence: sentence)) != nil
  }

  /// A date of a later sentence that says of itself what it dates ("Date limite : 10 décembre") is
  /// left to the prose reader.
  private func isOfTitle(_ date: Int, in line: BlockProfile) -> Bool {
    let first = findings.dates[date].firstToken
    guard let sentence = findings.sentence(at: first),
      sentence > findings.article.blocks[line.block].firstSentence
    else { return true }
    return !(findings.tokens(ofSentence: sentence).lowerBound..<first).contains {
      findings.article.tokens[Int($0)].kind == .word
    }
  }

  /// The part of a line that names its event; where a verb leads to it, the phrase around the noun
  /// ("Notes prises lors de la réunion").
  private func named(in tokens: Range<Int32>) -> Range<Int32> {
    let headline = HeadlineTitle(findings: findings)
    let trimmed = TitleTrimmer(findings: findings).trimmed(tokens)
    if let object = headline.object(in: trimmed) { return object }
    if let work = headline.quotedObject(in: trimmed) { return work }
    if let lost = nounBehindState(tokens, after: trimmed) { return lost }
    guard let noun = findings.senses(.eventNoun, in: tokens).first,
      noun.firstToken > trimmed.lowerBound,
      headline.hasVerb(trimmed.lowerBound..<min(noun.firstToken, trimmed.upperBound))
    else { return trimmed }
    if noun.firstToken < trimmed.upperBound { return headline.range(in: trimmed) }
    return findings.has(.hostVerb, in: trimmed) ? headline.range(in: tokens) : trimmed
  }

  /// "Le club annule | son loto": the noun that a word of state leads to, where none stands before it.
  private func nounBehindState(_ tokens: Range<Int32>, after title: Range<Int32>) -> Range<Int32>? {
    guard title.upperBound < tokens.upperBound, !findings.has(.eventNoun, in: title),
      findings.sense(.stateCue, at: title.upperBound) != nil,
      let noun = findings.senses(.eventNoun, in: title.upperBound..<tokens.upperBound).first,
      noun.firstToken - title.upperBound <= 3
    else { return nil }
    return NounPhrase(findings: findings).range(
      around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
  }

  /// "vernissage le 6 à 18 h 30" behind a range: the noun right before a further date is its own.
  private func ownTitle(of date: Int, in profile: BlockProfile) -> Range<Int32>? {
    let first = findings.dates[date].firstToken
    guard let main = profile.days.first, main != date,
      let segment = profile.segments.last(where: { $0.upperBound <= first }),
      first - segment.upperBound <= 1, let part = commaParts(of: segment).last, part.count <= 3,
      opensWithEvent(part)
    else { return nil }
    return part
  }

  /// "Inscrivez-vous jusqu'au 20 février": an act and its bound make no event of the day before it.
  private func isDeadline(_ title: Range<Int32>, of day: BlockProfile) -> Bool {
    guard day.days.count == 1, let date = day.days.first.map({ findings.dates[$0] }),
      date.bound == .until || date.bound == .before
    else { return false }
    return findings.sense(.deadlineAct, at: title.lowerBound) != nil
  }

  /// "Pas de séance", "Fermé le 24": the line says that nothing takes place, or something else does.
  private func speaksAgainst(_ title: Range<Int32>, line: BlockProfile) -> Bool {
    if isNothing(title) || isRest(title) || isFact(title) { return true }
    if isOpeningHours(line) && !opensRow(line) || !isSupported(line, title: title) { return true }
    if !line.tokens.contains(title.lowerBound), isUnderOpeningHours(line) { return true }
    // "Horaires de la piscine" over weekdays with their hours.
    if findings.sense(.openingHours, at: title.lowerBound) != nil, isWeekly(line) { return true }
    if findings.has(.eventNoun, in: line.tokens) { return false }
    // What else stands in a row ("voir affiche", "travaux") is of its other columns.
    let told = isInTable ? title : line.tokens
    return tellsFact(told)
      || tellsOpeningHours(told, isItem: told != findings.tokens(ofBlock: line.block))
      || findings.senses(.reportCue, in: told).contains { $0.value != EventJudge.minutes }
  }

  /// "Saturday 10–11.30am Spoons and bones · noon–1.30pm Ukulele": further hours with words of their own stand behind.
  private func opensRow(_ line: BlockProfile) -> Bool {
    let next = lineOf(line.tokens) + 1
    return next < profiles.count && profiles[next].block == line.block && profiles[next].isItem
      && !profiles[next].hasDay && !profiles[next].segments.isEmpty && !line.segments.isEmpty
  }

  /// "à 9 h, baptêmes en moto, parking de l'Oppidum ; à 20 h 30, loto": in an item of several, a word for what is
  /// open that names the place tells no hours.
  private func tellsOpeningHours(_ tokens: Range<Int32>, isItem: Bool) -> Bool {
    guard isItem else { return findings.has(.openingHours, in: tokens) }
    return findings.senses(.openingHours, in: tokens).contains { word in
      findings.mention(at: word.firstToken) == nil
        && !findings.sites(in: word.firstToken..<word.endToken).contains {
          findings.sites[$0].firstToken == word.firstToken
        }
    }
  }

  /// "La Grande Panne" is a play: a capital inside a line makes a name of a word.
  private func tellsFact(_ tokens: Range<Int32>) -> Bool {
    let facts = OtherFacts(findings: findings)
    return findings.senses(.otherFact, in: tokens).contains { fact in
      if facts.isReason(fact, in: tokens) { return false }
      let word = findings.article.tokens[Int(fact.firstToken)]
      guard word.shape.contains(.capitalised), !word.shape.contains(.allCapitals),
        fact.firstToken > tokens.lowerBound
      else { return true }
      let before = findings.article.tokens[Int(fact.firstToken) - 1]
      return before.kind == .sign || findings.date(at: fact.firstToken - 1) != nil
    }
  }

  /// "There will be no | race on Saturday": a sentence that says so, and no entry.
  private func isDenied(_ title: Range<Int32>) -> Bool {
    guard title.lowerBound > 0 else { return false }
    return findings.sense(.negation, at: title.lowerBound - 1)?.value == EventJudge.nothing
  }

  /// "Pas de séance", "No meeting": « Sans soleil » is a film.
  private func isNothing(_ title: Range<Int32>) -> Bool {
    guard let negation = findings.sense(.negation, at: title.lowerBound) else { return false }
    return negation.value
      == WordCategory.negation.values?.firstIndex(of: "determiner").map(Int16.init)
  }

  /// "Trimestres clos": a fact that nobody attends and nothing more.
  private func isFact(_ title: Range<Int32>) -> Bool {
    guard let fact = findings.sense(.otherFact, at: title.lowerBound) else { return false }
    return fact.endToken >= title.upperBound
  }

  /// "Pause", "Coffee break": a rest and nothing more.
  private func isRest(_ title: Range<Int32>) -> Bool {
    guard let rest = findings.sense(.rest, at: title.lowerBound) else { return false }
    // "Closed for repairs", "Fermé pour inventaire"
    return rest.endToken >= title.upperBound
      || findings.sense(.otherFact, at: title.lowerBound) != nil
        && findings.sense(.phraseLink, at: rest.endToken) != nil
  }

  /// "Mercredi et samedi : 10h-19h": weekdays alone with a span of hours, and nothing that is held.
  private func isOpeningHours(_ line: BlockProfile) -> Bool {
    let dates = line.dates.map { findings.dates[$0] }
    let isWeekly = dates.contains { date in
      !date.days.isEmpty
        && date.days.allSatisfy { $0.dayOfMonth == nil && $0.weekday != nil && $0.month == nil }
        && date.clocks.contains { $0.end != nil } && !date.hasRecurrence
    }
    // "week-end 13 h - 18 h" has no noun but in its days.
    return isWeekly
      && !line.segments.contains {
        findings.has(.eventNoun, in: $0) || findings.has(.weakEventNoun, in: $0)
      }
  }

  /// Weekdays with hours below "Horaires" or "Opening hours", which name nothing themselves.
  private func isUnderOpeningHours(_ line: BlockProfile) -> Bool {
    guard isWeekly(line) else { return false }
    var above = Findings.partition(profiles.count) { profiles[$0].block >= line.block } - 1
    var steps = 0
    while above >= 0, steps < 10, findings.sameSection(profiles[above].block, line.block),
      isWeekly(profiles[above])
    {
      above -= 1
      steps += 1
    }
    guard above >= 0, findings.sameSection(profiles[above].block, line.block) else { return false }
    return findings.has(.openingHours, in: profiles[above].tokens)
      && !findings.has(.eventNoun, in: profiles[above].tokens)
  }

  private func isWeekly(_ line: BlockProfile) -> Bool {
    !line.days.isEmpty
      && line.days.allSatisfy { date in
        findings.dates[date].days.allSatisfy { $0.dayOfMonth == nil && $0.month == nil }
          && reading.resolved[date].allSatisfy { $0.reasons != [.yearByHeading] }
      }
  }

  /// A line alone in running text is an entry only when it names an event, or an hour and a place.
  private func isSupported(_ line: BlockProfile, title: Range<Int32>) -> Bool {
    let block = findings.article.blocks[line.block]
    if block.kind == .listItem || block.kind == .tableRow || block.kind == .heading { return true }
    if findings.role(ofBlock: line.block) == .listing || hasNeighbours(line) { return true }
    for tokens in [line.tokens, title] {
      if findings.has(.eventNoun, in: tokens) || findings.has(.weakEventNoun, in: tokens) {
        return true
      }
    }
    let hasHour = line.hasOwnClock || line.hasClockOnly
    return hasHour || !findings.mentions(in: line.tokens).isEmpty
  }

  /// Another dated line stands within two lines.
  func hasNeighbours(_ line: BlockProfile) -> Bool {
    let index = Findings.partition(profiles.count) { profiles[$0].block >= line.block }
    return (max(0, index - 3)..<min(profiles.count, index + 4)).contains {
      $0 != index && startsDay($0)
        && findings.sameSection(profiles[$0].block, line.block)
    }
  }

  /// Hours that stand beside the day on its own line but apart from it.
  ///
  /// The hour of the doors counts only where there is no other.
  func ownClocks(_ profile: BlockProfile) -> [Int] {
    let held = profile.clocks.filter { !CommonHour.isDoors(findings.dates[$0], in: findings) }
    guard held.count > 1 else { return held.isEmpty ? profile.clocks : held }
    // "14h : concours (inscriptions dès 13h30)": an hour in brackets is of something else.
    let open = held.filter {
      !isBracketed(findings.dates[$0], in: profile) && !isHourOfName(findings.dates[$0])
    }
    return open.isEmpty ? held : open
  }

  /// "Midi-pile", "Midi d'Arsonic": the word for an hour in a name, beside an hour in figures.
  private func isHourOfName(_ date: StatedDate) -> Bool {
    let tokens = findings.article.tokens
    guard date.endToken - date.firstToken == 1, Int(date.endToken) < tokens.count,
      tokens[Int(date.firstToken)].kind == .word,
      tokens[Int(date.firstToken)].shape.contains(.capitalised)
    else { return false }
    let next = tokens[Int(date.endToken)]
    return next.shape.contains(.hyphenBefore) || next.isSign("-") && !next.isSpaced
      || next.shape.contains(.elided)
  }

  private func isBracketed(_ date: StatedDate, in profile: BlockProfile) -> Bool {
    var token = date.firstToken - 1
    var words = 0
    while token >= profile.tokens.lowerBound {
      let sign = findings.article.tokens[Int(token)]
      if sign.isSign(")") { return false }
      if sign.isSign("(") { return words > 0 }
      if sign.kind == .word, findings.date(at: token) == nil,
        findings.sense(.phraseLink, at: token) == nil
      {
        words += 1
      }
      token -= 1
    }
    return false
  }

  mutating func append(
    _ resolved: ResolvedDate, clocks: [Int], block: Int, make: (ResolvedDate) -> EventDraft
  ) {
    let sessions = clocks.flatMap { reading.resolved[$0] }.filter { $0.clockStart != nil }
    guard let day = resolved.start?.day, resolved.start?.clock == nil, !sessions.isEmpty,
      resolved.end == nil || resolved.hasRecurrence
    else {
      drafts.append(make(resolved))
      return
    }
    taken.formUnion(clocks)
    let returns = ReturnDay(findings: findings)
    let first = drafts.count
    if sessions.count == 1, returns.isNamed(by: sessions[0]) {
      // "Sortie à Metz : lundi 20 avril (retour 17 h 30)": when it begins is not told.
      drafts.append(make(resolved))
      return
    }
    for session in sessions {
      var timed = resolved
      guard let start = session.clockStart else { continue }
      // "Départ 8h30, retour vers 17h": the end of what the line tells.
      if returns.isNamed(by: session), drafts.count == first + 1, drafts[first].event.end == nil {
        drafts[first].event.end = CivilPoint(day: day, clock: start)
        drafts[first].dates.append(session.stated)
        continue
      }
      timed.start = CivilPoint(day: day, clock: start)
      if let end = session.clockEnd {
        timed.end = CivilPoint(day: end < start ? day + 1 : day, clock: end)
      }
      var draft = make(timed)
      draft.dates.append(session.stated)
      drafts.append(draft)
    }
  }

  func kind(of parts: [Range<Int32>], in reach: Range<Int32>) -> EventKind {
    for tokens in parts + [reach] {
      for category in [WordCategory.eventNoun, .weakEventNoun] {
        if let sense = findings.senses(category, in: tokens).first {
          return EventKind.allCasesByPack[Int(sense.value)]
        }
      }
    }
    return .other
  }
}

extension ResolvedDate {
  /// The day alone, for a line that gives an hour of its own.
  fileprivate var withoutClock: ResolvedDate {
    guard let start, start.clock != nil else { return self }
    var day = self
    day.start = CivilPoint(day: start.day)
    day.end = nil
    return day
  }
}
