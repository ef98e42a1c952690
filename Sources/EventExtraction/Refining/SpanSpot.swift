import CivilTime
import LanguagePacks
import Places

/// Sets what happens during a fair or festival of a few days where that is held.
///
/// "Le salon se tiendra à la halle aux grains du 11 au 13 mars. … Jeudi 12, remise des prix": a programme
/// names the one place of its days once. An exhibition of weeks holds no other events of its town.
struct SpanSpot {
  /// The longest span, in days, that a programme of one place has.
  private static let longest = 16

  func refine(_ drafts: inout [EventDraft]) {
    let givers = drafts.indices.filter { gives(drafts[$0]) }
    guard !givers.isEmpty else { return }
    for index in drafts.indices where takes(drafts[index]) {
      let around = givers.filter { holds(drafts[$0], drafts[index]) }
      guard let first = around.first, agree(around, in: drafts) else { continue }
      let place = drafts[first].event.place
      if drafts[index].event.isPlaceInferred || drafts[index].event.place.town == nil {
        drafts[index].event.place = place
        drafts[index].event.isPlaceInferred = drafts[first].event.isPlaceInferred
      } else {
        drafts[index].event.place.venue = place.venue
        drafts[index].event.place.address = place.address
        drafts[index].event.place.postalCode = place.postalCode
      }
      drafts[index].event.timezone = drafts[index].event.timezone ?? drafts[first].event.timezone
      drafts[index].isSpotShared = true
      drafts[index].event.rules.append("place: that of the days it is part of")
    }
  }

  private func gives(_ draft: EventDraft) -> Bool {
    guard draft.event.scope == .main, !draft.isSpotCommon, hasSpot(draft),
      draft.event.attendance != .online, let start = draft.event.start, let end = draft.event.end,
      start.precision >= .day, start.day < end.day,
      end.day - start.day < SpanSpot.longest, !draft.event.hasRecurrence
    else { return false }
    switch draft.event.kind {
    case .festival, .fair, .conference, .sport, .show, .concert, .openDay, .other: return true
    case .exhibition, .deadline, .trip, .workshop, .webinar, .meeting, .briefing, .ceremony:
      return false
    }
  }

  private func takes(_ draft: EventDraft) -> Bool {
    guard draft.event.scope == .main, !hasSpot(draft), draft.event.attendance != .online,
      !draft.event.hasRecurrence, let start = draft.event.start, start.precision >= .day
    else { return false }
    return draft.event.kind != .deadline && draft.event.kind != .trip
  }

  private func hasSpot(_ draft: EventDraft) -> Bool {
    draft.event.place.venue != nil || draft.event.place.address != nil
  }

  /// Told before, over its day and in its town.
  private func holds(_ giver: EventDraft, _ draft: EventDraft) -> Bool {
    guard let first = giver.event.start?.day, let last = giver.event.end?.day,
      let day = draft.event.start?.day, first <= day, day <= last,
      draft.event.end.map({ $0.day <= last }) ?? true,
      giver.anchor.lowerBound < draft.anchor.lowerBound
    else { return false }
    let town = draft.event.place.town
    return town == nil || draft.event.isPlaceInferred || town == giver.event.place.town
  }

  private func agree(_ givers: [Int], in drafts: [EventDraft]) -> Bool {
    Set(givers.map { [drafts[$0].event.place.venue, drafts[$0].event.place.address] }).count == 1
  }
}
