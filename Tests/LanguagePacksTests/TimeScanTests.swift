import Testing

@testable import LanguagePacks

@Suite struct TimeScanTests {
  private func mayNameTime(_ text: String, _ pack: LanguagePack = .french) -> Bool {
    pack.timeScan.mayNameTime(Array(text.utf8))
  }

  @Test(arguments: LanguagePack.builtInCodes)
  func `each word of time is found, however it is written and wherever it stands`(
    code: String
  ) throws {
    let pack = try #require(LanguagePack.builtIn(code))
    let spellings = pack.words.filter(\.mayNameTime).map(\.spelling)
      .filter { !$0.utf8.contains { $0 &- UInt8(ascii: "0") < 10 } }
    #expect(spellings.count > 200)
    for spelling in spellings {
      for written in [spelling, spelling.uppercased(), spelling.replacing("'", with: "’")] {
        let forms = [written, "a \(written) ; und so", "« \(written)»", "l’\(written),"]
        #expect(forms.filter { !mayNameTime($0, pack) } == [])
      }
    }
  }

  @Test(arguments: [
    ("Le maire a défendu la rénovation du pont devant une salle comble.", "fr"),
    ("« L’école », dit-elle : l’œuvre – déjà vue – n’est pas à vendre…", "fr"),
    ("The council has agreed to repair the bridge; nobody’s happy about it.", "en"),
    ("Der Gemeinderat hat über die Brücke beraten, und niemand ist glücklich.", "de"),
    ("Le professeur de musique vend une maison", "fr"), ("A cat and a dog of the road", "en"),
    ("", "fr"), ("é", "fr"), ("Ж", "fr"), ("Anticonstitutionnellement parlant", "fr"),
  ])
  func `a text without any is let pass`(text: String, code: String) throws {
    #expect(!mayNameTime(text, try #require(LanguagePack.builtIn(code))))
  }

  @Test func `words of any length and letters are found behind any number of bytes`() {
    for word in ["mars", "jeudi", "aujourd'hui", "août", "AOÛT", "fe\u{301}vrier", "vendredi"] {
      for before in 0..<20 {
        let text = String(repeating: "-", count: before) + word
        #expect(mayNameTime(text))
        #expect(mayNameTime(text + "-xyz abc"))
        if word != "aujourd'hui" {
          #expect(!mayNameTime(String(repeating: "-", count: before) + "x" + word))
        }
      }
    }
  }

  @Test(arguments: [
    ("Sa : le comité", true), ("sa, dit-il", true), ("Sa… le comité", true),
    ("Sa\u{A0}– le comité", true), ("Sa–Di le comité", true), ("l’art, sa » de", true),
    ("le maire et sa commune", false),
    ("il me  parle", false), ("Je le sais", false), ("puis-je, dit-il", true),
  ])
  func `a short weekday is one before a sign alone`(text: String, isFound: Bool) {
    #expect(mayNameTime(text) == isFound)
  }

  @Test(arguments: [
    ("La mairie de Trois-Rivières", false), ("DEUX-SÈVRES", false), ("un deux\u{2010}mâts", false),
    ("l’Onze-Novelles de Quatre-Vents", false), ("Trois Rivières", true), ("Trois", true),
    ("Trois-", true), ("Trois - Rivières", true), ("Vingt-Deux", true), ("trois-premiers", true),
    ("Trois-et-un", true), ("Trois-Rivières à trois", true), ("Saint-Trois", true),
    ("deux-quarts", true), ("Trois-Mai", true),
  ])
  func `a number is none before a hyphen and a word that stands in no date`(
    text: String, isFound: Bool
  ) {
    #expect(mayNameTime(text) == isFound)
  }

  @Test(arguments: [
    ("La fête de la musique", true), ("De la musique pour la fête", true),
    ("La musique et le chant", false), ("Vend. soir", true), ("vend.", true),
  ])
  func `an entry of several words asks for two of them`(text: String, isFound: Bool) {
    #expect(mayNameTime(text) == isFound)
  }

  @Test(arguments: LanguagePack.builtInCodes)
  func `what it lets pass means nothing of time`(code: String) throws {
    let pack = try #require(LanguagePack.builtIn(code))
    let words = [
      "an", "été", "l’an", "un", "Saint", "jean", "sa", "Me", "so", "di", "vend", "week", "end",
      "premier", "fête", "musique", "e\u{301}te\u{301}", "œuvre", "straße", "new", "year's",
    ]
    let joints = [
      " ", "\u{A0}", "…", " –", "–", "’", "'", ", ", ".", "\n", "-", " « ", "\u{AD}", "\u{200B}",
    ]
    var passed = 0
    for first in words {
      for joint in joints {
        for second in words {
          let text = first + joint + second + joint
          guard !mayNameTime(text, pack) else { continue }
          passed += 1
          #expect(!hasTime(text, pack), "\(text)")
        }
      }
    }
    #expect(passed > 500)
  }

  /// What asks the words themselves.
  private func hasTime(_ text: String, _ pack: LanguagePack) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    return pack.timeLexicon.meanings(of: tokens, in: Array(text.utf8)).senses.contains {
      let next = Int($0.firstToken) + Int($0.tokenCount)
      return $0.category != .shortWeekday || next < tokens.count && tokens[next].kind == .sign
    }
  }

  @Test func `a pack with words that end others lets nothing pass`() throws {
    let pack = try LanguagePack(parsing: "language de Deutsch\nwords day-part\n  evening: -abend")
    #expect(mayNameTime("niemand", pack))
    let plain = try LanguagePack(parsing: "language de Deutsch\nwords day-part\n  evening: abend")
    #expect(!mayNameTime("niemand", plain))
  }
}
