/// Reads the body of a form that brings files (RFC 7578), within bounds: nothing of it is trusted.
enum Multipart {
  /// How much of everything a form may have.
  struct Bounds: Sendable {
    /// Fields and files together.
    var parts = 500
    /// Bytes of the head of a part.
    var head = 2_000
    /// Bytes of all fields together.
    var fields = 1 << 20
    /// Bytes of a file.
    var file = 20 << 20
    /// How many files are chosen.
    var files = 2
  }

  /// Why a body is no form of ours.
  enum Fault: Error, Hashable {
    case noBoundary, cutShort, tooManyParts, headTooLong, badHead, fieldsTooLarge, notText
    case fileTooLarge, tooManyFiles
    case twice(String)
  }

  /// Reads a body.
  ///
  /// - Parameters:
  ///   - body: what the browser sent.
  ///   - type: its content type, which names the boundary.
  ///   - bounds: how much of everything it may have.
  static func read(_ body: [UInt8], type: String, within bounds: Bounds = Bounds())
    throws(Fault) -> Typed
  {
    guard let boundary = boundary(in: type) else { throw .noBoundary }
    let mark = Array("\r\n--\(boundary)".utf8)
    // The first boundary may stand at the very beginning, without a line end before it.
    guard body.starts(with: mark.dropFirst(2)) else { throw .cutShort }
    var place = mark.count - 2
    var (fields, files, size, parts) = ([String: String](), [String: Upload](), 0, 0)
    while !has(body, "--", at: place) {
      guard has(body, "\r\n", at: place) else { throw .cutShort }
      parts += 1
      guard parts <= bounds.parts else { throw .tooManyParts }
      let start = place + 2
      let most = min(body.count, start + bounds.head + 4)
      guard let head = find(Array("\r\n\r\n".utf8), in: body, from: start, to: most) else {
        throw body.count > most ? .headTooLong : .cutShort
      }
      let (name, fileName) = try named(body[start..<head])
      guard let end = find(mark, in: body, from: head + 4, to: body.count) else { throw .cutShort }
      let content = body[(head + 4)..<end]
      guard fields[name] == nil, files[name] == nil else { throw .twice(name) }
      if let fileName {
        guard content.count <= bounds.file else { throw .fileTooLarge }
        // A field in which no file was chosen is sent with an empty name.
        if !fileName.isEmpty || !content.isEmpty {
          guard files.count < bounds.files else { throw .tooManyFiles }
          files[name] = Upload(name: fileName, bytes: Array(content))
        }
      } else {
        size += content.count
        guard size <= bounds.fields else { throw .fieldsTooLarge }
        guard let text = String(validating: content, as: UTF8.self) else { throw .notText }
        fields[name] = text.replacing("\r\n", with: "\n")
      }
      place = end + mark.count
    }
    return Typed(fields, files: files)
  }

  /// The boundary that a content type names: letters, digits and a few marks, 1 to 70 of them.
  private static func boundary(in type: String) -> String? {
    let parts = type.split(separator: ";").map { $0.drop { $0 == " " } }
    guard parts.first?.lowercased().filter({ $0 != " " }) == "multipart/form-data",
      let part = parts.dropFirst().first(where: { $0.lowercased().hasPrefix("boundary=") })
    else { return nil }
    let value = part.dropFirst("boundary=".count).filter { $0 != "\"" && $0 != " " }
    let isPlain = value.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"\\<>@[];".utf8.contains(byte)
    }
    return isPlain && (1...70).contains(value.utf8.count) ? String(value) : nil
  }

  /// The name of a part's field, and of its file where it is one.
  private static func named(_ head: ArraySlice<UInt8>) throws(Fault) -> (String, file: String?) {
    guard let text = String(validating: head, as: UTF8.self) else { throw .badHead }
    let lines = text.split(separator: "\r\n")
    guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      line.dropFirst("content-disposition:".count).drop(while: { $0 == " " }).lowercased()
        .hasPrefix("form-data;"), let name = value("name", in: line), !name.isEmpty
    else { throw .badHead }
    return (name, value("filename", in: line))
  }

  /// The quoted value of a parameter, with the three signs that browsers write otherwise in it.
  private static func value(_ name: String, in line: Substring) -> String? {
    guard
      let start = (line.ranges(of: "; \(name)=\"").first ?? line.ranges(of: ";\(name)=\"").first)?
        .upperBound, let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return String(line[start..<end]).replacing("%22", with: "\"").replacing("%0D", with: "")
      .replacing("%0A", with: " ")
  }

  private static func has(_ body: [UInt8], _ text: StaticString, at place: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= body.count else { return false }
    return (0..<count).allSatisfy { body[place + $0] == text.utf8Start[$0] }
  }

  /// Where some bytes stand first, whole, between two places.
  private static func find(_ mark: [UInt8], in body: [UInt8], from: Int, to: Int) -> Int? {
    guard let first = mark.first, from >= 0, to <= body.count, from + mark.count <= to else {
      return nil
    }
    return body.withUnsafeBufferPointer { bytes in
      var place = from
      let last = to - mark.count
      while place <= last {
        if bytes[place] == first, (1..<mark.count).allSatisfy({ bytes[place + $0] == mark[$0] }) {
          return place
        }
        place += 1
      }
      return nil
    }
  }
}

/// A file that came with a form.
struct Upload: Sendable, Hashable {
  /// Its name on the machine it came from.
  var name: String
  /// What is in it.
  var bytes: [UInt8]

  /// How its name ends, in small letters.
  var ending: String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }
}
