import Testing

@testable import EventExtraction

@Suite struct StreetsOfHousesTests {
  @Test func `a house named with its street once has it elsewhere too`() {
    let text = """
      Le concert aura lieu le 24 janvier à 20 h au théâtre Pergaud. Le vin y sera offert.

      Le théâtre Pergaud, 12 rue des Arènes, expose aussi des gravures.
      """
    #expect(lines(text, [.venue, .address]) == ["théâtre Pergaud | 12 rue des Arènes"])
  }

  @Test func `two streets of one name tell nothing`() {
    let text = """
      Le concert aura lieu le 24 janvier à 20 h au théâtre Pergaud. Le vin y sera offert.

      Le théâtre Pergaud, 12 rue des Arènes, et le théâtre Pergaud, 3 rue Dusillet, exposent des gravures.
      """
    #expect(lines(text, [.venue, .address]) == ["théâtre Pergaud | -"])
  }
}
