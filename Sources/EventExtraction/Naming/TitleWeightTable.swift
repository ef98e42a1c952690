extension TitleWeights {
  /// A weight in logits and the source or mark it belongs to, one a line.
  static let table = """
    -0.73\tfrom above
    0.11\tfrom before
    0.27\tfrom behind
    -0.34\tfrom former
    1.15\tfrom given
    -0.58\tfrom headline
    1.08\tfrom hugging
    -0.01\tfrom lead
    -0.65\tfrom lineAbove
    -0.22\tfrom lineBelow
    -0.97\tfrom lineHigher
    -0.64\tfrom next
    0.44\tfrom noun
    0.46\tfrom nounBefore
    -0.56\tfrom nounBehind
    0.06\tfrom nounEarlier
    -0.23\tfrom object
    0.20\tfrom partBefore
    0.00\tfrom partBehind
    0.67\tfrom quotation
    0.00\tfrom subject
    0.47\tfrom weakNoun
    0.18\tgivenByAct
    -0.42\tgivenByDay
    0.75\tgivenByEntry
    0.23\tgivenByNoun
    -0.55\thasDayBetween
    0.59\thasEventNoun
    -0.11\thasHourBetween
    0.49\thasName
    -0.48\thasVerb
    0.13\tholdsDeadlineCue
    0.75\tholdsGiven
    -0.25\tholdsNegation
    -0.35\tholdsNumber
    -0.41\tholdsOddSign
    -0.19\tholdsPerson
    -0.07\tholdsPlace
    0.24\tholdsQuotation
    -0.65\tholdsState
    0.56\tisBeforeDate
    0.31\tisBehindArticle
    0.49\tisBehindColon
    0.29\tisBehindIndefinite
    -0.35\tisBehindPreposition
    -0.62\tisBlank
    -0.13\tisCapitals
    0.42\tisComposed
    -0.11\tisDetail
    -0.31\tisFar
    0.81\tisHeldByGiven
    0.41\tisInBlock
    -0.21\tisInHeadline
    0.10\tisInSentence
    0.23\tisNear
    -1.07\tisOfOther
    -1.15\tisOneWord
    -0.19\tisOtherFact
    -0.37\tisPlace
    0.45\tisQuoted
    -0.40\tisTwoWords
    0.60\topensWithCapital
    -0.20\topensWithIndefinite
    0.37\topensWithNoun
    -0.59\topensWithPreposition
    -0.53\topensWithSequel
    """
}
