extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.66\ta day counted from another
    0.95\ta deadline
    -0.84\ta feast's day
    -0.04\ta host verb
    -0.33\ta negation
    0.19\ta noun names it that needs a verb to help
    -0.29\ta past verb and words of a statement
    -0.34\ta title opens its block
    -0.03\ta town of its own
    0.53\ta venue
    -0.90\ta weekday with a span of hours
    0.29\tan act names it
    -0.20\tan address
    0.08\tan entry of a listing
    -0.17\tan event noun names it
    0.50\tan event verb
    0.93\tan hour
    -0.01\tan hour and a place
    -1.48\tan hour on a day told before
    0.74\tday and weekday agree
    0.11\tday and weekday differ
    0.42\tin a heading
    0.03\tin a list
    0.33\tin a listing
    -0.31\tin a question
    -0.36\tin a table
    0.60\tin a teaser
    -0.20\tin running text
    -0.76\tin the headline
    0.11\tit goes on with an event before
    0.20\tit is the subject of an event verb
    -0.63\tit recurs
    0.03\tits date completes a noun
    0.82\tits date opens the sentence
    -1.22\tits date stands in a quotation
    -0.59\tits date stands in brackets
    0.10\tits title breaks off
    -0.06\tits title has a name
    -0.57\tits title has a number
    -0.16\tits title has a verb
    0.55\tits title has an event noun
    -0.12\tits title is a common noun
    -0.08\tits title is long
    -0.20\tits title is one word
    0.27\tits title is quoted
    -0.93\tits title is the headline's
    -0.02\tmade like the one before
    -0.03\tmany dates in its sentence
    -1.21\tmore than a month past
    -0.51\tmore than a year ahead
    0.11\tonline
    -0.55\tonly a day of the month
    -0.05\tonly a month or season
    -0.92\tonly a weekday
    0.18\tonly its day and hour speak for it
    -0.34\tonly the publisher's town
    -0.80\tpast
    0.37\tseveral days
    -1.28\tthe day of writing
    -0.53\tthe hour of its end
    0.31\tthe verb nearest is future
    0.06\tthe verb nearest is past
    -0.18\tthe weekday is written
    0.44\tthe year is written
    0.72\ttold twice
    0.61\twithin two months
    -0.39\twords of a statement
    -0.13\twords of another fact
    0.66\twords of its state
    -0.14\twords of opening hours
    0.05\tbias
    """
}
