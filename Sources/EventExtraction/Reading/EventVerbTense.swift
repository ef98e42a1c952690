/// The tense of an event verb, in the order of the pack's values.
enum EventVerbTense: Int16 {
  case past, present, future, conditional
}
