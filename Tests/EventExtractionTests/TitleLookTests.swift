import Testing

@testable import EventExtraction

@Suite struct TitleLookTests {
  @Test func `words are what spaces part`() {
    #expect(TitleLook("Concert").wordCount == 1)
    #expect(TitleLook("Fête du fil").wordCount == 3)
    #expect(TitleLook(" Fête  du fil ").wordCount == 3)
    #expect(TitleLook("").wordCount == 0)
  }

  @Test func `digits and other signs of numbers are seen`() {
    #expect(TitleLook("Les 10 km").hasNumber)
    #expect(TitleLook("Marathon et ½").hasNumber)
    #expect(!TitleLook("Fête à l’étang").hasNumber)
  }

  @Test func `a quotation opens with its mark`() {
    #expect(TitleLook("« Suie »").isQuoted)
    #expect(TitleLook("“Soot”").isQuoted)
    #expect(!TitleLook("Lecture de « Suie »").isQuoted)
    #expect(!TitleLook("").isQuoted)
  }
}
