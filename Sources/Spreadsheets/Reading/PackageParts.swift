import CSpreadsheetLibraries

/// The names of the parts in a package, by their names in small letters: part names know no case
/// (ECMA-376 part 2, 6.2.2.3).
struct PackageParts {
  private var names: [String: String] = [:]

  /// Lists the parts, or tells why the package is refused.
  init(of path: String, limit: Int) throws(Refusal) {
    guard let archive = sheets_archive_open(path) else { throw Refusal(.damagedPackage) }
    defer { sheets_archive_close(archive) }
    var name: UnsafePointer<CChar>?
    var encrypted: Int32 = 0
    while true {
      let result = sheets_archive_next(archive, &name, &encrypted)
      if result == 0 { break }
      guard result > 0, let name else { throw Refusal(.damagedPackage) }
      if encrypted != 0 { throw Refusal(.passwordProtected) }
      let text = String(cString: name)
      guard text.utf8.count <= 1_024 else { throw Refusal(.damagedPackage) }
      // Two parts of one name: which of them counts depends on who reads.
      guard names.updateValue(text, forKey: Self.key(text)) == nil else {
        throw Refusal(.damagedPackage, text)
      }
      guard names.count <= limit else { throw Refusal(.unpacksTooLarge) }
    }
  }

  /// The name of a part as the package writes it.
  func name(of part: String) -> String? { names[Self.key(part)] }

  /// The first part whose name begins so.
  func first(under folder: String) -> String? {
    names.filter { $0.key.hasPrefix(folder) }.values.min()
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().replacing("\\", with: "/").drop { $0 == "/" })
  }
}

/// A problem that ends the reading of a part or of all.
struct Refusal: Error {
  let problem: SpreadsheetProblem
  let place: String?

  init(_ problem: SpreadsheetProblem, _ place: String? = nil) {
    self.problem = problem
    self.place = place
  }
}
