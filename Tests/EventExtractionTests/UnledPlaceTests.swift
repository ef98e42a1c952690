import Testing

@testable import EventExtraction

@Suite struct UnledPlaceTests {
  @Test(arguments: [
    (
      "Le 29 mars à 15 h, le Musée d'histoire consacre une exposition aux bisses.",
      "Musée d'histoire"
    ),
    ("La nuit du conte occupe la chapelle Saint-Yves samedi 24 janvier.", "chapelle Saint-Yves"),
  ])
  func `the house that tells an event is where it takes place`(_ text: String, _ venue: String) {
    #expect(lines(text, [.venue]) == [venue])
  }

  @Test(arguments: [
    (
      "La chorale de l'école Pergaud chantera samedi 24 janvier à 14 h au Vieux-Port.", "Vieux-Port"
    ),
    ("La chorale de l'école Pergaud donnera un concert samedi 24 janvier.", "-"),
    ("Le tribunal Saint-Yves tient une réunion samedi 24 janvier à la mairie.", "mairie"),
  ])
  func `whose choir sings and who meets is no place`(_ text: String, _ venue: String) {
    #expect(lines(text, [.venue]) == [venue])
  }

  @Test(arguments: [
    ("Vesoul a reporté sa fête au 7 février.", "Vesoul"),
    ("La bourse aux plantes de Vesoul aura lieu le 7 février.", "Vesoul"),
    ("La fête de samedi 24 janvier, disent les gens de Vesoul, sera belle.", "Dole"),
    ("La fête du 24 janvier organisée par le maire de Vesoul sera belle à Gray.", "Gray"),
  ])
  func `a town is where what it does or what bears its name takes place`(
    _ text: String, _ town: String
  ) {
    #expect(Set(lines(text, [.town], home: "Dole, Jura")) == [town])
  }

  @Test(arguments: [
    (
      "The winter concert returns to the Fox & Fiddle on Thursday 22 January at 8pm.",
      "Fox & Fiddle"
    ),
    ("The Larks play the Carleton on Friday 23 January at 8pm.", "Carleton"),
    ("The winter concert returns to the delight of all on Thursday 22 January at 8pm.", "-"),
    ("The Larks play the Messiah with a choir on Friday 23 January at 8pm.", "-"),
  ])
  func `a bare name behind a verb that comes is a house`(_ text: String, _ venue: String) {
    #expect(lines(text, [.venue], "en") == [venue])
  }
}
