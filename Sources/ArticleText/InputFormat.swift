/// How an input is written; told by its suffix and content, or stated by the caller.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
  case text, markdown, html, mail, feed, events
  case jsonLines = "jsonl"
  case calendar = "ics"
}
