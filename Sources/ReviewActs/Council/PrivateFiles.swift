import ReviewStore

/// Writes a whole file that nobody but its owner can read, at no moment: either the old one stands or the
/// new one.
package func writePrivately(_ text: String, to path: String) throws {
  try PrivateFile.write(text, to: path)
}

/// Writes a whole file of bytes that nobody but its owner can read.
package func writePrivately(_ bytes: [UInt8], to path: String) throws {
  try PrivateFile.write(bytes, to: path)
}

/// Makes a folder, and those above it, that nobody but its owner can look into, where it is not there yet.
package func makePrivateFolder(_ path: String) throws { try PrivateFile.makeFolder(path) }
