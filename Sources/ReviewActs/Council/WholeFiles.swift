import Foundation
import PracticeLearning

/// Writes a file so that it is either the old or the new one, never half of it.
package func writeWhole(_ text: String, to path: String) throws {
  do {
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  } catch {
    throw cannotWrite(path)
  }
}

/// Writes a whole file that nobody but its owner can read, at no moment.
package func writePrivately(_ text: String, to path: String) throws {
  let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
  let file = open(part, O_WRONLY | O_CREAT | O_EXCL, 0o600)
  guard file >= 0 else { throw cannotWrite(path) }
  do {
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.synchronize()
    try handle.close()
    guard rename(part, path) == 0 else { throw cannotWrite(path) }
  } catch {
    unlink(part)
    throw cannotWrite(path)
  }
}

private func cannotWrite(_ path: String) -> Refusal {
  Refusal(
    .cannotWrite, "\(path) cannot be written",
    advice: "check that the folder exists and that you may write there")
}
