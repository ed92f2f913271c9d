import Templates

/// What pages load beside themselves: one style sheet and one small script, named by what is in them, so that a
/// browser keeps them until they change.
struct Asset: Sendable {
  let path: String
  let type: String
  let bytes: [UInt8]

  fileprivate init(_ name: String, _ ending: String, _ type: String, _ text: String) {
    bytes = Array(text.utf8)
    // FNV-1a: a name that changes with the text, nothing secret.
    let sum = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    path = "/assets/\(name)-\(String(sum, radix: 36)).\(ending)"
    self.type = type
  }
}

enum Assets {
  static let style = Asset(
    "portal", "css", "text/css; charset=utf-8",
    ReportLooks.css + (Templates.text("Portal/portal.css") ?? ""))
  static let script = Asset(
    "portal", "js", "text/javascript; charset=utf-8", Templates.text("Portal/portal.js") ?? "")

  static let all = [style, script]
}
