import CSpreadsheetLibraries

/// How much of a package was unpacked so far, over all its parts.
final class UnpackedBytes {
  private var count = 0
  private let most: Int

  init(fileSize: Int, limits: ReadingLimits) {
    let (times, overflows) = fileSize.multipliedReportingOverflow(by: limits.unpackedRatio)
    most = min(limits.unpackedBytes, max(32 << 20, overflows ? .max : times))
  }

  /// Counts more bytes, and tells whether they are still within the limits.
  func add(_ more: Int) -> Bool {
    count += more
    return count <= most
  }
}

/// One part of a package, unpacked piece by piece.
final class PartSource {
  private let archive: UnsafeMutableRawPointer
  private let unpacked: UnpackedBytes
  private let name: String
  private var markup = MarkupGuard()
  /// Why the part ended early.
  private(set) var refusal: Refusal?

  init(_ part: String, of path: String, unpacked: UnpackedBytes) throws(Refusal) {
    guard let archive = sheets_archive_open(path) else { throw Refusal(.damagedPackage) }
    var name: UnsafePointer<CChar>?
    var encrypted: Int32 = 0
    while sheets_archive_next(archive, &name, &encrypted) == 1 {
      if let name, String(cString: name) == part {
        self.archive = archive
        self.unpacked = unpacked
        self.name = part
        return
      }
    }
    sheets_archive_close(archive)
    throw Refusal(.damagedPackage, part)
  }

  deinit { sheets_archive_close(archive) }

  /// Reads on: how many bytes, 0 at the end, -1 where the part is refused.
  func read(into buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int {
    guard refusal == nil else { return -1 }
    let read = sheets_archive_read(archive, buffer, count)
    if read < 0 {
      refusal = Refusal(.damagedPackage, name)
    } else if !unpacked.add(read) {
      refusal = Refusal(.unpacksTooLarge, name)
    } else if let problem = markup.problem(
      in: UnsafeRawBufferPointer(start: buffer, count: read))
    {
      refusal = Refusal(problem, name)
    }
    return refusal == nil ? read : -1
  }
}
