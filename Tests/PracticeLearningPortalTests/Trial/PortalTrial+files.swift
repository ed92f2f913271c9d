import Foundation

@testable import PracticeLearningPortal

extension PortalTrial {
  static let boundary = "----boundary-of-the-trial"

  /// Somebody sends a form that brings files.
  ///
  /// - Parameters:
  ///   - path: where it is sent.
  ///   - fields: what was typed into it.
  ///   - files: the files, by the names of their fields.
  ///   - person: who, by role code.
  func send(
    _ path: String, _ fields: [String: String], files: [String: (name: String, bytes: [UInt8])],
    as person: String
  ) -> Shown {
    var all = fields
    all["token"] = PortalTrial.token
    all["form"] = UUID().uuidString
    return answer(
      Asked(
        .post, path,
        headers: ["content-type": "multipart/form-data; boundary=\(PortalTrial.boundary)"],
        body: PortalTrial.body(all, files)), as: person)
  }

  /// Somebody sends a text as a file and goes on to the page it leads to.
  func look(
    _ path: String, _ fields: [String: String] = [:], _ name: String, _ text: String,
    field: String = "file", as person: String
  ) -> (path: String, shown: Shown) {
    let sent = send(path, fields, files: [field: (name, Array(text.utf8))], as: person)
    guard let to = sent.goesTo else { return ("", sent) }
    return (to, see(to, as: person))
  }

  /// The body of a form that brings files.
  static func body(
    _ fields: [String: String], _ files: [String: (name: String, bytes: [UInt8])],
    boundary: String = PortalTrial.boundary
  ) -> [UInt8] {
    var body: [UInt8] = []
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      body += Array(
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
      )
    }
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      body += Array(
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file.name)\"\r\nContent-Type: application/octet-stream\r\n\r\n"
          .utf8)
      body += file.bytes + Array("\r\n".utf8)
    }
    return body + Array("--\(boundary)--\r\n".utf8)
  }
}

extension Shown {
  /// What stands behind the name of files that were looked at.
  var papers: String? { value(of: "papers") }

  /// Whether the page says some words, with or without a capital.
  func says(_ some: String) -> Bool { words.lowercased().contains(some.lowercased()) }

  /// The value of the first button of a name.
  func button(_ name: String) -> String? {
    for match in page.matches(of: /<button [^>]*>/) {
      let tag = String(match.output)
      guard tag.contains("name=\"\(name)\"") else { continue }
      return tag.firstMatch(of: /value="([^"]*)"/).map { String($0.1) }
    }
    return nil
  }
}
