/// The spellings under which a name may stand in the gazetteer.
enum NameForms {
  struct Form {
    var key: [UInt8]
    /// The article taken off, as INSEE numbers it: 0 none, 2 Le, 3 La, 4 Les, 5 L' and so on.
    var article: Int
  }

  /// The folded name as it is, without its article, and both with "st" and "ste" spelled out.
  static func all(of key: [UInt8]) -> [Form] {
    var forms = [Form(key: key, article: 0)]
    for (article, number) in articles where key.starts(with: article) && key.count > article.count {
      forms.insert(Form(key: Array(key.dropFirst(article.count)), article: number), at: 0)
    }
    for form in forms {
      if let spelled = spelledOut(form.key) {
        forms.append(Form(key: spelled, article: form.article))
      }
    }
    return forms
  }

  private static let articles: [([UInt8], Int)] = [
    (Array("le ".utf8), 2), (Array("la ".utf8), 3), (Array("les ".utf8), 4),
    (Array("l ".utf8), 5), (Array("aux ".utf8), 6), (Array("las ".utf8), 7),
    (Array("los ".utf8), 8),
  ]

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
