/// The tense of an event verb, in the order of the pack's values.
enum EventVerbTense: Int16 {
  case past, present, future, conditional
  /// A plan that is told because it no longer holds: "devait avoir lieu", "was to be held".
  case superseded
  /// What was the case before: "avait été", "had been".
  case pluperfect
}
