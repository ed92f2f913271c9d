/// The catalogue: every code by the order of the letters, then by its digits.
func codes(declaredIn texts: [String]) -> String {
  // D documents, X Excel workbooks, R reviews, P personal identifiers, L language, N nudges, W workspaces,
  // M moderation, C calibration sessions, A allocations and actions, Q practice weeks, dip samples and
  // other activity, F frames and random draws, S the store, T reference cases of statistics, B pages of the portal.
  let letters = Array("DXRPLNWMCAQFSTB")
  let declared = texts.flatMap { text in
    text.matches(of: /public static let (\w+) = DiagnosticCode\(\s*"(\w)(\d+)"/).map {
      (
        name: String($0.1),
        letter: letters.firstIndex(of: Character(String($0.2))) ?? letters.count,
        digits: Int($0.3) ?? 0
      )
    }
  }.sorted { ($0.letter, $0.digits) < ($1.letter, $1.digits) }
  return """
    extension DiagnosticCode {
      /// The catalogue: every code there is, in the order of their letters.
      public static let catalogue: [DiagnosticCode] = [
    \(declared.map { "    .\($0.name)," }.joined(separator: "\n"))
      ]
    }

    """
}
