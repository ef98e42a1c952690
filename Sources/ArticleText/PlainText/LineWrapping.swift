/// Tells whether a text was broken to a fixed width, and which line breaks that breaking made.
///
/// A break was made by wrapping when the first word of the next line would not have fit on the
/// line before; the width is that of the widest lines. Texts whose lines are paragraphs have far
/// wider ones.
struct LineWrapping {
  /// Columns at which the text was wrapped; nil when every line break is the writer's own.
  let width: Int?

  private static let widths = 40...130

  init(_ lines: [TextLine]) {
    var histogram = [Int](repeating: 0, count: LineWrapping.widths.upperBound + 1)
    var wide = 0
    for line in lines where !line.isRule {
      if line.width < histogram.count { histogram[line.width] += 1 } else { wide += 1 }
    }
    guard wide * 20 <= lines.count, let width = LineWrapping.widest(histogram, of: lines.count)
    else {
      self.width = nil
      return
    }
    var wrapped = 0
    var goesOn = 0
    for (previous, next) in zip(lines, lines.dropFirst())
    where LineWrapping.isFull(previous, before: next, width: width) && !previous.endsClause
      && (next.startsLowercase || previous.width * 10 >= width * 8)
    {
      wrapped += 1
      if next.startsLowercase || previous.endsInShortWord { goesOn += 1 }
    }
    // Prose goes on in small letters more often than not; the lines of a programme do not.
    let isWrapped = wrapped >= 3 || (wrapped >= 1 && wrapped * 3 >= lines.count)
    self.width = isWrapped && goesOn * 2 >= wrapped ? width : nil
  }

  /// The widest line, leaving out a few that stand alone beyond all others.
  private static func widest(_ histogram: [Int], of count: Int) -> Int? {
    var outliers = count / 50
    for width in histogram.indices.reversed() where histogram[width] > 0 {
      outliers -= histogram[width]
      if outliers < 0 { return widths.contains(width) ? width : nil }
    }
    return nil
  }

  private static func isFull(
    _ previous: TextLine, before next: TextLine, width: Int
  ) -> Bool {
    next.blankLinesBefore == 0 && !next.isListItem
      && previous.width + 1 + next.firstWordWidth > width
  }

  /// Whether the break between two lines is one of layout, so that they are one paragraph.
  func joins(_ previous: TextLine, _ next: TextLine) -> Bool {
    guard next.blankLinesBefore == 0, !next.isListItem, next.headingLevel == 0, !next.isRule,
      !previous.isRule, previous.headingLevel == 0, !next.isTableRow
    else { return false }
    // Two lines that open with a day are two entries of a programme.
    if previous.opensWithNumber && next.opensWithNumber { return false }
    guard let width else {
      return next.startsLowercase && !previous.endsClause && !previous.isTableRow
        && previous.width >= 50 && previous.width <= 130
    }
    if LineWrapping.isFull(previous, before: next, width: width) {
      return previous.width * 2 >= width
    }
    // "jusqu'au | 13 décembre": nobody ends a line of his own so.
    return (next.startsLowercase || previous.endsOpen) && !previous.endsClause
      && previous.width * 10 >= width * 6
  }
}
