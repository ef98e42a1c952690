extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.53\ta bracket right behind its date
    -1.25\ta day counted from another
    1.03\ta deadline
    -0.80\ta feast's day
    0.05\ta host verb
    -0.42\ta list of days
    -0.09\ta negation
    0.09\ta noun names it that needs a verb to help
    -0.38\ta number before its date
    -0.48\ta number behind its date
    -0.11\ta past verb and words of a statement
    0.81\ta place right behind its date
    -0.09\ta title opens its block
    0.25\ta town of its own
    0.48\ta venue
    -0.85\ta weekday with a span of hours
    0.60\tan act names it
    -0.33\tan address
    0.93\tan article before several days
    -0.27\tan entry of a listing
    0.17\tan event noun names it
    0.55\tan event verb
    1.15\tan hour
    0.21\tan hour and a place
    -1.76\tan hour on a day told before
    -0.43\tanother event on its day
    -1.03\tanother fact is nearer
    0.36\tbefore a day
    1.52\tday and weekday agree
    0.07\tday and weekday differ
    1.34\tfor a day
    0.19\tin a heading
    0.13\tin a list
    0.17\tin a listing
    -0.97\tin a question
    -0.13\tin a table
    0.57\tin a teaser
    -0.13\tin running text
    -0.71\tin the headline
    0.20\tit goes on with an event before
    0.44\tit is cancelled
    0.27\tit is tentative
    0.22\tit is the subject of an event verb
    -2.08\tit names a week
    -1.28\tit recurs
    -0.14\tits date completes a noun
    0.20\tits date ends the line
    0.60\tits date opens the line
    0.26\tits date opens the sentence
    -0.35\tits date stands behind a full stop
    -0.47\tits date stands in a quotation
    -0.46\tits date stands in brackets
    -0.65\tits title breaks off
    0.20\tits title has a name
    -0.14\tits title has a number
    -0.06\tits title has a verb
    0.59\tits title has an event noun
    0.16\tits title is a common noun
    0.67\tits title is long
    -0.20\tits title is one word
    0.50\tits title is quoted
    -0.32\tits title is the headline's
    -0.52\tits title is what the text around it speaks of
    0.36\tits title opens with a capital
    -0.14\tits title opens with an article
    -0.21\tmade like the one before
    -0.39\tmany dates in its sentence
    -1.73\tmore than a month past
    -1.12\tmore than a year ahead
    -1.88\tno named event beside it among many dates
    -0.36\tof no kind of its own
    -0.76\ton a Monday
    0.60\ton a Saturday
    -0.17\tonline
    -0.46\tonly a day of the month
    -0.06\tonly a month or season
    -0.83\tonly a weekday
    0.22\tonly its day and hour speak for it
    -0.39\tonly its day speaks for it
    -0.12\tonly the publisher's town
    -0.77\tpast
    0.85\tseveral days
    -1.74\tthe day of writing
    -0.35\tthe hour of its end
    0.15\tthe verb nearest is future
    -0.01\tthe verb nearest is past
    -0.66\tthe weekday is written
    0.53\tthe year is written
    0.78\ttold twice
    0.64\twithin two months
    -0.52\twords of a statement
    -0.52\twords of another fact
    0.69\twords of its state
    -0.22\twords of opening hours
    -0.06\tbias
    """
}
