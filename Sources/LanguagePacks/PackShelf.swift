/// The packs that texts are read with, one for each language.
///
/// A built-in pack is parsed when a text of its language is met first: three of them take longer than
/// a hundred documents, and most runs meet one language.
public struct PackShelf: Sendable, ExpressibleByArrayLiteral {
  private let own: [LanguagePack]
  private let hasBuiltIn: Bool

  /// All built-in packs.
  public static let builtIn = PackShelf(own: [])

  /// Packs of the caller, which replace the built-in ones of their languages.
  public init(own: [LanguagePack]) {
    self.own = own
    hasBuiltIn = true
  }

  /// These packs and no others.
  public init(arrayLiteral packs: LanguagePack...) {
    own = packs
    hasBuiltIn = false
  }

  /// The pack of a language by its code; nil when there is none.
  public subscript(language: String) -> LanguagePack? {
    own.first { $0.code == language } ?? (hasBuiltIn ? LanguagePack.builtIn(language) : nil)
  }

  /// What texts are read with whose language has no pack or is not known.
  public var first: LanguagePack { own.first ?? (hasBuiltIn ? .french : .empty) }
}
