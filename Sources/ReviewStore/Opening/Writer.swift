package import PracticeLearning

/// Who wants to write, and how long they will wait for somebody else.
package struct Writer: Hashable, Sendable {
  /// The person, by role code.
  package var actor: String
  /// The command, as others will read it while they wait.
  package var command: String
  /// The time, in UTC, such as `2026-02-14T09:30:00Z`: that of the journal's entries.
  package var at: String
  /// The day that was pretended while trying out; nothing otherwise. The journal says so.
  package var triedOn: CalendarDate?
  /// How long to wait for another writer.
  package var wait: Duration

  /// Makes a writer.
  package init(
    actor: String, command: String, at: String, triedOn: CalendarDate? = nil,
    wait: Duration = .seconds(10)
  ) {
    self.actor = actor
    self.command = command
    self.at = at
    self.triedOn = triedOn
    self.wait = wait
  }

  /// Who opens a store of an older version only to look at it.
  package static let nobody = Writer(actor: "plr", command: "plr", at: "")
}
