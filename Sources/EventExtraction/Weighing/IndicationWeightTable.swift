extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.50\ta day counted from another
    0.49\ta deadline
    -0.94\ta feast's day
    0.03\ta host verb
    -0.61\ta negation
    0.50\ta noun names it that needs a verb to help
    -0.45\ta title opens its block
    -0.09\ta town of its own
    0.52\ta venue
    0.30\tan act names it
    -0.38\tan address
    -0.28\tan entry of a listing
    -0.11\tan event noun names it
    0.37\tan event verb
    0.70\tan hour
    -1.50\tan hour on a day told before
    1.09\tday and weekday agree
    0.12\tday and weekday differ
    0.57\tin a heading
    -0.05\tin a list
    0.30\tin a listing
    -0.42\tin a question
    0.65\tin a table
    0.58\tin a teaser
    -0.03\tin running text
    -0.92\tin the headline
    0.15\tit goes on with an event before
    0.48\tit is the subject of an event verb
    -0.32\tit recurs
    -0.03\tits date completes a noun
    0.61\tits date opens the sentence
    -0.86\tits date stands in a quotation
    -0.82\tits date stands in brackets
    -0.28\tits title breaks off
    0.06\tits title has a name
    -0.63\tits title has a number
    0.30\tits title has a verb
    0.56\tits title has an event noun
    -0.36\tits title is a common noun
    -0.11\tits title is long
    -0.33\tits title is one word
    0.12\tits title is quoted
    -0.60\tits title is the headline's
    -0.14\tmade like the one before
    -0.21\tmany dates in its sentence
    -1.36\tmore than a month past
    -0.47\tmore than a year ahead
    0.10\tone of many of its article
    0.11\tonline
    -0.56\tonly a day of the month
    0.18\tonly a month or season
    -1.20\tonly a weekday
    0.41\tonly its day and hour speak for it
    -0.13\tonly the publisher's town
    -0.93\tpast
    0.51\tseveral days
    -1.28\tthe day of writing
    -0.70\tthe hour of its end
    -0.53\tthe only one of its article
    0.42\tthe verb nearest is future
    0.08\tthe verb nearest is past
    -0.11\tthe weekday is written
    0.75\tthe year is written
    0.79\ttold twice
    0.71\twithin two months
    -0.08\twords of a statement
    -0.30\twords of another fact
    0.91\twords of its state
    -0.15\twords of opening hours
    0.12\tbias
    """
}
