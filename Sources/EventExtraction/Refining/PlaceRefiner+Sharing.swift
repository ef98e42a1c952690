import CivilTime
import LanguagePacks
import Places

/// What events of one article hand on to each other.
extension PlaceRefiner {
  /// "Dépôt le vendredi": what an article tells beside its one event takes place where that does,
  /// as long as nothing in it names a second spot.
  func shareSpot(_ drafts: inout [EventDraft]) {
    guard drafts.count <= 3 else { return }
    let spots = Set(
      drafts.filter { $0.event.scope == .main && $0.event.kind != .deadline }.map {
        [$0.event.place.venue, $0.event.place.address]
      }
      .filter { $0 != [nil, nil] })
    guard spots.count == 1,
      let giver = drafts.first(where: {
        // "Inscription en mairie jusqu'au 13 mars" says where one enters for it.
        hasSpot($0) && $0.titleSource != .entry && $0.event.kind != .deadline
      }),
      !giver.isSpotCommon
    else { return }
    for index in drafts.indices
    where !hasSpot(drafts[index]) && drafts[index].event.kind != .deadline
      && drafts[index].event.scope == .main && drafts[index].titleSource != .entry
      && isCompatible(drafts[index].event, giver.event)
      && isTold(drafts[index], beside: giver) && !isReport(drafts[index], beside: giver)
      && !isFarOff(drafts[index], from: giver)
    {
      drafts[index].event.place.venue = giver.event.place.venue
      drafts[index].event.place.address = giver.event.place.address
      drafts[index].event.place.postalCode = giver.event.place.postalCode
      drafts[index].event.rules.append("place: the article's only one")
    }
  }

  /// A further day of what was told with its spot is there too.
  ///
  /// "« Le Grand Soir », le 4 à la Nef. Supplémentaire le 6."
  func shareTitle(_ drafts: inout [EventDraft]) {
    for index in drafts.indices
    where !hasSpot(drafts[index]) && drafts[index].event.kind != .deadline
      && drafts[index].event.status == .confirmed && isNamed(drafts[index])
    {
      let near =
        max(
          0, index - PlaceRefiner.reachOfTitle)..<min(
          drafts.count, index + PlaceRefiner.reachOfTitle + 1)
      let givers = near.filter {
        drafts[$0].event.title == drafts[index].event.title && hasSpot(drafts[$0])
          && !drafts[$0].isSpotCommon && drafts[$0].event.scope == drafts[index].event.scope
          && isCompatible(drafts[index].event, drafts[$0].event)
          && isLater(drafts[index].event, than: drafts[$0].event)
      }
      guard let first = givers.first,
        givers.allSatisfy({
          drafts[$0].event.place.venue == drafts[first].event.place.venue
            && drafts[$0].event.place.address == drafts[first].event.place.address
        })
      else { continue }
      drafts[index].event.place.venue = drafts[first].event.place.venue
      drafts[index].event.place.address = drafts[first].event.place.address
      drafts[index].event.place.postalCode = drafts[first].event.place.postalCode
      drafts[index].isSpotShared = true
      drafts[index].event.rules.append("place: that of its other day")
    }
  }

  private static let reachOfTitle = 6

  /// The old day of what was moved is told without its place on purpose.
  private func isLater(_ event: Event, than giver: Event) -> Bool {
    guard let day = event.start?.day, let first = giver.start?.day else { return false }
    return first <= day
  }

  /// By words of its own, and not by those of a heading over many.
  private func isNamed(_ draft: EventDraft) -> Bool {
    !draft.event.title.isEmpty && !draft.isTitleBorrowed && !draft.isTitleGuessed
      && isHeldAtOneSpot(draft.event)
  }

  /// What belongs to an exhibition told before it in its paragraph is held in the same house.
  ///
  /// "Exposition …, galerie du Pilori. Vernissage vendredi."
  func shareExhibition(_ drafts: inout [EventDraft]) {
    var giver: EventDraft?
    for index in drafts.indices where drafts[index].event.kind == .exhibition {
      if hasSpot(drafts[index]) {
        giver = drafts[index].isSpotCommon ? nil : drafts[index]
      } else if let giver, giver.block == drafts[index].block,
        isCompatible(drafts[index].event, giver.event)
      {
        drafts[index].event.place.venue = giver.event.place.venue
        drafts[index].event.place.address = giver.event.place.address
        drafts[index].event.place.postalCode = giver.event.place.postalCode
        drafts[index].event.rules.append("place: that of the exhibition before")
      }
    }
  }

  /// Months from the other event, and called by a noun of its own.
  ///
  /// "La réunion aura lieu chez Paul mardi. Apportez vos idées pour la fête du 14 juin"
  private func isFarOff(_ draft: EventDraft, from giver: EventDraft) -> Bool {
    guard let day = draft.event.start?.day, let other = giver.event.start?.day,
      draft.sentence != giver.sentence
    else { return false }
    return abs(day - other) > PlaceRefiner.longestOccasion
      && findings.has(.eventNoun, in: draft.titleTokens)
      && draft.event.title != giver.event.title
  }

  /// In days.
  private static let longestOccasion = 45

  /// What is over has another place than what is to come.
  ///
  /// "Le club a tenu son assemblée samedi. Un loto est prévu le 6 juin à la salle des fêtes"
  private func isReport(_ draft: EventDraft, beside giver: EventDraft) -> Bool {
    guard let day = draft.event.start?.day, let other = giver.event.start?.day else { return false }
    let written = reading.reference(ofBlock: draft.block).day
    return day < written && other > written && draft.event.title != giver.event.title
  }

  /// An event that was told before the one with the spot, on another day, was told without one.
  private func isTold(_ draft: EventDraft, beside giver: EventDraft) -> Bool {
    draft.anchor.lowerBound >= giver.anchor.lowerBound || draft.sentence == giver.sentence
      || draft.event.start?.day == giver.event.start?.day
      || findings.pack.habits.headsFirst && !findings.has(.stateCue, in: draft.reach)
  }
}
