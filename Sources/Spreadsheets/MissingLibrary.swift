import CSpreadsheetLibraries

/// A library of the system that is not there: what is to be installed.
package struct MissingLibrary: Error, Hashable, CustomStringConvertible {
  /// The Debian package to install.
  package let package: String
  /// Whether this program was built without the library, so that installing is not enough.
  package let needsBuilding: Bool
  private let use: String
  /// Packages that are taken as not installed, so that tests see what is said of them and that the rest works.
  @TaskLocal package static var without: Set<String> = []

  package var description: String {
    let then = needsBuilding ? ", then build this program again" : ""
    return "\(use) needs a library that is not installed here."
      + " Please install the Debian package \(package)\(then)."
  }

  static func checkWriting() throws(MissingLibrary) {
    try check(
      sheets_writer_state(), run: "libxlsxwriter4", build: "libxlsxwriter-dev",
      use: "Writing a workbook")
  }

  static func checkReading() throws(MissingLibrary) {
    try check(
      sheets_archive_state(), run: "libarchive13", build: "libarchive-dev",
      use: "Reading a workbook")
    try check(sheets_xml_state(), run: "libxml2", build: "libxml2", use: "Reading a workbook")
  }

  private static func check(
    _ state: Int32, run: String, build: String, use: String
  ) throws(MissingLibrary) {
    switch without.contains(run) ? SheetsLibraryMissing.rawValue : UInt32(state) {
    case SheetsLibraryReady.rawValue: return
    case SheetsLibraryWithoutHeaders.rawValue:
      throw MissingLibrary(package: build, needsBuilding: true, use: use)
    default: throw MissingLibrary(package: run, needsBuilding: false, use: use)
    }
  }
}
