internal import LanguagePacks

/// Saints whose day is kept, beside the towns that bear their names.
///
/// "La Saint-Michel" with its article is a day of the year; so is, behind what takes place on it, the
/// saint alone: "concert de Sainte-Cécile", "foire Saint-Antoine". Only there a town of the name must be shown by other words.
extension TownReader {
  enum Feast { case none, likely, certain }

  func feast(
    from first: Int, to end: Int, cue: Cue, rows: [GazetteerRow], in table: Span<UInt8>
  ) -> Feast {
    guard end - first == 2, TownReader.saints.contains(text.tokens[first].key.folded) else {
      return .none
    }
    if cue.article == 3, !rows.contains(where: { $0.article(in: table) == 3 }) { return .certain }
    // "la foire Saint-Antoine", "le marché de Saint-Nicolas".
    guard cue.kind == .of || cue.kind == .none && text.isJoined(first), cue.article == 0,
      !cue.isContracted,
      text.has(cue.token - 1, [.eventNoun, .genre])
        || text.has(cue.token - 2, [.eventNoun, .genre])
          && FrenchAdjective.hasEnding(text.bytes(cue.token - 1)),
      text.has(first + 1, .givenName) || text.length(of: .notAPlace, at: first) == 2,
      !rows.contains(where: {
        $0.isTown(in: table) && $0.population(in: table) >= TownReader.knownTown
      })
    else { return .none }
    return .likely
  }

  /// So large a town is meant by its name even where a saint's feast is kept.
  private static let knownTown = 10_000

  private static let saints = Set(["saint", "sainte", "st", "ste"].map { WordKey($0).folded })
}
