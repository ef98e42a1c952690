extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.63\ta day counted from another
    0.91\ta deadline
    -0.81\ta feast's day
    -0.03\ta host verb
    -0.42\ta negation
    0.31\ta noun names it that needs a verb to help
    -0.30\ta past verb and words of a statement
    -0.42\ta title opens its block
    -0.04\ta town of its own
    0.50\ta venue
    -0.85\ta weekday with a span of hours
    0.28\tan act names it
    -0.20\tan address
    -0.00\tan entry of a listing
    -0.10\tan event noun names it
    0.45\tan event verb
    0.93\tan hour
    0.02\tan hour and a place
    -1.39\tan hour on a day told before
    0.75\tday and weekday agree
    0.11\tday and weekday differ
    0.46\tin a heading
    0.08\tin a list
    0.32\tin a listing
    -0.28\tin a question
    -0.27\tin a table
    0.66\tin a teaser
    -0.18\tin running text
    -0.77\tin the headline
    0.03\tit goes on with an event before
    0.20\tit is the subject of an event verb
    -0.63\tit recurs
    0.04\tits date completes a noun
    0.83\tits date opens the sentence
    -1.23\tits date stands in a quotation
    -0.58\tits date stands in brackets
    0.18\tits title breaks off
    -0.07\tits title has a name
    -0.68\tits title has a number
    -0.11\tits title has a verb
    0.47\tits title has an event noun
    -0.14\tits title is a common noun
    -0.02\tits title is long
    -0.23\tits title is one word
    0.30\tits title is quoted
    -1.09\tits title is the headline's
    -0.06\tmade like the one before
    -0.02\tmany dates in its sentence
    -1.21\tmore than a month past
    -0.54\tmore than a year ahead
    0.15\tonline
    -0.71\tonly a day of the month
    0.01\tonly a month or season
    -0.91\tonly a weekday
    0.18\tonly its day and hour speak for it
    -0.32\tonly the publisher's town
    -0.83\tpast
    0.44\tseveral days
    -1.28\tthe day of writing
    -0.49\tthe hour of its end
    0.31\tthe verb nearest is future
    0.09\tthe verb nearest is past
    -0.16\tthe weekday is written
    0.45\tthe year is written
    0.53\ttold twice
    0.61\twithin two months
    -0.39\twords of a statement
    -0.30\twords of another fact
    0.69\twords of its state
    -0.17\twords of opening hours
    0.12\tbias
    """
}
