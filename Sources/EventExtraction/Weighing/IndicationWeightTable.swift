extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.58\ta day counted from another
    0.70\ta deadline
    -0.87\ta feast's day
    -0.09\ta host verb
    -0.48\ta negation
    0.41\ta noun names it that needs a verb to help
    -0.39\ta past verb and words of a statement
    -0.52\ta title opens its block
    0.01\ta town of its own
    0.51\ta venue
    -0.78\ta weekday with a span of hours
    0.28\tan act names it
    -0.25\tan address
    -0.19\tan entry of a listing
    -0.13\tan event noun names it
    0.47\tan event verb
    0.65\tan hour
    0.24\tan hour and a place
    -1.51\tan hour on a day told before
    1.00\tday and weekday agree
    0.08\tday and weekday differ
    0.70\tin a heading
    0.08\tin a list
    0.27\tin a listing
    -0.40\tin a question
    0.50\tin a table
    0.60\tin a teaser
    -0.15\tin running text
    -0.89\tin the headline
    0.23\tit goes on with an event before
    0.18\tit is the subject of an event verb
    -0.49\tit recurs
    -0.08\tits date completes a noun
    0.58\tits date opens the sentence
    -1.14\tits date stands in a quotation
    -0.51\tits date stands in brackets
    0.19\tits title breaks off
    -0.02\tits title has a name
    -0.51\tits title has a number
    -0.08\tits title has a verb
    0.56\tits title has an event noun
    -0.17\tits title is a common noun
    0.04\tits title is long
    -0.13\tits title is one word
    0.15\tits title is quoted
    -0.66\tits title is the headline's
    -0.11\tmade like the one before
    -0.19\tmany dates in its sentence
    -1.37\tmore than a month past
    -0.64\tmore than a year ahead
    0.22\tonline
    -0.62\tonly a day of the month
    0.18\tonly a month or season
    -1.11\tonly a weekday
    0.55\tonly its day and hour speak for it
    -0.25\tonly the publisher's town
    -0.83\tpast
    0.47\tseveral days
    -1.33\tthe day of writing
    -0.48\tthe hour of its end
    0.34\tthe verb nearest is future
    0.10\tthe verb nearest is past
    -0.11\tthe weekday is written
    0.68\tthe year is written
    0.69\ttold twice
    0.65\twithin two months
    0.03\twords of a statement
    -0.24\twords of another fact
    0.83\twords of its state
    -0.17\twords of opening hours
    0.02\tbias
    """
}
