/// What `--version` prints; with `--verbose` the licenses of the code and of the data in it too.
enum VersionPage {
  static func text(isVerbose: Bool, _ language: MessageLanguage) -> String {
    let line = "almanach \(Program.version)\n"
    guard isVerbose else { return line }
    let head =
      language == .french
      ? "Code : Apache License 2.0\nDonnées :\n" : "Code: Apache License 2.0\nData:\n"
    let colon = language == .french ? " : " : ": "
    return line + head
      + licenses.map { license in
        let name = language == .french ? license.french : license.english
        return "  \(name)\(colon)\(license.source)\n    \(license.terms)\n"
      }.joined()
  }

  /// The same rows as the README's table, which a test compares.
  private static let licenses: [(french: String, english: String, source: String, terms: String)] =
    [
      (
        "communes, départements, régions de France", "communes, departments, regions of France",
        "INSEE, Code officiel géographique; La Poste, Base officielle des codes postaux",
        "Licence Ouverte 2.0"
      ),
      (
        "villes, régions et pays du monde", "towns, regions and countries of the world", "GeoNames",
        "CC BY 4.0"
      ),
      (
        "municipalités du Québec", "municipalities of Québec",
        "Open Civic Data Division Identifiers", "CC0 1.0"
      ),
      (
        "noms des pays, des régions et des fuseaux de Windows",
        "names of countries, regions and Windows' time zones", "Unicode CLDR", "Unicode License v3"
      ),
      ("fuseaux horaires", "time zones", "IANA Time Zone Database", "public domain"),
    ]
}
