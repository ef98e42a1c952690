/// The places of the world that Almanach knows, read in place from sorted text.
public struct Gazetteer: Sendable {
  public static let shared = Gazetteer()

  /// All places with this name or alias; case, accents, hyphens and a leading article do not matter.
  public func places(named name: String) -> [Place] { [] }

  /// The town, region or country a free text names, such as `Besançon, Doubs` or `Montréal, Québec`.
  public func place(describedBy text: String) -> Place? { nil }

  /// The area that a filter names: `BFC`, `Bourgogne-Franche-Comté`, `FR-BFC`, `25`, `Québec`, `CA-QC`.
  public func area(named name: String) -> Place? { nil }

  /// Names near an unknown one, for messages.
  public func suggestions(for name: String, limit: Int) -> [String] { [] }

  /// Whether a place lies in an area (or is it).
  public func contains(_ area: Place, _ place: Place) -> Bool { false }
}
