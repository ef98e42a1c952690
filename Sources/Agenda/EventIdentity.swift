import CivilTime
public import EventExtraction
import LanguagePacks

/// Gives each event the UID it keeps for life.
///
/// The UID is made of what the event itself is: where it was told first (the source's URL, else the
/// file's name without its folder), its title, and the date first announced. It is never a counter,
/// a clock or a random number, so the same document gives the same UID on every machine, and an
/// event that moves keeps the one it had.
public enum EventIdentity {
  /// Sets the UID of every event that has none yet.
  ///
  /// Where two events of one source share title and date, the later one's hour, town and venue
  /// count too; what is still the same then is the same event and is left out. Of several events that
  /// bear one UID already, the one told last stays.
  public static func assign(to events: inout [Event]) {
    var seen = Set(events.map(\.uid))
    var kept: [Event] = []
    var indices: [String: Int] = [:]
    for var event in events {
      if event.uid.isEmpty {
        guard let uid = freeUID(for: event, seen: seen) else { continue }
        event.uid = uid
        seen.insert(uid)
      } else if let index = indices[event.uid] {
        if (kept[index].source.published ?? "") < (event.source.published ?? "") {
          kept[index] = event
        }
        continue
      }
      indices[event.uid] = kept.count
      kept.append(event)
    }
    events = kept
  }

  private static func freeUID(for event: Event, seen: Set<String>) -> String? {
    var fields = identity(of: event)
    let uid = uid(of: fields)
    if !seen.contains(uid) { return uid }
    fields.append(event.start?.clock?.description ?? "")
    fields.append(TextFolding.folded(event.place.town ?? ""))
    fields.append(TextFolding.folded(event.place.venue ?? ""))
    let longer = self.uid(of: fields)
    return seen.contains(longer) ? nil : longer
  }

  /// The UID of an event that shares title and date with no other of its source.
  public static func uid(of event: Event) -> String { uid(of: identity(of: event)) }

  /// The UID of one that shares them, told apart by a further detail.
  static func uid(of event: Event, detail: String) -> String {
    uid(of: identity(of: event) + [detail])
  }

  private static func identity(of event: Event) -> [String] {
    let first = event.previousStart ?? event.start ?? event.end
    let date = first.map { $0.clock == nil ? $0.description : $0.day.description }
    return [sourceName(event.source), TextFolding.folded(event.title), date ?? ""]
  }

  private static func sourceName(_ source: EventSource) -> String {
    if let url = source.url, !url.isEmpty { return url }
    return String(source.name.split(separator: "/").last ?? "")
  }

  private static func uid(of fields: [String]) -> String {
    let hash = hash(fields.joined(separator: "\u{1F}"))
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits + "@almanach"
  }

  /// FNV-1a in 128 bits over the text's UTF-8 bytes: short, stable, the same everywhere.
  private static func hash(_ text: String) -> UInt128 {
    let prime: UInt128 = (1 << 88) + 0x13B
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    return hash
  }
}
