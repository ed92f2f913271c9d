import Foundation

extension Hand {
  /// Where a file goes, as the journal tells it: at a terminal where the person put it; at other doors its name,
  /// since the folder is the door's own and gone once it was sent.
  ///
  /// - Parameter file: the path of the file or folder; nothing where it goes straight to whoever asked.
  func destination(_ file: String?) -> String {
    switch door {
    case .terminal: file ?? "standard output"
    case .portal: file.map { URL(filePath: $0).lastPathComponent } ?? "the browser"
    case .program: file.map { URL(filePath: $0).lastPathComponent } ?? "the program"
    }
  }
}
