/// One line of a plain text, without its indent, bullet and trailing space.
struct TextLine {
  /// Offsets of the content, after any bullet and quotation mark of mails.
  var begin: Int
  var end: Int
  /// Columns before the first sign of the line, bullet included in none of them.
  var indent: Int
  /// Columns from the start of the line to its last sign.
  var width = 0
  var blankLinesBefore = 0
  var isListItem = false
  /// Level of a "## heading"; 0 for none.
  var headingLevel = 0
  var isTableRow = false
  /// Columns of the first word, which decide whether it would have fit on the line above.
  var firstWordWidth = 0
  var startsLowercase = false
  /// A number opens the line, or one short word before it: "12 mai", "sa 7 décembre".
  var opensWithNumber = false
  /// The last word has one or two letters, as "à", "de", "of" have: the line goes on.
  var endsInShortWord = false
  /// The last sign ends a sentence or announces what follows.
  var endsClause = false
  /// A small word of two letters ends the line, which leads to what follows.
  var endsOpen = false
  /// The line consists of dashes or other signs that underline the one above.
  var isRule = false
}
