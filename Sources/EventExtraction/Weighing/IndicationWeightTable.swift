extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.93\ta day counted from another
    0.92\ta deadline
    -0.46\ta feast's day
    0.46\ta host verb
    -0.07\ta negation
    0.37\ta noun names it that needs a verb to help
    -0.11\ta past verb and words of a statement
    -0.38\ta title opens its block
    0.19\ta town of its own
    0.34\ta venue
    -0.51\ta weekday with a span of hours
    0.57\tan act names it
    -0.54\tan address
    -0.16\tan entry of a listing
    -0.06\tan event noun names it
    0.68\tan event verb
    1.02\tan hour
    0.31\tan hour and a place
    -1.44\tan hour on a day told before
    1.42\tday and weekday agree
    -0.35\tday and weekday differ
    0.66\tin a heading
    0.02\tin a list
    0.24\tin a listing
    -0.50\tin a question
    -0.22\tin a table
    0.73\tin a teaser
    -0.10\tin running text
    -1.27\tin the headline
    -0.17\tit goes on with an event before
    0.16\tit is the subject of an event verb
    -0.98\tit recurs
    -0.05\tits date completes a noun
    0.70\tits date opens the sentence
    -0.95\tits date stands in a quotation
    -0.88\tits date stands in brackets
    -0.19\tits title breaks off
    0.21\tits title has a name
    -0.23\tits title has a number
    -0.10\tits title has a verb
    0.59\tits title has an event noun
    -0.20\tits title is a common noun
    0.24\tits title is long
    -0.13\tits title is one word
    0.48\tits title is quoted
    -0.45\tits title is the headline's
    -0.05\tmade like the one before
    -0.45\tmany dates in its sentence
    -1.64\tmore than a month past
    -0.51\tmore than a year ahead
    0.22\tonline
    -0.91\tonly a day of the month
    -0.02\tonly a month or season
    -1.02\tonly a weekday
    0.20\tonly its day and hour speak for it
    0.01\tonly the publisher's town
    -1.01\tpast
    0.77\tseveral days
    -1.18\tthe day of writing
    -0.21\tthe hour of its end
    0.13\tthe verb nearest is future
    -0.16\tthe verb nearest is past
    -0.72\tthe weekday is written
    0.42\tthe year is written
    0.85\ttold twice
    0.80\twithin two months
    -0.07\twords of a statement
    -0.45\twords of another fact
    0.83\twords of its state
    -0.15\twords of opening hours
    -0.09\tbias
    """
}
