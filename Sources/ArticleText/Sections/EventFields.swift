import LanguagePacks

/// The labelled lines in which a notice gives what it tells of: "Where: The Deaf Institute".
extension Article {
  /// The label that opens a line before a colon and something behind it.
  func field(ofBlock index: Int) -> WordSense? {
    let block = blocks[index]
    let label = senses(at: Int(block.firstToken)).first {
      $0.category == .fieldLabel || $0.category == .placeLabel
    }
    guard let label, label.endToken < block.endToken,
      tokens[Int(label.endToken)].isSign(":")
    else { return nil }
    return label
  }

  /// Whether a line "Date : …" stands among the fields of an event and not at the head of a mail.
  ///
  /// "Date : vendredi 11 décembre" above "Lieu : salle de l'Union" says when people meet; beside "De :" it
  /// says when the mail was written.
  public func isFieldOfEvent(block index: Int) -> Bool {
    guard field(ofBlock: index) != nil else { return false }
    let first = max(0, index - Article.reachOfFields)
    let near = first...min(blocks.count - 1, index + Article.reachOfFields)
    return near.contains { field(ofBlock: $0).map(Article.isOfOccasion) ?? false }
      && !near.contains { isSenderOrReceiver($0) }
  }

  /// Whether a line is what a label alone on the line above says, among other labels of an event: "14 mars 2025"
  /// between "Date" and "Heure".
  func isValueOfField(block index: Int) -> Bool {
    guard index > 0, let label = labelAlone(onBlock: index - 1) else { return false }
    // "Meeting Date", "Date de l'événement" say themselves of what.
    if label.tokenCount > 1 { return true }
    let near =
      max(
        0, index - 2 * Article.reachOfFields)...min(
        blocks.count - 1, index + 2 * Article.reachOfFields)
    return near.contains { labelAlone(onBlock: $0).map(Article.isOfOccasion) ?? false }
  }

  /// The label that is all of a line but for a colon.
  private func labelAlone(onBlock index: Int) -> WordSense? {
    let block = blocks[index]
    return senses(at: Int(block.firstToken)).first { label in
      guard label.category == .fieldLabel || label.category == .placeLabel else { return false }
      return label.endToken == block.endToken
        || label.endToken + 1 == block.endToken && tokens[Int(label.endToken)].isSign(":")
    }
  }

  /// An hour, a place or a price: what no mail has at its head.
  private static func isOfOccasion(_ label: WordSense) -> Bool {
    guard label.category == .fieldLabel else { return true }
    return occasions.contains(label.value)
  }

  private static let occasions: Set<Int16> = Set(
    (WordCategory.fieldLabel.values ?? []).enumerated().filter {
      ["time", "place", "price"].contains($0.element)
    }.map { Int16($0.offset) })

  private func isSenderOrReceiver(_ index: Int) -> Bool {
    let block = blocks[index]
    return senses(at: Int(block.firstToken)).contains {
      $0.category == .mailHeader && Article.people.contains($0.value)
        && $0.endToken < block.endToken && tokens[Int($0.endToken)].isSign(":")
    }
  }

  private static let people: Set<Int16> = Set(
    (WordCategory.mailHeader.values ?? []).enumerated().filter {
      ["from", "to"].contains($0.element)
    }.map { Int16($0.offset) })

  /// So many lines above and below belong to one block of fields.
  private static let reachOfFields = 3
}
