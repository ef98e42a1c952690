extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.73\ta bar right behind its date
    0.57\ta bracket right behind its date
    -0.83\ta day counted from another
    0.87\ta deadline
    -0.76\ta feast's day
    0.35\ta heading tells the year
    0.05\ta host verb
    -0.26\ta list of days
    -0.07\ta negation
    0.03\ta noun names it that needs a verb to help
    -0.40\ta number before its date
    -0.45\ta number behind its date
    -0.01\ta past verb and words of a statement
    0.78\ta place right behind its date
    0.24\ta preposition of place before its date
    -1.15\ta quotation ends behind its date
    -0.05\ta title opens its block
    0.24\ta town of its own
    0.47\ta venue
    -0.81\ta weekday with a span of hours
    0.58\tan act names it
    -0.34\tan address
    0.76\tan article before several days
    -0.28\tan entry of a listing
    0.15\tan event noun names it
    0.51\tan event verb
    1.20\tan hour
    0.05\tan hour and a place
    -1.94\tan hour on a day told before
    -0.17\tanother event on its day
    -1.06\tanother fact is nearer
    -0.97\tat an odd minute
    0.37\tat half past the hour
    0.41\tbefore a day
    0.56\tday and weekday agree
    0.13\tday and weekday differ
    -0.69\tearly in the morning
    1.32\tfor a day
    0.06\tin a heading
    0.13\tin a list
    0.13\tin a listing
    -0.83\tin a question
    -0.30\tin a table
    0.60\tin a teaser
    -0.09\tin running text
    0.42\tin the evening
    -0.60\tin the headline
    0.83\tin the next months
    0.47\tin the next weeks
    0.26\tit goes on with an event before
    0.65\tit had another day
    0.56\tit is cancelled
    0.49\tit is tentative
    0.31\tit is the subject of an event verb
    -1.86\tit names a week
    -0.90\tit recurs
    -0.12\tits date completes a noun
    0.21\tits date ends the line
    0.60\tits date opens the line
    0.28\tits date opens the sentence
    -0.39\tits date stands behind a full stop
    -0.15\tits date stands in a quotation
    -0.46\tits date stands in brackets
    -0.60\tits title breaks off
    -0.06\tits title has a colon
    0.08\tits title has a name
    -0.11\tits title has a number
    -0.06\tits title has a verb
    0.53\tits title has an event noun
    0.31\tits title has several names
    0.19\tits title is a common noun
    0.29\tits title is in capitals
    0.73\tits title is long
    0.08\tits title is one word
    0.73\tits title is quoted
    -0.41\tits title is the headline's
    -0.40\tits title is tiny
    -0.37\tits title is told elsewhere
    -0.76\tits title is told elsewhere on its day
    -0.40\tits title is what the text around it speaks of
    0.29\tits title opens with a capital
    -0.22\tits title opens with an article
    0.51\tits weekday tells the year
    -0.16\tmade like the one before
    -0.36\tmany dates in its sentence
    -1.30\tmore than a month past
    -0.09\tmore than a week past
    -0.76\tmore than a year ahead
    -1.86\tno named event beside it among many dates
    -0.38\tof no kind of its own
    0.26\ton a Friday
    -0.67\ton a Monday
    0.66\ton a Saturday
    0.26\ton a Sunday
    -0.90\ton the day of writing
    -0.19\tonline
    -0.70\tonly a day of the month
    -0.12\tonly a month or season
    -1.17\tonly a weekday
    0.45\tonly its day and hour speak for it
    -0.37\tonly its day speaks for it
    -0.10\tonly the publisher's town
    -0.24\tpast
    0.83\tseveral days
    -0.54\tthe day of writing
    -0.24\tthe hour of its end
    0.20\tthe verb nearest is future
    -0.01\tthe verb nearest is past
    -0.06\tthe weekday is written
    0.72\tthe year is written
    0.84\ttold twice
    -1.38\twithin a span told before
    0.87\twithin two months
    -0.49\twords of a statement
    -0.49\twords of another fact
    0.49\twords of its state
    -0.10\twords of opening hours
    -0.70\tbias
    """
}
