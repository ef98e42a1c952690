import Synchronization

/// What is made of a pack once, when a text of its language is met first, and kept for all others.
public final class PackTools<Tool: Sendable>: Sendable {
  private let shelf: PackShelf
  private let make: @Sendable (LanguagePack) -> Tool
  private let made = Mutex<[String: Tool]>([:])

  public init(_ shelf: PackShelf, make: @escaping @Sendable (LanguagePack) -> Tool) {
    self.shelf = shelf
    self.make = make
  }

  /// The tool for a language, or for `fallback` when the shelf has no pack of it or it is not known;
  /// without a fallback that is the shelf's first pack.
  public func tool(for language: String?, fallback: String? = nil) -> Tool {
    made.withLock { made in
      if let tool = language.flatMap({ made[$0] }) { return tool }
      let pack =
        language.flatMap { shelf[$0] } ?? fallback.flatMap { shelf[$0] } ?? shelf.first
      if let tool = made[pack.code] { return tool }
      let tool = make(pack)
      made[pack.code] = tool
      return tool
    }
  }
}
