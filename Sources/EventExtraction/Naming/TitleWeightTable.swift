extension TitleWeights {
  /// A weight in logits and the source or mark it belongs to, one a line.
  static let table = """
    -0.72\tfrom above
    -0.00\tfrom before
    0.25\tfrom behind
    -0.31\tfrom former
    1.23\tfrom given
    -0.56\tfrom headline
    1.11\tfrom hugging
    -0.01\tfrom lead
    -0.68\tfrom lineAbove
    -0.22\tfrom lineBelow
    -0.93\tfrom lineHigher
    -0.67\tfrom next
    0.40\tfrom noun
    0.49\tfrom nounBefore
    -0.53\tfrom nounBehind
    0.12\tfrom nounEarlier
    -0.22\tfrom object
    0.20\tfrom partBefore
    -0.04\tfrom partBehind
    0.68\tfrom quotation
    0.02\tfrom subject
    0.40\tfrom weakNoun
    0.25\tgivenByAct
    -0.56\tgivenByDay
    0.25\tgivenByDeadline
    0.73\tgivenByEntry
    0.27\tgivenByNoun
    -0.47\thasDayBetween
    0.46\thasEventNoun
    0.44\thasName
    -0.61\thasVerb
    0.38\tholdsDeadlineCue
    0.89\tholdsGiven
    -0.25\tholdsNegation
    -0.29\tholdsNumber
    -0.42\tholdsOddSign
    -0.17\tholdsPerson
    -0.11\tholdsPlace
    0.27\tholdsQuotation
    -0.62\tholdsState
    0.56\tisBeforeDate
    0.36\tisBehindArticle
    0.49\tisBehindColon
    0.31\tisBehindIndefinite
    -0.53\tisBlank
    -0.10\tisCapitals
    0.39\tisComposed
    -0.08\tisDetail
    -0.32\tisFar
    0.83\tisHeldByGiven
    0.44\tisInBlock
    -0.16\tisInHeadline
    0.21\tisInSentence
    0.20\tisNear
    -0.93\tisOfOther
    -1.12\tisOneWord
    -0.27\tisOtherFact
    -0.52\tisPlace
    0.47\tisQuoted
    -0.39\tisTwoWords
    0.63\topensWithCapital
    -0.31\topensWithIndefinite
    0.39\topensWithNoun
    -0.54\topensWithPreposition
    -0.58\topensWithSequel
    """
}
