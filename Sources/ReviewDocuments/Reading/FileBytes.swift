import Foundation
import PracticeLearning

/// The bytes of a file, a piece at a time.
struct FileBytes {
  private static let pieceBytes = 1 << 18

  let file: String
  /// What separates the cells of its rows, where that is known.
  private(set) var separator: UInt8?
  private let handle: FileHandle
  private let size: Int
  private var first: [UInt8] = []
  private var isFirstTaken = false
  /// What is to be said of how the text was read.
  private(set) var remarks: [Diagnostic] = []

  /// Opens a file; says why not when it is missing, a folder or forbidden.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - file: the file as the person named it.
  ///   - refusesForeign: whether what cannot be a form is refused at once.
  init(
    path: String, named file: String, refusing refusesForeign: Bool = true
  ) throws(FileRefusal) {
    self.file = file
    // A link is as large and of the kind as what it points to.
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      throw FileRefusal([.unreadable(file, because: "there is no such file")])
    }
    let type = attributes[.type] as? FileAttributeType
    guard type != .typeDirectory else {
      throw FileRefusal([.unreadable(file, because: "it is a folder")])
    }
    // A pipe may never say anything, and what waits for it would wait for ever.
    guard type == .typeRegular else {
      throw FileRefusal([.unreadable(file, because: "it is not a file")])
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw FileRefusal([.unreadable(file, because: "it may not be opened")])
    }
    self.handle = handle
    size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    first = try piece()
    if refusesForeign, let complaint = ForeignFile.complaint(about: first, file) {
      throw FileRefusal([complaint])
    }
  }

  /// The rows of a sheet, which are written as one table is.
  ///
  /// - Parameters:
  ///   - handle: where they are.
  ///   - table: the sheet as complaints name it.
  init(_ handle: FileHandle, table: String) {
    (self.handle, file, size) = (handle, table, 0)
    (isFirstTaken, separator) = (true, UInt8(ascii: ","))
  }

  /// How a file begins; nothing where it cannot be read.
  static func beginning(of path: String) -> [UInt8] {
    guard let bytes = try? FileBytes(path: path, named: path, refusing: false) else { return [] }
    return bytes.first
  }

  /// The next piece; empty at the end.
  mutating func next() throws(FileRefusal) -> [UInt8] {
    guard isFirstTaken else {
      isFirstTaken = true
      return first
    }
    return try piece()
  }

  /// The whole text, unless it is larger than any form.
  mutating func wholeText() throws(FileRefusal) -> String {
    guard size <= ReadingLimits.fileBytes else {
      throw FileRefusal([.tooLarge(file, bytes: size)])
    }
    var bytes: [UInt8] = []
    while true {
      let piece = try next()
      if piece.isEmpty { break }
      bytes += piece
      // The file may grow while it is read.
      guard bytes.count <= ReadingLimits.fileBytes else {
        throw FileRefusal([.tooLarge(file, bytes: bytes.count)])
      }
    }
    let decoded = DecodedText(bytes)
    guard let text = decoded.text else {
      throw FileRefusal([.undecoded(bytes, decoded, file)])
    }
    remarks = decoded.isWindows ? [.readAsWindows(file)] : []
    return text
  }

  /// Whether the file begins with the mark of UTF-16, which is not read a piece at a time.
  var isUTF16: Bool { first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) }

  /// The format by how the file begins, for a name that does not tell.
  var likelyFormat: DocumentFormat {
    DocumentFormat(beginning: String(decoding: first.prefix(4096), as: UTF8.self))
  }

  private func piece() throws(FileRefusal) -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: Self.pieceBytes) ?? Data())
    } catch {
      throw FileRefusal([.unreadable(file, because: "reading it failed")])
    }
  }
}
