/// The departments of France with the region each lies in, sorted by code.
enum DepartmentTable {
  /// The region of a department, "FR-BFC" for "25"; empty for what is none.
  static func region(of department: String) -> String {
    regions[department] ?? ""
  }

  private static let regions: [String: String] = {
    var regions: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count == 2 { regions[String(fields[0])] = String(fields[1]) }
    }
    return regions
  }()

  /// A department's number from the first bytes of its code, in which "2A" and "974" have their own.
  static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    if second > 0x40 { return 100 + Int(second - 0x40) }
    let number = Int(first &- 0x30) * 10 + Int(second &- 0x30)
    return number == 97 ? 110 + Int(third &- 0x30) : number
  }

  /// The region of the department with this number.
  static func region(at number: Int) -> String {
    numbered.indices.contains(number) ? numbered[number] : ""
  }

  private static let numbered: [String] = {
    var numbered = [String](repeating: "", count: 120)
    for (code, region) in regions {
      let bytes = Array(code.utf8)
      numbered[number(bytes[0], bytes[1], bytes.count > 2 ? bytes[2] : 0)] = region
    }
    return numbered
  }()

  /// The IANA zone of a department.
  static func zone(of department: String) -> String {
    switch department {
    case "971": "America/Guadeloupe"
    case "972": "America/Martinique"
    case "973": "America/Cayenne"
    case "974": "Indian/Reunion"
    case "976": "Indian/Mayotte"
    default: "Europe/Paris"
    }
  }

  static let lines = #"""
    01 FR-ARA
    02 FR-HDF
    03 FR-ARA
    04 FR-PAC
    05 FR-PAC
    06 FR-PAC
    07 FR-ARA
    08 FR-GES
    09 FR-OCC
    10 FR-GES
    11 FR-OCC
    12 FR-OCC
    13 FR-PAC
    14 FR-NOR
    15 FR-ARA
    16 FR-NAQ
    17 FR-NAQ
    18 FR-CVL
    19 FR-NAQ
    21 FR-BFC
    22 FR-BRE
    23 FR-NAQ
    24 FR-NAQ
    25 FR-BFC
    26 FR-ARA
    27 FR-NOR
    28 FR-CVL
    29 FR-BRE
    2A FR-20R
    2B FR-20R
    30 FR-OCC
    31 FR-OCC
    32 FR-OCC
    33 FR-NAQ
    34 FR-OCC
    35 FR-BRE
    36 FR-CVL
    37 FR-CVL
    38 FR-ARA
    39 FR-BFC
    40 FR-NAQ
    41 FR-CVL
    42 FR-ARA
    43 FR-ARA
    44 FR-PDL
    45 FR-CVL
    46 FR-OCC
    47 FR-NAQ
    48 FR-OCC
    49 FR-PDL
    50 FR-NOR
    51 FR-GES
    52 FR-GES
    53 FR-PDL
    54 FR-GES
    55 FR-GES
    56 FR-BRE
    57 FR-GES
    58 FR-BFC
    59 FR-HDF
    60 FR-HDF
    61 FR-NOR
    62 FR-HDF
    63 FR-ARA
    64 FR-NAQ
    65 FR-OCC
    66 FR-OCC
    67 FR-GES
    68 FR-GES
    69 FR-ARA
    70 FR-BFC
    71 FR-BFC
    72 FR-PDL
    73 FR-ARA
    74 FR-ARA
    75 FR-IDF
    76 FR-NOR
    77 FR-IDF
    78 FR-IDF
    79 FR-NAQ
    80 FR-HDF
    81 FR-OCC
    82 FR-OCC
    83 FR-PAC
    84 FR-PAC
    85 FR-PDL
    86 FR-NAQ
    87 FR-NAQ
    88 FR-GES
    89 FR-BFC
    90 FR-BFC
    91 FR-IDF
    92 FR-IDF
    93 FR-IDF
    94 FR-IDF
    95 FR-IDF
    971 FR-971
    972 FR-972
    973 FR-973
    974 FR-974
    976 FR-976
    """#
}
