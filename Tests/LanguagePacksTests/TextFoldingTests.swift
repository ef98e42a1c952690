import LanguagePacks
import Testing

@Suite struct TextFoldingTests {
  @Test(
    arguments: [
      ("Événement", "evenement"), ("ŒUVRE", "oeuvre"), ("Cæsar", "caesar"), ("Straße", "strasse"),
      ("Þór", "thor"), ("Čapek Łódź", "capek lodz"), ("L’Haÿ", "l'hay"), ("ÇA", "ca"),
      ("e\u{301}te\u{301}", "ete"), ("123 €", "123 €"), ("ĳ", "ĳ"), ("İ", "i"), ("Ñuñoa", "nunoa"),
    ])
  func `case and accents go, letters stay`(text: String, expected: String) {
    #expect(TextFolding.folded(text) == expected)
  }

  @Test func `lower case agrees with Unicode up to U+017F`() {
    for value in 0..<0x180 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value), value != 0x130 else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      #expect(lower.first == TextFolding.lowercase(scalar), "\(scalar)")
    }
  }

  @Test func `what is folded stays as it is`() {
    for value in 0x20..<0x250 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFolding.folded(String(Character(scalar)))
      #expect(TextFolding.folded(once) == once)
    }
  }
}
