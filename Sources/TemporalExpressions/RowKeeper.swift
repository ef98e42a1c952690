import LanguagePacks
import Synchronization

/// Keeps the rows of openings from one text to the next, for all that share a finder.
///
/// A text of some kilobytes meets forty sets of slots, and nearly all were met in the text before.
/// What is read does not depend on what is kept.
final class RowKeeper: Sendable {
  private let kept: Mutex<OpeningRows>

  /// Rows of more sets than texts have are no longer kept.
  private static let most = 1_024

  init(_ rows: OpeningRows) { kept = Mutex(rows) }

  var rows: OpeningRows { kept.withLock { $0 } }

  func keep(_ rows: OpeningRows) {
    guard rows.count <= RowKeeper.most else { return }
    kept.withLock { kept in
      if rows.count > kept.count { kept = rows }
    }
  }
}
