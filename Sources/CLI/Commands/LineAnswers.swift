import JSON

/// Answers JSON lines one by one: a line out for each line in, in their order, in flat memory.
///
/// What has arrived is answered before more is waited for, so that a program may ask line by line.
/// A line that cannot be read is answered in its place with an `error`, and does not stop the run.
struct LineAnswers {
  let session: Session
  /// The member that holds what was found: `events` or `found`.
  let member: String
  /// Whether good answers say so with `"error":null`.
  var hasError = true
  let answer: @Sendable ([UInt8], Int) throws(JSONLineDocument.Failure) -> Answer

  /// The line's `id`, and what writes the elements of what was found.
  typealias Answer = (id: JSONValue, found: (inout JSONWriter) -> Void)

  /// Lines and bytes taken in before they are worked on; enough to keep all cores busy.
  private static let linesAtOnce = 256
  private static let bytesAtOnce = 1 << 22

  func run(_ sources: [InputSource]) {
    for source in sources {
      do { try run(source) } catch { session.fail(.file(source.name, error)) }
    }
  }

  private func run(_ source: InputSource) throws(FileError) {
    let console = session.console
    var lines: LineReader
    switch source {
    case .standardInput: lines = LineReader { console.read(atMost: 1 << 18) }
    case .file(let path):
      let file = try FileBytes(path: path)
      lines = LineReader { () throws(FileError) in try file.read(atMost: 1 << 18) }
    }
    var batch: [(bytes: [UInt8], number: Int)] = []
    var size = 0
    while let line = try lines.nextLine() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      batch.append((line, lines.line))
      size += line.count
      let isFull = batch.count == LineAnswers.linesAtOnce || size >= LineAnswers.bytesAtOnce
      if isFull || !lines.hasLineAtHand {
        write(batch)
        batch = []
        size = 0
      }
    }
    write(batch)
  }

  private func write(_ batch: [(bytes: [UInt8], number: Int)]) {
    let answer = answer
    let member = member
    let hasError = hasError
    let lines = Parallel.map(batch, workers: session.workers) { line in
      LineAnswers.line(line.bytes, line.number, member: member, hasError: hasError, answer)
    }
    for line in lines { session.console.write(line) }
  }

  private static func line(
    _ bytes: [UInt8], _ number: Int, member: String, hasError: Bool,
    _ answer: ([UInt8], Int) throws(JSONLineDocument.Failure) -> Answer
  ) -> [UInt8] {
    var writer = JSONWriter()
    do {
      let (id, found) = try answer(bytes, number)
      writer.beginObject()
      writer.beginMember("id")
      writer.append(id)
      writer.beginMember(member)
      writer.beginArray()
      found(&writer)
      writer.endArray()
      if hasError { writer.member("error", String?.none) }
      writer.endObject()
    } catch {
      writer.append(
        .object([
          .init("id", .null), .init(member, .array([])),
          .init("error", .string("line \(number): \(error.english)")),
        ]))
    }
    writer.append(byte: 0x0A)
    return writer.bytes
  }
}

extension JSONWriter {
  /// Elements of the array that is open.
  mutating func append(elements: [JSONValue]) {
    for element in elements {
      beginElement()
      append(element)
    }
  }
}
