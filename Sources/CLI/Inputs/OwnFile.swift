/// The files that Almanach writes into a folder, and how it knows its own again.
enum OwnFile {
  static let names: Set<String> = ["agenda.txt", "events.ndjson"]
}
