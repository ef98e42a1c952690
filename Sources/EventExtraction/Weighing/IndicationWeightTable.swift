extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.71\ta day counted from another
    1.10\ta deadline
    -0.26\ta feast's day
    0.29\ta host verb
    -0.34\ta negation
    0.35\ta noun names it that needs a verb to help
    -0.19\ta past verb and words of a statement
    -0.25\ta title opens its block
    0.08\ta town of its own
    0.35\ta venue
    -1.06\ta weekday with a span of hours
    0.16\tan act names it
    -0.37\tan address
    0.02\tan entry of a listing
    -0.10\tan event noun names it
    0.44\tan event verb
    1.02\tan hour
    0.22\tan hour and a place
    -1.68\tan hour on a day told before
    0.81\tday and weekday agree
    0.10\tday and weekday differ
    0.53\tin a heading
    0.08\tin a list
    0.26\tin a listing
    -0.36\tin a question
    -0.40\tin a table
    0.61\tin a teaser
    -0.12\tin running text
    -1.21\tin the headline
    -0.18\tit goes on with an event before
    0.44\tit is the subject of an event verb
    -0.67\tit recurs
    -0.00\tits date completes a noun
    0.83\tits date opens the sentence
    -1.22\tits date stands in a quotation
    -0.78\tits date stands in brackets
    -0.21\tits title breaks off
    0.09\tits title has a name
    -0.50\tits title has a number
    0.11\tits title has a verb
    0.60\tits title has an event noun
    -0.34\tits title is a common noun
    0.17\tits title is long
    -0.11\tits title is one word
    0.42\tits title is quoted
    -0.35\tits title is the headline's
    0.02\tmade like the one before
    -0.18\tmany dates in its sentence
    -1.45\tmore than a month past
    -0.42\tmore than a year ahead
    0.14\tonline
    -0.85\tonly a day of the month
    0.34\tonly a month or season
    -1.02\tonly a weekday
    0.13\tonly its day and hour speak for it
    -0.18\tonly the publisher's town
    -0.98\tpast
    0.63\tseveral days
    -1.27\tthe day of writing
    -0.45\tthe hour of its end
    0.34\tthe verb nearest is future
    0.01\tthe verb nearest is past
    -0.22\tthe weekday is written
    0.50\tthe year is written
    0.68\ttold twice
    0.62\twithin two months
    -0.44\twords of a statement
    -0.27\twords of another fact
    0.95\twords of its state
    -0.21\twords of opening hours
    -0.17\tbias
    """
}
