/// Weighs each draft by what speaks for it and against it, and drops those that weigh too little.
struct ConfidenceRefiner {
  let reading: Reading

  /// A draft with its indications.
  struct Weighed {
    var draft: EventDraft
    var indications: [Indication]

    var isKept: Bool { draft.event.confidence >= IndicationWeights.floor }
  }

  func weigh(_ drafts: [EventDraft]) -> [Weighed] {
    let weights = IndicationWeights.shared
    return zip(drafts, IndicationFinder(reading: reading).indications(of: drafts)).map {
      var draft = $0
      draft.event.confidence = (weights.confidence($1) * 100).rounded() / 100
      return Weighed(draft: draft, indications: $1)
    }
  }
}
