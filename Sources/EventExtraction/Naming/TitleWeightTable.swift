extension TitleWeights {
  /// A weight in logits and the source or mark it belongs to, one a line.
  static let table = """
    -0.70\tfrom above
    -0.07\tfrom before
    0.26\tfrom behind
    -0.32\tfrom former
    1.20\tfrom given
    -0.51\tfrom headline
    1.08\tfrom hugging
    -0.03\tfrom lead
    -0.65\tfrom lineAbove
    -0.15\tfrom lineBelow
    -0.92\tfrom lineHigher
    -0.59\tfrom next
    0.40\tfrom noun
    0.56\tfrom nounBefore
    -0.50\tfrom nounBehind
    0.05\tfrom nounEarlier
    -0.24\tfrom object
    0.15\tfrom partBefore
    -0.05\tfrom partBehind
    0.67\tfrom quotation
    -0.03\tfrom subject
    0.39\tfrom weakNoun
    0.25\tgivenByAct
    -0.55\tgivenByDay
    0.74\tgivenByEntry
    0.30\tgivenByNoun
    -0.50\thasDayBetween
    0.47\thasEventNoun
    0.47\thasName
    -0.65\thasVerb
    0.13\tholdsDeadlineCue
    0.90\tholdsGiven
    -0.23\tholdsNegation
    -0.30\tholdsNumber
    -0.43\tholdsOddSign
    -0.18\tholdsPerson
    -0.12\tholdsPlace
    0.25\tholdsQuotation
    -0.60\tholdsState
    0.55\tisBeforeDate
    0.32\tisBehindArticle
    0.50\tisBehindColon
    0.29\tisBehindIndefinite
    -0.35\tisBehindPreposition
    -0.57\tisBlank
    -0.14\tisCapitals
    0.35\tisComposed
    -0.09\tisDetail
    -0.33\tisFar
    0.84\tisHeldByGiven
    0.42\tisInBlock
    -0.17\tisInHeadline
    0.17\tisInSentence
    0.21\tisNear
    -1.02\tisOfOther
    -1.11\tisOneWord
    -0.25\tisOtherFact
    -0.49\tisPlace
    0.49\tisQuoted
    -0.37\tisTwoWords
    0.62\topensWithCapital
    -0.31\topensWithIndefinite
    0.41\topensWithNoun
    -0.53\topensWithPreposition
    -0.52\topensWithSequel
    """
}
