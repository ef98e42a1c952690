/// What a verb of performing tells, in the order of the pack's values.
enum PerformVerb: Int16 {
  case past, present, future
  /// Its object names the event: "donnera un concert", "will give a talk".
  case giving
  /// What was announced is called off: "ne jouera pas", "will not perform".
  case off
}
