import JSON
import Testing

@testable import CLI

/// `--csv`, `--tsv`, `--fields` and `--near` of `extract`.
@Suite struct ColumnOptionTests {
  private let lines = """
    {"schema":"almanach.event/1","uid":"a","title":"Bal, puis \\"feu\\"","start":"2026-02-01","place":{"town":"Dole","townCode":"39198","country":"FR"}}
    {"schema":"almanach.event/1","uid":"b","title":"Foire","start":"2026-02-02","place":{"town":"Montréal","region":"CA-QC","country":"CA","latitude":45.5,"longitude":-73.6}}
    {"schema":"almanach.event/1","uid":"c","title":"Loto","start":"2026-02-03"}

    """

  private func extract(_ arguments: String...) -> String {
    let run = Run(["extract", "-"] + arguments, input: lines)
    #expect(run.status == 0)
    return run.output
  }

  @Test func `comma-separated values are quoted where they must be`() {
    #expect(
      extract("--csv", "--fields", "start,title,town")
        == "start,title,town\r\n2026-02-01,\"Bal, puis \"\"feu\"\"\",Dole\r\n2026-02-02,Foire,Montréal\r\n2026-02-03,Loto,\r\n"
    )
    let all = extract("--csv").split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(all[0].hasPrefix("uid,title,kind,status,start,end,"))
    #expect(all[2].contains(",CA-QC,CA,45.5,-73.6,"))
  }

  @Test func `tab-separated values stand on one line each`() {
    #expect(
      extract("--tsv", "--fields=title", "--limit", "1") == "title\nBal, puis \"feu\"\n")
  }

  @Test func `fields are kept in JSON and in the table too, in the order asked for`() throws {
    let object = try JSONReader.read(extract("--ndjson", "--limit", "1", "--fields", "town,uid"))
    #expect(object.object?.map(\.name) == ["town", "uid"])
    #expect(
      extract("--fields", "start,town,uid", "--search", "foire") == "2026-02-02  Montréal  b\n")
  }

  @Test func `an unknown field is wrong usage, with the nearest one`() {
    let run = Run(["extract", "-", "--fields", "titel"], input: lines)
    #expect(run.status == 2)
    #expect(
      run.messages.first == "almanach: '--fields' cannot be 'titel'; possible: title")
  }

  @Test(
    arguments: [
      ("Besançon,50km", ["Bal"]), ("Besançon, Doubs, 50 km", ["Bal"]), ("Besançon,5km", []),
      ("montreal,20mi", ["Foire"]), ("Dole,10", ["Bal"]), ("Dole,800m", ["Bal"]),
    ] as [(String, [String])])
  func `near is a circle around a place`(near: String, titles: [String]) throws {
    let run = Run(["extract", "-", "--ndjson", "--near", near], input: lines)
    #expect(run.status == 0)
    let found = try run.output.split(separator: "\n").map {
      try JSONReader.read(String($0))["title"]?.string
    }
    #expect(found.map { $0?.split(separator: ",").first.map(String.init) } == titles)
  }

  @Test(arguments: ["Besançon", "Besançon,", "Besançon,-3km", "Besançon,far", "Xyzzyburg,3km"])
  func `what is no circle is wrong usage`(near: String) {
    let run = Run(["extract", "-", "--near", near], input: lines)
    #expect(run.status == 2)
    #expect(run.messages.count == 2)
  }
}
