extension TitleWeights {
  /// A weight in logits and the source or mark it belongs to, one a line.
  static let table = """
    -0.69\tfrom above
    0.06\tfrom before
    0.28\tfrom behind
    -0.30\tfrom former
    1.13\tfrom given
    -0.58\tfrom headline
    1.07\tfrom hugging
    0.03\tfrom lead
    -0.68\tfrom lineAbove
    -0.18\tfrom lineBelow
    -0.94\tfrom lineHigher
    -0.61\tfrom next
    0.43\tfrom noun
    0.51\tfrom nounBefore
    -0.53\tfrom nounBehind
    0.02\tfrom nounEarlier
    -0.23\tfrom object
    0.18\tfrom partBefore
    -0.05\tfrom partBehind
    0.65\tfrom quotation
    -0.01\tfrom subject
    0.42\tfrom weakNoun
    0.23\tgivenByAct
    -0.49\tgivenByDay
    0.76\tgivenByEntry
    0.23\tgivenByNoun
    -0.51\thasDayBetween
    0.58\thasEventNoun
    0.49\thasName
    -0.42\thasVerb
    0.12\tholdsDeadlineCue
    0.78\tholdsGiven
    -0.25\tholdsNegation
    -0.30\tholdsNumber
    -0.41\tholdsOddSign
    -0.17\tholdsPerson
    -0.06\tholdsPlace
    0.24\tholdsQuotation
    -0.61\tholdsState
    0.54\tisBeforeDate
    0.31\tisBehindArticle
    0.50\tisBehindColon
    0.27\tisBehindIndefinite
    -0.35\tisBehindPreposition
    -0.62\tisBlank
    -0.14\tisCapitals
    0.47\tisComposed
    -0.09\tisDetail
    -0.32\tisFar
    0.82\tisHeldByGiven
    0.44\tisInBlock
    -0.13\tisInHeadline
    0.14\tisInSentence
    0.23\tisNear
    -1.06\tisOfOther
    -1.11\tisOneWord
    -0.25\tisOtherFact
    -0.39\tisPlace
    0.48\tisQuoted
    -0.38\tisTwoWords
    0.62\topensWithCapital
    -0.27\topensWithIndefinite
    0.41\topensWithNoun
    -0.55\topensWithPreposition
    -0.67\topensWithSequel
    """
}
