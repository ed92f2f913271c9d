import Foundation

extension Desk {
  /// Whether a terminal can be had: script(1) makes one.
  static let hasTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  /// Runs a command at a terminal and types: each text once the words before it are shown.
  ///
  /// - Parameters:
  ///   - steps: words to wait for, and what is typed then, as printf takes it.
  ///   - command: the words after `plr`.
  ///   - last: a line of shell that is run before the end.
  func type(
    _ steps: [(after: String, typed: String)], to command: String, then last: String = ""
  ) throws -> (shown: String, status: Int32) {
    let program = Built.program.path
    let typing = steps.map { step in
      """
      n=0; until grep -q '\(step.after)' shown 2>/dev/null || [ $n -ge 400 ]; do n=$((n+1)); sleep 0.05; done
      printf '\(step.typed)'
      """
    }.joined(separator: "\n")
    let run = try shell(
      """
      rm -f shown
      ( \(typing)
      \(last)
      sleep 0.5 ) | timeout 60 script -qfec "'\(program)' \(command)" shown
      """)
    return (try text(of: "shown"), run.status)
  }
}
