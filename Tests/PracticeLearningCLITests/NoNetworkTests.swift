import Foundation
import Testing

@Suite("Without a network") struct NoNetworkTests {
  /// Whether this system lets the test make a place that has no network.
  private static let canBeMade = {
    guard let desk = try? Desk(isEmpty: true), let run = try? desk.shell("\(alone)true") else {
      return false
    }
    return run.status == 0
  }()

  /// What a command is run with to have no network at all, not even its own machine's.
  private static let alone = geteuid() == 0 ? "unshare -n " : "unshare -r -n "

  @Test(
    "a whole journey works: made, begun, submitted, drawn, counted, reported (V6)",
    .enabled(if: canBeMade, "no place without a network can be made here: unshare -n is refused"))
  func journey() throws {
    let desk = try Desk(isEmpty: true)
    try desk.write(Desk.settings, to: "settings.yaml")
    try desk.write(Form.text, to: "filled.yaml")
    let run = try desk.shell(
      """
      cat > journey <<'END'
      set -e
      plr() { '\(Built.program.path)' "$@" --workspace w; }
      cat /proc/net/dev > devices
      '\(Built.program.path)' init w --settings settings.yaml
      plr review new --case C-4821 --team CIC-2 --practitioner SW-118 --month 2026-02 --id \(Form.id) --as TM-07
      cp filled.yaml w/drafts/\(Form.id).yaml
      plr review submit \(Form.id) --as TM-07
      plr moderation draw --period 2026-02 --at-least 1 --seed 7
      plr moderation next --as MOD-01
      plr figures
      plr report board
      END
      \(Self.alone)sh journey
      """)
    #expect(run.status == 0, "\(run)")
    let devices = try desk.text(of: "devices").split(separator: "\n").dropFirst(2)
    #expect(devices.count == 1 && devices.first?.contains("lo:") == true, "\(devices)")
    for words in ["is submitted", "1 of 1 review taken", "Estuary", "good or outstanding"] {
      #expect(run.output.contains(words), "\(words): \(run.output)")
    }
  }
}
