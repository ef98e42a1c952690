import CivilTime
import LanguagePacks
import TemporalExpressions

/// An event in the making: the event itself and what the refiners need to know of its making.
struct EventDraft {
  /// How much a title can be trusted to name this event and no other.
  enum TitleSource: Int, Comparable {
    /// Only a common noun, or nothing: another title is better.
    case bare
    case headline, phrase, entry, quoted
    /// Put together for it: an act's noun with its object, a noun with the work it is of, the second of several.
    case composed
    case structured

    static func < (left: TitleSource, right: TitleSource) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Held apart, since a draft is handed on a dozen times and its event and lists are large.
  ///
  /// An array of one element: it is copied when one of several drafts that share it is amended.
  private var held: [Held]
  var titleSource = TitleSource.bare
  /// The stretch that became the title; empty when it was made of more than one.
  var titleTokens: Range<Int32> = 0..<0
  /// Indices of the block and sentence the event was found in.
  var block: Int
  var sentence: Int?
  /// The tokens of the noun or verb that made it an event.
  var anchor: Range<Int32>
  /// The tokens in which its place is looked for first.
  var reach: Range<Int32>
  /// A name that only its position beside a town makes a venue.
  var venueBesideTown: Range<Int32>?
  /// Its venue is a common noun ("sur le quai") that says nothing about other events.
  var isSpotCommon = false
  /// Its venue is that of the house, the fair or the show it belongs to: nothing near its date says so, and
  /// it speaks no more for an event than the whole text does.
  var isSpotShared = false
  /// No word of its sentence names it: the title is what the text around it speaks of.
  var isTitleBorrowed = false
  /// Not even that: its title is the likeliest stretch near its date.
  var isTitleGuessed = false
  /// Words of another fact stand nearer to its date than what names it, or are the subject of its verb.
  var isNearOtherFact = false
  /// A notice of its own tells it, and what the notice holds is told of nothing else.
  var isNotice = false
  /// The state was stated for this event itself and not only for its document.
  var hasStatedState = false

  private struct Held {
    var event: Event
    var dates: [Int]
    var details: [Range<Int32>] = []
    var titleKeys = ContentKeys()
  }

  init(
    event: Event, dates: [Int], block: Int, sentence: Int?, anchor: Range<Int32>,
    reach: Range<Int32>
  ) {
    held = [Held(event: event, dates: dates)]
    self.block = block
    self.sentence = sentence
    self.anchor = anchor
    self.reach = reach
  }

  /// What will be told of it; amended in place while no other draft shares it.
  var event: Event {
    _read { yield held[0].event }
    _modify { yield &held[0].event }
  }

  /// The event, moved out of a draft that is asked nothing more: an empty one stays behind.
  mutating func takeEvent() -> Event {
    var event = Event(source: EventSource(name: ""))
    swap(&event, &held[0].event)
    return event
  }

  /// Indices into the findings' dates; the first one made the event.
  var dates: [Int] {
    _read { yield held[0].dates }
    _modify { yield &held[0].dates }
  }

  /// Sentences that go on about it, in which its place may be told.
  var details: [Range<Int32>] {
    _read { yield held[0].details }
    _modify { yield &held[0].details }
  }

  /// Folded keys of the title's content words.
  var titleKeys: ContentKeys {
    _read { yield held[0].titleKeys }
    _modify { yield &held[0].titleKeys }
  }
}
