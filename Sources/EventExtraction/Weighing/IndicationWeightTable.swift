extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.87\ta bar right behind its date
    0.54\ta bracket right behind its date
    0.20\ta colon right behind its date
    -0.97\ta day counted from another
    -0.98\ta day counted from that of writing
    1.02\ta deadline
    -1.16\ta feast's day
    0.42\ta heading tells the year
    0.15\ta host verb
    -0.25\ta list of days
    -0.01\ta negation
    0.18\ta noun names it that needs a verb to help
    -0.45\ta number before its date
    -0.30\ta number behind its date
    0.17\ta past verb and words of a statement
    0.78\ta place right behind its date
    0.22\ta preposition of place before its date
    -1.12\ta quotation ends behind its date
    -0.20\ta title opens its block
    0.24\ta town of its own
    0.42\ta venue
    -1.17\ta weekday with a span of hours
    0.65\tan act names it
    -0.39\tan address
    0.51\tan article before several days
    -0.26\tan entry of a listing
    0.22\tan event noun names it
    0.52\tan event verb
    1.17\tan hour
    0.38\tan hour and a place
    -2.10\tan hour on a day told before
    -0.10\tanother event on its day
    -1.07\tanother fact is nearer
    -0.80\tat an odd minute
    0.44\tat half past the hour
    0.17\tbefore a day
    0.67\tday and weekday agree
    -0.39\tday and weekday differ
    -0.84\tearly in the morning
    1.25\tfor a day
    -0.07\tin a heading
    0.23\tin a list
    0.11\tin a listing
    -0.61\tin a question
    -0.19\tin a table
    0.30\tin a teaser
    0.04\tin running text
    0.09\tin the evening
    -0.50\tin the headline
    0.83\tin the next months
    0.52\tin the next weeks
    0.28\tit goes on with an event before
    1.02\tit had another day
    0.49\tit is cancelled
    0.55\tit is tentative
    0.20\tit is the subject of an event verb
    -1.63\tit names a week
    -0.87\tit recurs
    -1.04\tit recurs from the day of writing
    0.32\tit recurs up to a last day
    -0.16\tits date completes a noun
    0.27\tits date ends the line
    0.51\tits date opens the line
    0.16\tits date opens the sentence
    -0.19\tits date stands behind a full stop
    -0.55\tits date stands in a quotation
    -0.21\tits date stands in brackets
    -0.86\tits title breaks off
    -0.02\tits title has a colon
    0.14\tits title has a name
    -0.22\tits title has a number
    0.06\tits title has a verb
    0.52\tits title has an event noun
    0.14\tits title has several names
    0.02\tits title is a common noun
    -0.08\tits title is another fact
    0.15\tits title is in capitals
    0.41\tits title is long
    0.07\tits title is one word
    0.33\tits title is quoted
    -0.34\tits title is the headline's
    -0.35\tits title is tiny
    -0.46\tits title is told elsewhere
    -0.93\tits title is told elsewhere on its day
    -0.50\tits title is what the text around it speaks of
    0.18\tits title opens with a capital
    -0.40\tits title opens with an article
    0.30\tits weekday tells the year
    -0.09\tmade like the one before
    -0.12\tmany dates in its sentence
    1.60\tminutes are of its day
    -1.37\tmore than a month past
    -0.25\tmore than a week past
    -0.88\tmore than a year ahead
    -2.18\tno named event beside it among many dates
    -0.16\tno rule names it
    -0.30\tof no kind of its own
    0.28\ton a Friday
    -0.67\ton a Monday
    0.74\ton a Saturday
    0.06\ton a Sunday
    -0.25\tonline
    -0.71\tonly a day of the month
    -0.50\tonly a month or season
    -0.95\tonly a weekday
    0.36\tonly its day and hour speak for it
    -0.35\tonly its day speaks for it
    -0.08\tonly the publisher's town
    -0.16\tpast
    0.81\tseveral days
    -1.64\tthe day of writing
    -0.26\tthe hour of its end
    0.27\tthe verb nearest is future
    -0.33\tthe verb nearest is past
    -0.04\tthe weekday is written
    0.52\tthe year is written
    0.76\ttold twice
    -1.23\twithin a span told before
    0.78\twithin two months
    -0.25\twords of a statement
    -0.46\twords of another fact
    0.43\twords of its state
    0.03\twords of opening hours
    -0.56\tbias
    """
}
