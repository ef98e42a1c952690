/// The parameters of RFC 5545, 7986, 9073 and 9253 by the names they have in Swift.
extension CalendarName where Kind == ParameterNameKind {
  public static var alternateText: ParameterName { ParameterName(unchecked: "ALTREP") }
  public static var commonName: ParameterName { ParameterName(unchecked: "CN") }
  public static var delegatedFrom: ParameterName { ParameterName(unchecked: "DELEGATED-FROM") }
  public static var delegatedTo: ParameterName { ParameterName(unchecked: "DELEGATED-TO") }
  public static var derived: ParameterName { ParameterName(unchecked: "DERIVED") }
  public static var directory: ParameterName { ParameterName(unchecked: "DIR") }
  public static var display: ParameterName { ParameterName(unchecked: "DISPLAY") }
  public static var email: ParameterName { ParameterName(unchecked: "EMAIL") }
  public static var encoding: ParameterName { ParameterName(unchecked: "ENCODING") }
  public static var feature: ParameterName { ParameterName(unchecked: "FEATURE") }
  public static var formatType: ParameterName { ParameterName(unchecked: "FMTTYPE") }
  public static var freeBusyType: ParameterName { ParameterName(unchecked: "FBTYPE") }
  public static var gap: ParameterName { ParameterName(unchecked: "GAP") }
  public static var label: ParameterName { ParameterName(unchecked: "LABEL") }
  public static var language: ParameterName { ParameterName(unchecked: "LANGUAGE") }
  public static var linkRelation: ParameterName { ParameterName(unchecked: "LINKREL") }
  public static var member: ParameterName { ParameterName(unchecked: "MEMBER") }
  public static var order: ParameterName { ParameterName(unchecked: "ORDER") }
  public static var participationStatus: ParameterName { ParameterName(unchecked: "PARTSTAT") }
  public static var range: ParameterName { ParameterName(unchecked: "RANGE") }
  public static var related: ParameterName { ParameterName(unchecked: "RELATED") }
  public static var relationType: ParameterName { ParameterName(unchecked: "RELTYPE") }
  public static var reply: ParameterName { ParameterName(unchecked: "RSVP") }
  public static var role: ParameterName { ParameterName(unchecked: "ROLE") }
  public static var schema: ParameterName { ParameterName(unchecked: "SCHEMA") }
  public static var sentBy: ParameterName { ParameterName(unchecked: "SENT-BY") }
  public static var timeZone: ParameterName { ParameterName(unchecked: "TZID") }
  public static var userType: ParameterName { ParameterName(unchecked: "CUTYPE") }
  public static var value: ParameterName { ParameterName(unchecked: "VALUE") }
}
