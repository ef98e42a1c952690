/// What a state cue says happened to an event, in the order of the pack's values.
enum StateCue: Int16 {
  case confirmed, tentative, moved, postponed, cancelled, full, maintained
  /// Moved to an earlier time: "avancé d'une heure".
  case advanced
}
