/// A stretch of the text that may name an event.
struct TitleProposal {
  /// Where it was looked for, seen from the date of its event.
  enum Source: UInt8, CaseIterable {
    /// The title that the reader of the event chose.
    case given
    /// The phrase around a noun for events, or around one that needs a verb to help.
    case noun, weakNoun
    case quotation
    /// All words up to the date, or behind it.
    case before, behind
    /// What the sentence says up to its verb, or behind it.
    case subject, object
    /// A part of the sentence between two signs, before the date or behind it.
    case partBefore, partBehind
    /// The title that opens its block.
    case lead
    /// Around a noun of the sentence before, of one further up, or of the one behind.
    case nounBefore, nounEarlier, nounBehind
    /// The line right above that is set off as a title, the heading that governs, the headline.
    case hugging, above, headline
    /// Any line right above, further up or right below.
    case lineAbove, lineHigher, lineBelow
    /// The title of the draft before or behind.
    case former, next
  }

  let tokens: Range<Int32>
  let source: Source
  var marks: TitleMarks = []
}
