/// Where the gazetteer's facts come from, with the lines their licences ask for.
public enum GazetteerSources {
  /// To be shown by `--version --verbose` and in the NOTICE, one source a line.
  public static let notices = [
    "Communes et codes : Insee, Code officiel géographique au 1er janvier 2026 ; "
      + "codes postaux : La Poste ; mairies : DILA, annuaire de l'administration ; "
      + "contours : IGN, Admin Express — Licence Ouverte 2.0.",
    "Contains data from GeoNames (www.geonames.org), CC BY 4.0, modified.",
    "Municipalities of Québec: Open Civic Data Division Identifiers, CC0 1.0.",
    "Names of countries and subdivisions: Unicode CLDR, © Unicode, Inc., Unicode-DFS-2016.",
    "Time zones of countries: IANA Time Zone Database, public domain.",
  ]
}
