import LanguagePacks
import Testing

@Suite struct TokenizerTests {
  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map {
      String(decoding: bytes[Int($0.begin)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("L’événement d'hier", ["L’", "événement", "d'", "hier"]),
      ("Arc-et-Senans", ["Arc", "et", "Senans"]), ("13h30", ["13", "h", "30"]),
      ("14/01/2026 - 12:00", ["14", "/", "01", "/", "2026", "-", "12", ":", "00"]),
      ("aujourd’hui", ["aujourd’", "hui"]), ("M. Girod", ["M", ".", "Girod"]),
      ("Groß-Gerau, Ægir", ["Groß", "Gerau", ",", "Ægir"]), ("20 nbsp", ["20", "nbsp"]),
      ("« oui »", ["«", "oui", "»"]), ("5 €", ["5", "€"]), ("été2026", ["été", "2026"]),
      ("co\u{AD}opé\u{AD}rative", ["co\u{AD}opé\u{AD}rative"]), ("l'", ["l", "'"]),
      ("' a", ["'", "a"]), ("a-", ["a", "-"]), ("1er", ["1", "er"]), ("", []), ("\n \t", []),
      ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]), ("Łódź 日本", ["Łódź", "日本"]),
      ("a×b÷c", ["a", "×", "b", "÷", "c"]), ("👨‍🔬!", ["👨", "🔬", "!"]),
    ])
  func `text is cut where finders need it`(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func `tokens are added up to a count, and the place of the stop is told`() {
    let text = Array("Concert d’été à Dole".utf8)
    var tokens = Tokenizer.tokens(of: "un")
    let stop = Tokenizer.append(to: &tokens, of: text, from: 0, to: text.count, atMost: 3)
    #expect(tokens.count == 4)
    #expect(stop == "Concert d’été".utf8.count)
    let end = Tokenizer.append(to: &tokens, of: text, from: stop, to: text.count)
    #expect(tokens.count == 6)
    #expect(end == text.count)
    var first: [Token] = []
    #expect(Tokenizer.append(to: &first, of: text, from: 0, to: text.count, atMost: 1) == 7)
    #expect(first.count == 1)
  }

  @Test(arguments: 1...24)
  func `a word of any length is cut and known alike wherever it stands`(length: Int) {
    let word = String("anticonstitutionnellement".prefix(length))
    for form in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
      var shape: Token.Shape = form == word ? [] : .capitalised
      if form == word.uppercased(), length > 1 { shape.insert(.allCapitals) }
      for text in [form, "\(form), oui", "\(form)2 et le", "\(form)-là, oui", "\(form)’un oui"] {
        let token = Tokenizer.tokens(of: text)[0]
        let isElided = text.contains("’")
        #expect(token.key.folded == WordKey(isElided ? word + "'" : word).folded, "\(text)")
        #expect(Int(token.end) == length + (isElided ? 3 : 0), "\(text)")
        #expect(token.shape == (isElided ? shape.union(.elided) : shape), "\(text)")
      }
      let cut = Tokenizer.tokens(of: Array("\(form)s au bal".utf8), from: 0, to: length)
      #expect(cut.map(\.key.folded) == [WordKey(word).folded])
    }
  }

  @Test func `what stands before a token is told behind words and numbers of all kinds`() {
    let tokens = Tokenizer.tokens(of: "été  2026, 20 h 30 . Fin\t7 ’ 123456789 a")
    #expect(
      tokens.map(\.isSpaced) == [
        false, true, false, true, true, true, true, true, true, true, true, true,
      ])
  }

  @Test func `tokens know what stands before them`() {
    let tokens = Tokenizer.tokens(of: "un deux\ntrois\n\nquatre\tcinq-six")
    let shapes: [Token.Shape] = [
      [], .spaceBefore, .lineBreakBefore, [.lineBreakBefore, .blankLineBefore],
      [.spaceBefore, .tabBefore], .hyphenBefore,
    ]
    #expect(tokens.map(\.shape) == shapes)
  }

  @Test(
    arguments: [
      ("Paris", [.capitalised]), ("PARIS", [.capitalised, .allCapitals]), ("Été", [.capitalised]),
      ("ÉTÉ", [.capitalised, .allCapitals]), ("été", []), ("iPad", []), ("À", [.capitalised]),
      ("McDo", [.capitalised]), ("Œuvre", [.capitalised]), ("ŒUVRE", [.capitalised, .allCapitals]),
      ("e\u{301}te\u{301}", []), ("E\u{301}te\u{301}", [.capitalised]),
    ] as [(String, Token.Shape)])
  func `capitals are seen in all letters`(text: String, shape: Token.Shape) {
    #expect(Tokenizer.tokens(of: text).first?.shape == shape)
  }

  @Test func `numbers have their value up to nine digits`() {
    let tokens = Tokenizer.tokens(of: "007 123456789 1234567890")
    #expect(tokens.map(\.number) == [7, 123_456_789, -1])
  }

  @Test func `opening quotation marks are told from others`() {
    let tokens = Tokenizer.tokens(of: "au « Bar », “here” \"so\"")
    let opening = tokens.filter { $0.shape.contains(.opensQuote) }
    #expect(opening.map(\.number) == [0xAB, 0x201C])
  }

  @Test func `signs are told by their scalar`() {
    let tokens = Tokenizer.tokens(of: "– « / €")
    #expect(tokens[0].isSign("–") && tokens[1].isSign("«") && tokens[2].isSign("/"))
    #expect(tokens[3].isSign("€") && !tokens[3].isSign("$"))
  }

  @Test(
    arguments: [
      "été", "ÉVÉNEMENT", "L’œuvre", "naïve", "straße", "Ægir", "Čapek", "Þór", "e\u{301}te\u{301}",
      "AbC", "ÿ", "Ÿ", "ø", "Øre", "ñandú", "co\u{AD}op",
    ])
  func `a token's key is its word's key, whatever path read it`(text: String) {
    let tokens = Tokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    for token in tokens {
      let word = String(decoding: bytes[Int(token.begin)..<Int(token.end)], as: UTF8.self)
      #expect(token.key == WordKey(word), "\(word)")
    }
  }

  @Test func `invalid UTF-8 is signs, byte by byte`() {
    let tokens = Tokenizer.tokens(of: [0x61, 0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x62, 0xF0, 0x9F])
    #expect(tokens.map(\.kind) == [.word, .sign, .sign, .sign, .sign, .word, .sign, .sign])
    #expect(tokens.allSatisfy { $0.end > $0.begin })
  }

  @Test func `a stretch of the bytes is cut alone`() {
    let bytes = Array("avant le 12 mai".utf8)
    #expect(Tokenizer.tokens(of: bytes, from: 6, to: 11).map(\.begin) == [6, 9])
    #expect(Tokenizer.tokens(of: bytes, from: 0, to: 99).count == 4)
    #expect(Tokenizer.tokens(of: bytes, from: 9, to: 3).isEmpty)
  }

  @Test func `tokens are in order and inside the text, whatever the bytes`() {
    var state: UInt64 = 7
    for _ in 0..<300 {
      let bytes = (0..<64).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 40)
      }
      var last: Int32 = 0
      for token in Tokenizer.tokens(of: bytes) {
        #expect(token.begin >= last && token.end > token.begin && token.end <= 64)
        last = token.end
      }
    }
  }

  @Test(arguments: ["\u{2BC}", "\u{2BC}n", "a \u{2BC} b", "\u{2019}n", "l\u{2BC}été", "2\u{2BC}"])
  func `an apostrophe opens no word and ends none twice`(text: String) {
    let tokens = Tokenizer.tokens(of: text)
    #expect(!tokens.isEmpty && tokens.count <= 3)
    for token in tokens { #expect(token.begin < token.end) }
  }
}
