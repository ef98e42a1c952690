import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Which of a sentence's anchors a date belongs to.
extension ProseReader {
  /// The anchor a date belongs to: the nearest noun, with those before the date preferred.
  func anchor(
    of date: StatedDate, in clause: Range<Int32>, among anchors: [Anchor]
  ) -> Anchor? {
    var best: Anchor?
    var bestCost = Int32.max
    let hasEventVerb = anchors.contains { $0.kind == .verb || $0.kind == .weakVerb }
    let hasVerb =
      hasEventVerb || findings.has(.hostVerb, in: clause)
      || findings.has(.stateCue, in: clause)
        && (!findings.pack.habits.headsFirst || findings.has(.plan, in: clause))
    let act = anchors.last { $0.isAct && $0.tokens.upperBound <= date.firstToken }
    for anchor in anchors where clause.contains(anchor.tokens.lowerBound) {
      guard
        var cost = cost(anchor, date, hasVerb: hasVerb, hasEventVerb: hasEventVerb)
      else { continue }
      if let act, anchor.tokens.upperBound <= act.tokens.lowerBound { cost += 20 }
      if hasOwnDate(anchor, behind: date) || isBracketed(anchor, besides: date)
        || isOfPast(anchor, behind: date) || isOfClauseBefore(anchor, date, anchors)
      {
        cost += 20
      }
      if cost < bestCost {
        best = anchor
        bestCost = cost
      }
    }
    if let best, let purpose = purpose(of: best, behind: date, in: clause, anchors) {
      return purpose
    }
    guard let best, best.isNoun || best.isWeakNoun else { return best }
    let head = head(of: best, among: anchors, before: date, in: clause)
    return best.isNoun || head.isNoun ? head : best
  }

  /// "Les élus se réuniront mardi à 19 h pour le dernier conseil", "gather Saturday for a clean-up": what
  /// people meet for, where no other day and no verb stands before it.
  private func purpose(
    of verb: Anchor, behind date: StatedDate, in clause: Range<Int32>, _ anchors: [Anchor]
  ) -> Anchor? {
    switch verb.kind {
    case .act(let act) where EventAct.bringsTogether(act): break
    case .verb, .weakVerb: break
    default: return nil
    }
    return anchors.first { noun in
      guard noun.isNoun || noun.isWeakNoun, noun.tokens.lowerBound >= verb.tokens.upperBound,
        clause.contains(noun.tokens.lowerBound)
      else { return false }
      let near = max(verb.tokens.upperBound, noun.tokens.lowerBound - ProseReader.reachOfPurpose)
      return (near..<noun.tokens.lowerBound).contains { findings.isSmallWord(.for, at: $0) }
        && !(verb.tokens.upperBound..<noun.tokens.lowerBound).contains {
          findings.isFiniteVerb(at: $0)
        }
        && !findings.namesDay(date.endToken..<max(date.endToken, noun.tokens.lowerBound))
    }
  }

  private static let reachOfPurpose: Int32 = 4

  /// "Le feu d'artifice sera tiré le 13 juillet et le méchoui est fixé | au 23 août": a noun with a day of its own
  /// behind it, where the verb before the date has another subject.
  private func isOfClauseBefore(_ noun: Anchor, _ date: StatedDate, _ anchors: [Anchor]) -> Bool {
    guard noun.isNoun || noun.isWeakNoun,
      let verb = anchors.last(where: {
        ($0.kind == .verb || $0.kind == .weakVerb) && $0.tokens.upperBound <= date.firstToken
      }), date.firstToken - verb.tokens.upperBound <= ProseReader.reachOfOwnVerb,
      noun.tokens.upperBound < verb.tokens.lowerBound,
      let day = findings.dates(in: noun.tokens.upperBound..<verb.tokens.lowerBound).last(where: {
        findings.dates[$0].form != .clockOnly
      }), let sentence = findings.sentence(at: date.firstToken)
    else { return false }
    let subject = subject(
      before: verb.tokens.lowerBound, in: findings.tokens(ofSentence: sentence))
    guard subject.lowerBound >= findings.dates[day].endToken,
      let article = subject.first(where: { !findings.isSmallWord(.and, at: $0) })
    else { return false }
    return findings.sense(.determiner, at: article) != nil && article + 1 < subject.upperBound
  }

  private static let reachOfOwnVerb: Int32 = 3

  /// "… from Wednesday to Saturday, with a matinee on Saturday": a noun behind the date that has another
  /// day right behind it.
  private func hasOwnDate(_ anchor: Anchor, behind date: StatedDate) -> Bool {
    guard anchor.tokens.lowerBound >= date.endToken, !date.days.isEmpty else { return false }
    let first = anchor.tokens.upperBound
    let end = min(
      first + ProseReader.reachOfOwnDate, Int32(findings.article.tokens.count))
    // "le samedi 22, la procession et le combat le dimanche 23": up to the next sign or verb.
    let stop =
      (first..<max(first, end)).first { token in
        findings.date(at: token) == nil
          && (findings.article.tokens[Int(token)].kind == .sign
            && !leadsToDay(token)
            || findings.isFiniteVerb(at: token))
      } ?? end
    return findings.dates(in: first..<max(first, stop)).contains {
      findings.dates[$0].form != .clockOnly
    }
  }

  private static let reachOfOwnDate: Int32 = 12

  /// "Les membres (animation du milieu rural) se sont réunis le 24": a noun that brackets set apart.
  private func isBracketed(_ anchor: Anchor, besides date: StatedDate) -> Bool {
    guard anchor.isNoun || anchor.isWeakNoun else { return false }
    return findings.bracket(around: anchor.tokens).map { !$0.contains(date.firstToken) } ?? false
  }

  /// "un ballet | (dimanche 18 à 16 h)", "l'initiation au japonais, | le jeudi": the day stands right behind the sign.
  private func leadsToDay(_ sign: Int32) -> Bool {
    let mark = findings.article.tokens[Int(sign)]
    return (mark.isSign("(") || mark.isSign(","))
      && Int(sign) + 1 < findings.article.tokens.count && findings.date(at: sign + 1) != nil
  }

  /// The head of a subject is its first noun: "la présentation des conclusions de la mission",
  /// "auditions for the spring pantomime".
  private func head(
    of anchor: Anchor, among anchors: [Anchor], before date: StatedDate, in clause: Range<Int32>
  ) -> Anchor {
    guard
      let verb = anchors.first(where: {
        $0.kind == .verb && $0.tokens.lowerBound >= anchor.tokens.upperBound
          && $0.tokens.upperBound <= date.firstToken
      })
    else { return anchor }
    let subject = subject(before: verb.tokens.lowerBound, in: clause)
    guard subject.contains(anchor.tokens.lowerBound) else { return anchor }
    let isFirst = findings.pack.habits.headsFirst
    return anchors.first { candidate in
      switch candidate.kind {
      case .noun, .weakNoun:
        subject.contains(candidate.tokens.lowerBound)
          && (isFirst || findings.sense(.phraseLink, at: candidate.tokens.upperBound) != nil)
      default: false
      }
    } ?? anchor
  }

  /// "Rendez-vous samedi pour une balade", "the event": another noun says more.
  private func saysNothing(_ anchor: Anchor) -> Bool {
    guard let word = findings.sense(.titleWord, at: anchor.tokens.lowerBound) else { return false }
    return word.value == TitleWord.hollow.rawValue && word.endToken >= anchor.tokens.upperBound
  }

  /// "organisé par l'atelier Encre": who does it is not what takes place.
  private func isAgent(_ anchor: Anchor) -> Bool {
    switch anchor.kind {
    case .noun, .weakNoun: break
    default: return false
    }
    var token = anchor.tokens.lowerBound - 1
    if token > 0, findings.sense(.determiner, at: token) != nil { token -= 1 }
    return token >= 0 && findings.isSmallWord(.by, at: token)
  }

  /// "Dans le cadre de la semaine du goût", "avant une tournée": in which or beside which it is set.
  private func isSetting(_ anchor: Anchor) -> Bool {
    guard anchor.isNoun || anchor.isWeakNoun else { return false }
    var token = anchor.tokens.lowerBound - 1
    // "after the 10.30 service"
    if token > 0, let hour = findings.date(at: token), findings.dates[hour].form == .clockOnly {
      token = findings.dates[hour].firstToken - 1
    }
    // "se déroulera sur deux soirées, les 29 et 30": over how many.
    if token > 0, findings.sense(.number, at: token).map({ $0.value > 1 }) ?? false,
      findings.sense(.phraseLink, at: token - 1) != nil
        || findings.sense(.locative, at: token - 1) != nil
    {
      return true
    }
    // "rouvrir la rue en fanfare": how it is done.
    if token > 0, findings.sense(.locative, at: token)?.value == ProseReader.into { return true }
    while token > 0,
      findings.sense(.determiner, at: token) != nil || findings.isSmallWord(.of, at: token)
        || findings.isSmallWord(.ofThe, at: token)
    {
      token -= 1
    }
    if token >= 0,
      findings.isSmallWord(.before, at: token) || findings.isSmallWord(.after, at: token)
    {
      return true
    }
    let begin = max(0, token - ProseReader.reachOfSetting)
    return token > 0
      && findings.senses(.titleWord, in: begin..<token + 1).contains {
        $0.value == TitleWord.end.rawValue && $0.tokenCount > 1 && $0.endToken == token + 1
      }
  }

  /// "Members' evening on Wednesday: slides from the Skye trip", "Prochaine séance : le 19 novembre": nothing
  /// but its own words stand before it.
  private func opensSentence(_ anchor: Anchor) -> Bool {
    guard let sentence = findings.sentence(at: anchor.tokens.lowerBound) else { return false }
    let begin = findings.tokens(ofSentence: sentence).lowerBound
    if findings.pack.habits.headsFirst {
      return findings.isBlank(begin..<anchor.tokens.lowerBound)
    }
    return anchor.tokens.lowerBound > begin && anchor.tokens.lowerBound - begin <= 4
      && (begin..<anchor.tokens.lowerBound).allSatisfy {
        findings.article.tokens[Int($0)].kind == .word && !isLinkOrVerb($0)
          || findings.article.tokens[Int($0)].isSign("'")
          || findings.article.tokens[Int($0)].isSign("’")
      }
  }

  private func isLinkOrVerb(_ token: Int32) -> Bool {
    findings.sense(.phraseEnd, at: token) != nil
      || findings.sense(.phraseLink, at: token) != nil
        && findings.sense(.determiner, at: token) == nil
  }

  /// "The festival, which celebrates its 20th anniversary, takes place": a relative clause between commas.
  private func isInAside(_ anchor: Anchor) -> Bool {
    guard anchor.isNoun || anchor.isWeakNoun,
      Int(anchor.phraseEnd) < findings.article.tokens.count,
      findings.article.tokens[Int(anchor.phraseEnd)].isSign(",")
    else { return false }
    let begin = max(0, anchor.tokens.lowerBound - ProseReader.reachOfAside)
    guard
      let comma = (begin..<anchor.tokens.lowerBound).last(where: {
        findings.article.tokens[Int($0)].isSign(",")
      })
    else { return false }
    return findings.sense(.relative, at: comma + 1) != nil
  }

  private static let reachOfAside: Int32 = 8

  /// "le roman qui lui a valu au printemps le Prix des lecteurs": behind a relative and a verb of the past.
  private func isOfPast(_ anchor: Anchor, behind date: StatedDate) -> Bool {
    guard anchor.isNoun || anchor.isWeakNoun, anchor.tokens.lowerBound > date.endToken else {
      return false
    }
    let begin = max(date.endToken, anchor.tokens.lowerBound - ProseReader.reachOfPast)
    let before = begin..<anchor.tokens.lowerBound
    guard let relative = before.last(where: { findings.sense(.relative, at: $0) != nil }),
      !(relative..<anchor.tokens.lowerBound).contains(where: {
        findings.article.tokens[Int($0)].isSign(",") || findings.article.tokens[Int($0)].isSign(".")
      })
    else { return false }
    return (relative + 1..<max(relative + 1, anchor.tokens.lowerBound)).contains {
      findings.isSmallWord(.have, at: $0)
    }
  }

  private static let reachOfPast: Int32 = 12

  /// It is named beside the event and is not the event.
  private func isBesidePoint(_ anchor: Anchor) -> Bool {
    isAgent(anchor) || isSetting(anchor) || isSequence(anchor) || isInAside(anchor)
  }

  /// "followed by a reception": what comes after is told beside the event, and is not it.
  private func isSequence(_ anchor: Anchor) -> Bool {
    guard anchor.isNoun else { return false }
    var token = anchor.tokens.lowerBound
    if token > 0, findings.sense(.determiner, at: token - 1) != nil { token -= 1 }
    return token > 1
      && findings.sense(.titleWord, at: token - 2).map {
        $0.value == TitleWord.end.rawValue && $0.tokenCount > 1 && $0.endToken == token
      } ?? false
  }

  /// "will be remembered at a service": a preposition and an indefinite article make an occasion of it.
  private func isAttended(_ anchor: Anchor) -> Bool {
    let article = anchor.tokens.lowerBound - 1
    return article > 0 && findings.isSmallWord(.at, at: article - 1)
      && !findings.pack.habits.headsFirst
      && findings.sense(.determiner, at: article)?.value == TitleComposer.indefinite
  }

  /// "une lecture de Lise Morel | le 22 juillet", ": visite flash | le samedi 20": the article of what the text tells
  /// anew, or none behind a colon.
  private func isIndefinite(_ anchor: Anchor) -> Bool {
    let before = anchor.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    return findings.sense(.determiner, at: before)?.value == TitleComposer.indefinite
      || findings.article.tokens[Int(before)].isSign(":")
  }

  /// Nothing but a colon stands between a phrase and its day.
  private func isColon(_ token: Int32, before date: StatedDate) -> Bool {
    date.firstToken - token == 1 && findings.article.tokens[Int(token)].isSign(":")
  }

  /// A quotation, which only as one of several behind their days is an anchor.
  func isBehindDay(_ anchor: Anchor) -> Bool {
    anchor.tokens.lowerBound > 0
      && QuotationMark(findings.article.tokens[Int(anchor.tokens.lowerBound) - 1]) != nil
  }

  private static let reachOfName: Int32 = 6
  private static let reachOfSetting: Int32 = 3
  private static let into = WordCategory.locative.value(named: "in")

  /// Tokens between the two, plus what speaks against the anchor; nil when it cannot be.
  private func cost(
    _ anchor: Anchor, _ date: StatedDate, hasVerb: Bool, hasEventVerb: Bool
  ) -> Int32? {
    let isBefore = anchor.tokens.lowerBound < date.firstToken
    // "le souper de vendredi (18 h), la matinée samedi à 9 h et le spectacle, dimanche": each day is
    // nearer to its own noun.
    if !isBefore, findings.namesDay(date.endToken..<max(date.endToken, anchor.tokens.lowerBound)) {
      return nil
    }
    let gap =
      isBefore
      ? date.firstToken - anchor.phraseEnd : anchor.tokens.lowerBound - date.endToken
    let distance =
      max(0, gap) + (isBefore ? 0 : 3) + (isBesidePoint(anchor) ? 20 : 0)
      + (saysNothing(anchor) ? 15 : 0)
    switch anchor.kind {
    case .noun: return distance
    case .act: return distance + 2
    case .weakNoun:
      if isBefore, gap <= 0 || isColon(anchor.phraseEnd, before: date),
        opensSentence(anchor) || findings.pack.habits.headsFirst && isIndefinite(anchor)
      {
        return distance + 4
      }
      return hasVerb || isAttended(anchor) ? distance + 12 : nil
    case .verb: return distance + 16
    case .weakVerb: return distance + 18
    case .performer: return distance + 10
    case .guest where BracketedNames(findings: findings).isOpened(before: date):
      return isBefore && gap == 1 ? distance : distance + 6
    // "le 16 janvier, | « Les volcans »", of a list
    case .guest where !isBefore && isBehindDay(anchor) && gap < ProseReader.reachOfName: return gap
    // "Denis A | le 16", of a list
    case .guest: return isBefore && gap == 0 ? distance + 2 : distance + 6
    case .fixture: return distance + 4
    case .dated: return distance + 6
    case .sequel(let value):
      if value == 2 && drafts.isEmpty { return nil }
      switch value {
      case 2: return distance
      case 1: return distance + 14
      default: return hasEventVerb ? distance + 14 : nil
      }
    case .occasion, .unnamed: return nil
    }
  }
}
