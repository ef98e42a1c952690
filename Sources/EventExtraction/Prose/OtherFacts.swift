import ArticleText
import LanguagePacks
import TemporalExpressions

/// Weighs words of facts that nobody attends ("travaux", "elected") against the words for events beside them.
///
/// The same words stand in the names of events ("visite du chantier") and of those who hold them ("les
/// élus se réuniront"): beside an event's own words they only speak against it, and what they weigh is
/// fitted with the rest.
struct OtherFacts {
  let findings: Findings

  /// A noun, an act or a verb of the clause names an event by itself.
  func names(_ anchors: [Anchor], in clause: Range<Int32>) -> Bool {
    anchors.contains { anchor in
      guard clause.overlaps(anchor.tokens), !anchor.isDenied else { return false }
      switch anchor.kind {
      case .noun, .act, .verb: return true
      default: return false
      }
    }
  }

  /// The words of another fact stand nearer to the date than any word for an event.
  func isNearer(to date: StatedDate, in clause: Range<Int32>, anchors: [Anchor]) -> Bool {
    var nearestFact = Int32.max
    for cue in findings.senses(.otherFact, in: clause)
    where !isLeftOut(cue) && !isReason(cue, in: clause) && !isVisited(cue)
      && !isOfCondition(cue) && !isTold(cue, of: anchors, before: date)
      && !isAside(cue, of: date, in: clause) && !isInName(cue, of: date)
      && !anchors.contains(where: {
        $0.isDenied && $0.tokens.lowerBound == cue.endToken
          || $0.isNoun
            && $0.tokens.lowerBound <= cue.firstToken && cue.endToken <= $0.phraseEnd
      })
    {
      nearestFact = min(nearestFact, distance(cue.firstToken..<cue.endToken, date))
    }
    guard nearestFact < .max else { return false }
    let nearestAnchor =
      anchors.filter { !isSequel($0) && clause.overlaps($0.tokens) }
      .map { distance($0.tokens, date) }.min() ?? .max
    return nearestFact < nearestAnchor
  }

  /// "En librairie le 14 avril, il réunit les photos de la fête": a fact right before its date, with the
  /// words for an event only behind it.
  func leads(to date: StatedDate, in clause: Range<Int32>, anchors: [Anchor]) -> Bool {
    findings.senses(.otherFact, in: clause.lowerBound..<max(clause.lowerBound, date.firstToken))
      .contains {
        date.firstToken - $0.endToken <= 1 && !isLeftOut($0) && !isReason($0, in: clause)
          && !isInName($0, of: date)
      }
      && !anchors.contains {
        clause.overlaps($0.tokens) && $0.tokens.lowerBound < date.firstToken
      }
  }

  /// "in memory of Roy Ellis, who died last week": the day is that of a relative clause's fact.
  func isOfRelative(_ date: StatedDate, in clause: Range<Int32>) -> Bool {
    findings.senses(.otherFact, in: clause.lowerBound..<max(clause.lowerBound, date.firstToken))
      .contains {
        date.firstToken - $0.endToken <= 1 && $0.firstToken > clause.lowerBound
          && findings.sense(.relative, at: $0.firstToken - 1) != nil
          && !findings.article.tokens[Int($0.firstToken)].shape.contains(.allCapitals)
      }
  }

  /// "« Une demande en mariage », lundi 23 mars": a word of what a work is called, which stands apart from the date.
  private func isInName(_ cue: WordSense, of date: StatedDate) -> Bool {
    QuotedName(findings: findings).range(around: cue.firstToken..<cue.endToken).map {
      !$0.contains(date.firstToken)
    } ?? false
  }

  /// "le pot de Sylvie (qui part à la retraite) : vendredi 3": what brackets around it set apart from the date.
  private func isAside(_ cue: WordSense, of date: StatedDate, in clause: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    let first = max(clause.lowerBound, cue.firstToken - OtherFacts.reachOfAside)
    let last = min(clause.upperBound, cue.endToken + OtherFacts.reachOfAside)
    guard
      let opening = (first..<cue.firstToken).last(where: { tokens[Int($0)].isSign("(") }),
      let closing = (cue.endToken..<max(cue.endToken, last)).first(where: {
        tokens[Int($0)].isSign(")")
      })
    else { return false }
    return date.endToken <= opening || date.firstToken > closing
  }

  private static let reachOfAside: Int32 = 12

  /// "Kite flying, weather willing, Monday": the weather of a condition is none that is told.
  func isOfCondition(_ cue: WordSense) -> Bool {
    findings.sense(.condition, at: cue.firstToken).map { $0.endToken >= cue.endToken } ?? false
  }

  /// "la visite du chantier": what an event's noun has as its complement is where or what for.
  private func isVisited(_ cue: WordSense) -> Bool {
    var link = cue.firstToken - 1
    if link > 1, findings.sense(.determiner, at: link) != nil,
      !findings.isSmallWord(.ofThe, at: link)
    {
      link -= 1
    }
    guard link > 0, findings.isSmallWord(.of, at: link) || findings.isSmallWord(.ofThe, at: link)
    else { return false }
    return findings.senses(.weakEventNoun, in: link - 1..<link).contains { $0.endToken == link }
      || findings.senses(.eventNoun, in: link - 1..<link).contains { $0.endToken == link }
  }

  /// "sauf pendant les vacances": what an exception names is no fact that the sentence tells.
  private func isLeftOut(_ cue: WordSense) -> Bool {
    (1...3 as ClosedRange<Int32>).contains { length in
      cue.firstToken >= length
        && findings.sense(.exception, at: cue.firstToken - length) != nil
    }
  }

  /// "annulé faute d'inscrits", "reporté, stade en travaux": behind a state stands its reason.
  func isReason(_ cue: WordSense, in clause: Range<Int32>, ofMove: Bool = true) -> Bool {
    findings.senses(.stateCue, in: clause).contains { state in
      guard state.endToken <= cue.firstToken else { return false }
      switch StateCue(rawValue: state.value) {
      case .cancelled, .postponed: return true
      case .moved, .advanced: return ofMove
      default: return false
      }
    }
  }

  /// "will read from her new novel on Thursday": what someone performs is no fact of its own.
  private func isTold(_ cue: WordSense, of anchors: [Anchor], before date: StatedDate) -> Bool {
    cue.endToken <= date.firstToken
      && anchors.contains {
        ($0.isOfNames || $0.isAct) && $0.tokens.lowerBound <= cue.firstToken
      }
  }

  private func isSequel(_ anchor: Anchor) -> Bool {
    if case .sequel = anchor.kind { true } else { false }
  }

  private func distance(_ tokens: Range<Int32>, _ date: StatedDate) -> Int32 {
    tokens.lowerBound < date.firstToken
      ? date.firstToken - tokens.upperBound : tokens.lowerBound - date.endToken
  }
}
