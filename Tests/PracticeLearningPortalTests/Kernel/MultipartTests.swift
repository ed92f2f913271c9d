import Testing

@testable import PracticeLearningPortal

@Suite("Forms that bring files") struct MultipartTests {
  private static let type = "multipart/form-data; boundary=b-1"

  private func body(
    _ fields: [String: String], _ files: [String: (name: String, bytes: [UInt8])] = [:]
  ) -> [UInt8] { PortalTrial.body(fields, files, boundary: "b-1") }

  private func fault(_ body: [UInt8], _ bounds: Multipart.Bounds = .init()) -> Multipart.Fault? {
    do throws(Multipart.Fault) {
      _ = try Multipart.read(body, type: Self.type, within: bounds)
      return nil
    } catch {
      return error
    }
  }

  @Test("Fields and files come out as they went in, line ends, quotes and every byte among them")
  func read() throws {
    let bytes = (0...255).map { UInt8($0) } + Array("\r\n--b-\r\n--b".utf8)
    let read = try Multipart.read(
      body(["one": "a\r\nb", "two": ""], ["file": ("m%22y.xlsx", bytes)]), type: Self.type)
    #expect(read["one"] == "a\nb")
    #expect(read["two"] == "")
    #expect(read.file("file") == Upload(name: "m\"y.xlsx", bytes: bytes))
    #expect(read.file("file")?.ending == "xlsx")
  }

  @Test("A field in which no file was chosen has none") func noFile() throws {
    let read = try Multipart.read(body([:], ["file": ("", [])]), type: Self.type)
    #expect(read.file("file") == nil)
  }

  @Test("What is too much, twice or no form is named (ASVS 5.2.1)") func faults() {
    #expect(
      throws: Multipart.Fault.noBoundary,
      performing: { try Multipart.read([], type: "multipart/form-data") })
    #expect(
      throws: Multipart.Fault.noBoundary,
      performing: {
        try Multipart.read(
          [], type: "multipart/form-data; boundary=" + String(repeating: "a", count: 71))
      })
    var bounds = Multipart.Bounds()
    (bounds.parts, bounds.fields, bounds.file, bounds.head) = (2, 10, 10, 100)
    #expect(fault(body(["a": "1", "b": "2", "c": "3"]), bounds) == .tooManyParts)
    #expect(fault(body(["a": "12345678901"]), bounds) == .fieldsTooLarge)
    #expect(
      fault(body([:], ["f": ("a", Array(repeating: 1, count: 11))]), bounds) == .fileTooLarge)
    #expect(
      fault(body([String(repeating: "n", count: 200): "1"]), bounds) == .headTooLong)
    let twice = String(decoding: body(["a": "1"]), as: UTF8.self)
    #expect(fault(Array((twice.dropLast(9) + "\r\n" + twice).utf8)) != nil)
    let files = ["f": ("a", [UInt8(1)]), "g": ("b", [2]), "h": ("c", [3])]
    #expect(fault(body([:], files.mapValues { (name: $0.0, bytes: $0.1) })) == .tooManyFiles)
    #expect(fault(Array("--b-1\r\nContent-Type: text/plain\r\n\r\nx\r\n--b-1--".utf8)) == .badHead)
    #expect(
      fault(
        Array("--b-1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n".utf8) + [0xFF]
          + Array("\r\n--b-1--".utf8)) == .notText)
    let repeated =
      "--b-1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
    #expect(fault(Array((repeated + repeated + "--b-1--").utf8)) == .twice("a"))
  }

  @Test("A body that is cut short anywhere is no form") func cuts() {
    let whole = body(
      ["one": "a\r\nb", "two": "é"], ["file": ("my.xlsx", [0, 13, 10, 45, 45, 98])])
    for length in 0..<(whole.count - 2) {
      #expect(fault(Array(whole.prefix(length))) != nil, "\(length)")
    }
    #expect(fault(whole) == nil)
  }

  @Test("Whatever comes is read or refused, and nothing crashes") func random() {
    var seed: UInt64 = 1
    func next() -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33)
    }
    let whole = body(["one": "a", "two": "b"], ["file": ("my.xlsx", [1, 2, 3])])
    let bits = [
      "--b-1", "\r\n", "\r\n\r\n", "--", "form-data", "name=\"", ";", "\"", "filename=\"\"",
    ]
    for round in 0..<5_000 {
      var bytes = round % 3 == 0 ? [] : whole
      for _ in 0..<(next() % 12) {
        let place = bytes.isEmpty ? 0 : next() % bytes.count
        switch next() % 4 {
        case 0 where !bytes.isEmpty: bytes[place] = UInt8(next() & 255)
        case 1 where !bytes.isEmpty:
          bytes.removeSubrange(place..<min(bytes.count, place + next() % 9))
        case 2: bytes.insert(contentsOf: Array(bits[next() % bits.count].utf8), at: place)
        default: bytes.insert(UInt8(next() & 255), at: place)
        }
      }
      if let read = try? Multipart.read(bytes, type: Self.type) {
        #expect(read.fields.count + read.files.count <= 500)
      }
    }
  }
}
