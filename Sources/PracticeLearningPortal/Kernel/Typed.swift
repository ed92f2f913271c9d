/// What somebody typed into a form, by the names of its fields.
struct Typed: Sendable, Hashable {
  /// What stands in each field. Line ends are those of the forms: `\n`.
  private(set) var fields: [String: String] = [:]
  /// The files that were chosen, by the names of their fields.
  private(set) var files: [String: Upload] = [:]

  /// Why a body is no form of ours.
  enum Fault: Error { case notAForm, twice(String), tooMany }

  /// Takes fields as they are.
  init(_ fields: [String: String] = [:], files: [String: Upload] = [:]) {
    (self.fields, self.files) = (fields, files)
  }

  /// Reads the body of a form.
  ///
  /// - Parameter body: what the browser sent, as `application/x-www-form-urlencoded`.
  /// - Throws: `Fault` where it is none, or a field stands in it twice: no page of ours sends that.
  init(_ body: [UInt8]) throws(Fault) {
    guard let text = String(validating: body, as: UTF8.self) else { throw .notAForm }
    for pair in text.split(separator: "&") {
      guard fields.count < 2_000 else { throw .tooMany }
      let equals = pair.firstIndex(of: "=") ?? pair.endIndex
      let value = equals == pair.endIndex ? "" : pair[pair.index(after: equals)...]
      guard let name = percentDecoded(pair[..<equals], plusIsBlank: true),
        let value = percentDecoded(value, plusIsBlank: true)
      else { throw .notAForm }
      guard fields[name] == nil else { throw .twice(name) }
      fields[name] = value.replacing("\r\n", with: "\n")
    }
  }

  /// Reads the query of an address, which browsers write as they write a form: a blank as a plus.
  ///
  /// - Parameter query: what stands in the address after the question mark.
  /// - Throws: `Fault` where it cannot be read, or a name stands in it twice.
  init(query: String) throws(Fault) { try self.init(Array(query.utf8)) }

  /// Puts another value into a field.
  mutating func set(_ name: String, _ value: String) { fields[name] = value }

  /// What stands in a field; nothing where the field was not sent.
  subscript(_ name: String) -> String? { fields[name] }

  /// The file that was chosen in a field; nothing where none was.
  func file(_ name: String) -> Upload? { files[name] }

  /// The fields, without files, as the body of a plain form.
  var encoded: [UInt8] {
    Array(
      fields.sorted { $0.key < $1.key }
        .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }
        .joined(separator: "&").utf8)
  }

  /// What stands in a field without blanks around it; nothing where that is empty.
  func written(_ name: String) -> String? {
    guard let text = fields[name] else { return nil }
    let words = text.drop { $0.isWhitespace }
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    return String(words[...last])
  }

  /// The ticked boxes of a group: their fields are named `GROUP:VALUE`.
  func ticked(_ group: String) -> [String] {
    fields.keys.filter { $0.hasPrefix(group + ":") }.map { String($0.dropFirst(group.count + 1)) }
      .sorted()
  }

  /// The fields a person filled in, without those of the page itself.
  var ofPerson: [(name: String, value: String)] {
    fields.filter { !Typed.ownFields.contains($0.key) && !$0.value.isEmpty }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The names of hidden fields that every form has.
  static let ownFields: Set<String> = ["token", "form", "version", "button"]
}
