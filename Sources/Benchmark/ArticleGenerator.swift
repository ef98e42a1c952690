/// Makes articles that look like a local newspaper's, the same ones from the same seed.
///
/// About one sentence in six holds a date, one in ten announces an event; stamps, headings and teasers
/// stand where a page has them, so that every stage has its usual share of work.
struct ArticleGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  private mutating func pick(_ words: [String]) -> String { words[number(0...(words.count - 1))] }

  /// One article of about six kilobytes.
  mutating func article() -> [UInt8] {
    let town = pick(Self.towns)
    var text = "\(pick(Self.nouns).capitalizedFirst) à \(town) : \(pick(Self.topics))\n\n"
    text +=
      "Publié le \(number(10...28))/0\(number(1...9))/2026 - \(number(10...19)):\(number(10...59))\n\n"
    for _ in 0..<number(8...12) {
      if number(0...3) == 0 { text += pick(Self.topics).capitalizedFirst + "\n\n" }
      for _ in 0..<number(3...6) { text += sentence(town) + " " }
      text += "\n\n"
    }
    text += "À lire aussi\n\n"
    for _ in 0..<number(2...4) {
      text += "\(pick(Self.topics).capitalizedFirst)\n\n\(sentence(pick(Self.towns)))\n\n"
    }
    return Array(text.utf8)
  }

  /// A page around such an article, with the menus, scripts and boxes of a newspaper's site: about
  /// twice as many bytes of markup as of text.
  mutating func page() -> [UInt8] {
    let text = String(decoding: article(), as: UTF8.self)
    var blocks = text.split(separator: "\n\n").map(String.init)
    let title = blocks.removeFirst()
    let stamp = blocks.removeFirst()
    let menu = Self.topics.map {
      "<li class=\"menu-item\"><a href=\"/rubrique/\">\($0)</a></li>"
    }
    var page = """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>\(title) | La Gazette</title>
      <meta property="og:title" content="\(title)"><link rel="stylesheet" href="/style.css">
      <style>\(String(repeating: ".a{margin:0;padding:0 1em}", count: 40))</style>
      <script>\(String(repeating: "window.layer=window.layer||[];", count: 40))</script></head>
      <body class="single"><header class="site-header"><nav><ul class="menu">
      \(menu.joined(separator: "\n"))</ul></nav></header>
      <main id="main"><article class="post hentry"><h1 class="entry-title">\(title)</h1>
      <p class="entry-meta"><span class="posted-on">\(stamp)</span></p>
      <div class="entry-content">

      """
    for block in blocks {
      page +=
        block.count < 80
        ? "<h2 class=\"title\">\(block)</h2>\n"
        : "<p class=\"text\">\(block) <a href=\"/suite/\(number(1...999)).html\">suite</a></p>\n"
    }
    page += "</div></article></main><aside class=\"sidebar\">"
    for topic in Self.topics {
      page +=
        "<div class=\"widget\"><h3><a href=\"/a/\(number(1...999))\">\(topic)</a></h3></div>\n"
    }
    page += "</aside><footer class=\"site-footer\">Mentions légales</footer></body></html>"
    return Array(page.utf8)
  }

  private mutating func sentence(_ town: String) -> String {
    switch number(0...29) {
    case 0...2:
      let hour = number(9...20)
      return
        "\(pick(Self.nouns).capitalizedFirst) aura lieu le \(date()) à \(hour)h30, \(pick(Self.venues)), à \(town)."
    case 3:
      return
        "L’exposition est visible du \(number(1...14)) au \(number(15...28)) \(pick(Self.months)), \(pick(Self.venues))."
    case 4:
      return
        "Dans un communiqué du \(date()), la mairie de \(pick(Self.towns)) dit sa satisfaction."
    case 5:
      return
        "Le \(pick(Self.people)), né en 19\(number(30...99)), a grandi entre \(pick(Self.towns)) et \(pick(Self.towns))."
    default:
      return
        "\(pick(Self.openings)) \(pick(Self.people)) \(pick(Self.verbs)) \(pick(Self.topics)), \(pick(Self.endings))."
    }
  }

  private mutating func date() -> String {
    "\(number(2...28)) \(pick(Self.months)) \(number(2025...2027))"
  }

  private static let towns = [
    "Besançon", "Dole", "Vesoul", "Pontarlier", "Montbéliard", "Lons-le-Saunier", "Saint-Claude",
    "Morteau", "Dijon", "Gray", "Sherbrooke", "Trois-Rivières", "Rimouski", "Gatineau",
  ]
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let nouns = [
    "le concert", "la conférence", "la réunion publique", "le vide-grenier", "le festival",
    "le vernissage", "l’assemblée générale", "le tournoi", "l’atelier",
  ]
  private static let venues = [
    "à la salle des fêtes", "au théâtre municipal", "à la médiathèque", "12 rue de la République",
    "au gymnase des Prés", "à l’hôtel de ville", "3 place du Marché",
  ]
  private static let topics = [
    "la rénovation du pont", "les transports scolaires", "la filière du bois",
    "les jardins partagés",
    "le budget de la commune", "la forêt et la sécheresse", "le plan de circulation",
    "l’accueil des jeunes médecins",
  ]
  private static let people = [
    "maire", "président de l’association", "directeur du théâtre", "conseiller départemental",
    "professeur de musique", "responsable du club",
  ]
  private static let openings = [
    "Depuis longtemps, le", "Sans surprise, le", "Devant une salle comble, le", "À son tour, le",
    "Pour sa part, le", "Interrogé sur ce point, le",
  ]
  private static let verbs = [
    "a défendu", "souhaite revoir", "présente avec fierté", "s’inquiète pour", "connaît bien",
    "a longuement décrit", "veut faire aboutir",
  ]
  private static let endings = [
    "et ne cache pas son impatience", "sous les applaudissements du public",
    "avec l’appui de la Région", "malgré un budget en baisse de 12 %",
    "comme le montrent les chiffres de l’an passé", "au nom des 3 400 habitants",
  ]
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
