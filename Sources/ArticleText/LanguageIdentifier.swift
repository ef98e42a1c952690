import LanguagePacks

/// Tells French, English and German (and a few neighbours, so as not to mistake them) by the words
/// that hold every sentence together.
///
/// A word counts for each language that has it, the more the fewer languages share it; ten words
/// of running text hold four or five of them.
struct LanguageIdentifier: Sendable {
  /// Order of the votes; the names are ISO 639-1.
  static let languages = ["fr", "en", "de", "es", "it", "nl", "pt"]

  static let shared = LanguageIdentifier()

  /// Open addressing: folded word keys, and the languages that have the word as bits.
  private var keys: [UInt64]
  private var bits: [UInt8]

  /// For each set of languages what a word that all of them have counts for each.
  private let points: [SIMD8<Int32>]

  /// Enough words to be sure; what follows is not read.
  static let sampleLimit = 2000
  /// Tokens between two looks at whether the language is certain.
  private static let step = 100

  private init() {
    keys = [UInt64](repeating: 0, count: 4096)
    bits = [UInt8](repeating: 0, count: 4096)
    points = (0...UInt8.max).map { set in
      var points = SIMD8<Int32>()
      for index in 0..<8 where set & 1 << UInt8(index) != 0 {
        points[index] = Int32(LanguageIdentifier.points(set))
      }
      return points
    }
    for (index, words) in LanguageIdentifier.words.enumerated() {
      for word in words.split(separator: " ") {
        for token in Tokenizer.tokens(of: String(word)) where token.kind == .word {
          let slot = slot(of: token.key.folded)
          keys[slot] = token.key.folded
          bits[slot] |= 1 << UInt8(index)
        }
      }
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while bits[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// A language, and whether its words are so many more than those of any other that further text
  /// would hardly change it.
  struct Finding {
    var language: String?
    var isCertain: Bool
  }

  /// The language of some tokens; nil when there is too little to tell.
  ///
  /// They are read some at a time until the language is certain.
  func finding(of tokens: [Token]) -> Finding {
    let tokens = tokens.span
    var scores = SIMD8<Int32>()
    var finding = Finding(language: nil, isCertain: false)
    let end = min(tokens.count, LanguageIdentifier.sampleLimit)
    var index = 0
    while index < end, !finding.isCertain {
      let stop = min(index + LanguageIdentifier.step, end)
      while index < stop {
        if tokens[index].kind == .word {
          scores &+= points[Int(languages(of: tokens[index].key))]
        }
        index &+= 1
      }
      finding = LanguageIdentifier.finding(scores)
    }
    return finding
  }

  /// The languages that have a word, as bits in the order of `languages`.
  @inline(__always)
  func languages(of word: WordKey) -> UInt8 {
    let bits = bits.span
    let keys = keys.span
    var slot = Int(truncatingIfNeeded: word.folded) & (keys.count &- 1)
    while bits[slot] != 0, keys[slot] != word.folded { slot = (slot &+ 1) & (keys.count &- 1) }
    return bits[slot]
  }

  /// What a word counts for each language that has it: less than half where others share it.
  @inline(__always)
  static func points(_ languages: UInt8) -> Int {
    let others = languages & (languages &- 1)
    return others == 0 ? 6 : others & (others &- 1) == 0 ? 2 : 1
  }

  private static func finding(_ scores: SIMD8<Int32>) -> Finding {
    let best = languages.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    guard scores[best] >= 6 else { return Finding(language: nil, isCertain: false) }
    var others = scores
    others[best] = 0
    let second = others.max()
    return Finding(
      language: scores[best] > second ? languages[best] : nil,
      isCertain: scores[best] >= 120 && scores[best] >= second * 2)
  }

  private static let words = [
    """
    le la les l'un d'un de des du un une et est à au aux dans pour par sur avec sans sous entre \
    que qui quoi dont où ne pas plus ce cet cette ces son sa ses leur leurs nous vous ils elle \
    elles il on se s'il qu'il qu'on d'une l'on être sont été était sera seront ont fait aura \
    auront mais ou donc car comme aussi très tout tous toute toutes même depuis jusqu'au lors \
    chez après avant pendant encore peut notre nos votre vos heures lundi mardi mercredi jeudi \
    vendredi samedi dimanche janvier février avril juin juillet août septembre octobre novembre \
    décembre salle rue entrée gratuite gratuit rendez-vous l'association l'entrée l'occasion \
    en y ni si j'ai n'a c'est m'a t'a jusqu'à lorsqu'il puisqu'il suis sommes avez ai avait avaient \
    étaient fut furent ceux celle celui celles cela ça moi lui eux elle quand comment pourquoi \
    peu bien déjà jamais toujours moins plusieurs quelques autre autres chaque vers dès selon \
    afin ainsi alors puis lendemain veille année ans jour jours mois semaine première premier \
    dernière dernier fois vu
    """,
    """
    the of and to in is was were are be been for on with at by from as that this these those it \
    its his her their our your my we you they he she not but or an which who what when where how \
    will would can could should has have had there here than then into about after before during \
    between over under more most other some any all no only also just up out off monday tuesday \
    wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december street hall tickets free please i said says do does did \
    done being me him them us every each except until next last while very through because against \
    if then so day week year years
    """,
    """
    der die das den dem des ein eine einen einem einer eines und ist sind war waren wird werden \
    wurde wurden nicht auch auf aus bei mit nach seit von zu zum zur im am um für über unter \
    durch gegen ohne vor hinter zwischen sich sie er es wir ihr ihre sein seine haben hat hatte \
    kann können soll sollen muss als wie wenn weil dass oder aber noch nur schon sehr mehr alle \
    diese dieser dieses uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar \
    februar märz juni juli oktober dezember veranstaltung eintritt frei warum jeden jede jedes ihren \
    ihrem ihrer seinen seiner beim ins gestern heute morgen wir uns dann doch hier jetzt immer \
    ich ihm ihn ihnen mir mich unser unsere euch etwas nichts alles viele viel wo da dort bereits \
    sowie dabei dazu damit jedoch ob bis gibt keine kein keinen ab
    """,
    """
    el la los las un una unos unas de del y es son en con por para sin sobre entre que quien como \
    cuando donde no se su sus lo al más pero muy ya este esta estos estas ser fue ha han hay lunes \
    martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio \
    durante ayer hoy mañana hasta desde también cada todos nuestra
    """,
    """
    il lo la i gli le un uno una di del della dei delle e è sono in con per su tra fra che chi come \
    quando dove non si suo sua al alla nel nella dal più ma anche questo questa essere ha hanno \
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio \
    durante ieri oggi domani ogni tutti nostra dopo fino sono anni
    """,
    """
    de het een en is zijn was waren in op met van voor door aan bij naar uit over onder tussen dat \
    die wie wat wanneer waar niet ook maar of als nog wel zich haar hun onze deze dit wordt worden \
    werd heeft hebben kan maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari maart \
    tijdens gisteren vandaag morgen twee drie alle naast vanaf
    """,
    """
    o a os as um uma de do da dos das e é são em no na nos nas com por para sem sobre entre que \
    quem como quando onde não se seu sua ao à mais mas também este esta ser foi tem há segunda \
    terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho \
    durante ontem hoje amanhã até desde todos nossa
    """,
  ]
}
