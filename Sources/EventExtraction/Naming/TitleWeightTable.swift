extension TitleWeights {
  /// A weight in logits and the source or mark it belongs to, one a line.
  static let table = """
    -0.68\tfrom above
    0.07\tfrom before
    0.30\tfrom behind
    -0.31\tfrom former
    1.15\tfrom given
    -0.57\tfrom headline
    1.06\tfrom hugging
    0.04\tfrom lead
    -0.67\tfrom lineAbove
    -0.18\tfrom lineBelow
    -0.94\tfrom lineHigher
    -0.61\tfrom next
    0.37\tfrom noun
    0.51\tfrom nounBefore
    -0.53\tfrom nounBehind
    -0.03\tfrom nounEarlier
    -0.23\tfrom object
    0.19\tfrom partBefore
    -0.04\tfrom partBehind
    0.66\tfrom quotation
    0.00\tfrom subject
    0.43\tfrom weakNoun
    0.22\tgivenByAct
    -0.48\tgivenByDay
    0.74\tgivenByEntry
    0.23\tgivenByNoun
    -0.51\thasDayBetween
    0.58\thasEventNoun
    0.49\thasName
    -0.42\thasVerb
    0.13\tholdsDeadlineCue
    0.77\tholdsGiven
    -0.26\tholdsNegation
    -0.30\tholdsNumber
    -0.41\tholdsOddSign
    -0.17\tholdsPerson
    -0.10\tholdsPlace
    0.24\tholdsQuotation
    -0.61\tholdsState
    0.54\tisBeforeDate
    0.30\tisBehindArticle
    0.50\tisBehindColon
    0.28\tisBehindIndefinite
    -0.37\tisBehindPreposition
    -0.61\tisBlank
    -0.14\tisCapitals
    0.46\tisComposed
    -0.10\tisDetail
    -0.32\tisFar
    0.83\tisHeldByGiven
    0.44\tisInBlock
    -0.15\tisInHeadline
    0.14\tisInSentence
    0.23\tisNear
    -1.05\tisOfOther
    -1.10\tisOneWord
    -0.26\tisOtherFact
    -0.50\tisPlace
    0.48\tisQuoted
    -0.38\tisTwoWords
    0.62\topensWithCapital
    -0.27\topensWithIndefinite
    0.39\topensWithNoun
    -0.55\topensWithPreposition
    -0.67\topensWithSequel
    """
}
