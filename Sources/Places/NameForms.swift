/// The spellings under which a name may stand in the gazetteer.
enum NameForms {
  struct Form {
    var key: [UInt8]
    /// The article taken off, as INSEE numbers it: 0 none, 2 Le, 3 La, 4 Les, 5 L' and so on.
    var article: Int
  }

  /// The folded name as it is, without its article, and both with "st" and "ste" spelled out.
  static func all(of key: [UInt8]) -> [Form] {
    var forms: [Form] = []
    let (length, article) = article(of: key)
    if length > 0, key.count > length {
      forms.append(Form(key: Array(key[length...]), article: article))
    }
    forms.append(Form(key: key, article: 0))
    for form in forms where hasAbbreviation(form.key) {
      if let spelled = spelledOut(form.key) {
        forms.append(Form(key: spelled, article: form.article))
      }
    }
    return forms
  }

  /// The bytes of the article that opens a name, with the space, and INSEE's number for it.
  private static func article(of key: [UInt8]) -> (length: Int, number: Int) {
    guard let space = key.prefix(4).firstIndex(of: 0x20) else { return (0, 0) }
    switch (key[0], space > 1 ? key[1] : 0, space > 2 ? key[2] : 0) {
    case (0x6C, 0, 0): return (2, 5)
    case (0x6C, 0x65, 0): return (3, 2)
    case (0x6C, 0x61, 0): return (3, 3)
    case (0x6C, 0x65, 0x73): return (4, 4)
    case (0x61, 0x75, 0x78): return (4, 6)
    case (0x6C, 0x61, 0x73): return (4, 7)
    case (0x6C, 0x6F, 0x73): return (4, 8)
    default: return (0, 0)
    }
  }

  /// Whether a word that begins with "s" is at most three letters long.
  private static func hasAbbreviation(_ key: [UInt8]) -> Bool {
    var start = 0
    for index in 0...key.count where index == key.count || key[index] == 0x20 {
      if index - start <= 3, index > start, key[start] == UInt8(ascii: "s") { return true }
      start = index + 1
    }
    return false
  }

  /// "st vit" as "saint vit", "vaux s ain" as "vaux sur ain"; nil when nothing is short.
  static func spelledOut(_ key: [UInt8]) -> [UInt8]? {
    let words = key.split(separator: 0x20)
    var isChanged = false
    let spelled = words.map { word -> [UInt8] in
      guard let long = long(Array(word)) else { return Array(word) }
      isChanged = true
      return long
    }
    return isChanged ? Array(spelled.joined(separator: [0x20])) : nil
  }

  /// The small words behind which a town's name only says where it lies.
  static let links: Set<String> = [
    "sur", "en", "les", "lez", "sous", "de", "du", "des", "d", "la", "le", "l", "et", "aux", "au",
    "pres", "devant", "a",
  ]

  static func long(_ word: [UInt8]) -> [UInt8]? {
    switch String(decoding: word, as: UTF8.self) {
    case "st": Array("saint".utf8)
    case "ste": Array("sainte".utf8)
    case "sts": Array("saints".utf8)
    case "s": Array("sur".utf8)
    default: nil
    }
  }
}
