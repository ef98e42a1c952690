/// Weighs each draft by what speaks for it and against it, and drops those that weigh too little.
struct ConfidenceRefiner {
  let reading: Reading

  /// A draft with its indications.
  struct Weighed {
    var draft: EventDraft
    var indications: [Indication]

    var isKept: Bool {
      let isTeaser = draft.event.scope == .teaser
      let floor = isTeaser ? IndicationWeights.floorOfTeasers : IndicationWeights.floor
      return draft.event.confidence >= floor || isAnnouncement
    }

    /// "Concert gratuit ce soir à 20h30": a noun, an hour or a verb, and a day to come are an event in
    /// any text, also in one that looks like none of those the weights were fitted to.
    private var isAnnouncement: Bool {
      // "Visitation is Friday, 2-4 and 7-9 p.m.": in a sentence a noun with hours is no table of them.
      let isTold = indications.contains(.byNoun) && !indications.contains(.inListing)
      let against: [Indication] = [
        .isPast, .isLongPast, .inQuestion, .inQuotes, isTold ? .recurs : .isWeeklyHours,
        .withOpeningHours, .recurs, .withOtherFact,
      ]
      let isNamed =
        indications.contains(.byNoun)
        // "organise dimanche sa Ronde des étangs"
        || indications.contains(.byAct)
          && (indications.contains(.withHostVerb) || indications.contains(.titleHasNames))
        || indications.contains(.titleHasEventNoun)
          && (indications.contains(.byEntry) || indications.contains(.byLead))
      return isNamed && !indications.contains { against.contains($0) }
        && (indications.contains { $0 == .withEventVerb || $0 == .hasHour || $0 == .withState }
          // "Ce soir, concert au bar Le Central"
          || indications.contains(.isCountedFromWriting) && indications.contains(.hasVenue)
          || indications.contains(.byAct) && indications.contains(.titleHasNames)
            && indications.contains(.weekdayAlone) && indications.contains(.hasVenue))
    }
  }

  func weigh(_ drafts: consuming [EventDraft]) -> [Weighed] {
    let weights = IndicationWeights.shared
    let indications = IndicationFinder(reading: reading).indications(of: drafts)
    var weighed: [Weighed] = []
    weighed.reserveCapacity(indications.count)
    for (index, found) in indications.enumerated() {
      drafts[index].event.confidence = (weights.confidence(found) * 100).rounded() / 100
      weighed.append(Weighed(draft: drafts[index], indications: found))
    }
    return weighed
  }
}
