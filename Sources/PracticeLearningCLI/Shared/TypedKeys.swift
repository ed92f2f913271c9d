import Foundation

/// Keys as they are pressed at a terminal, without Enter, or come from wherever standard input does.
///
/// The terminal is set back when nobody asks for keys any more, also where the program is stopped: Ctrl-C is a
/// key like others.
final class TypedKeys {
  private var before: termios?
  private var buffer: [UInt8] = []
  private var start = 0

  init() {
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return }
    before = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(0, TCSANOW, &settings)
  }

  deinit { if var settings = before { tcsetattr(0, TCSANOW, &settings) } }

  /// The next key; nothing at the end of the input.
  func next() -> Character? {
    guard let first = byte() else { return nil }
    if first == 0x1B { return escape() }
    // A letter beyond ASCII is several bytes.
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var bytes = [first]
    while bytes.count < length, let more = byte() { bytes.append(more) }
    return String(decoding: bytes, as: UTF8.self).first
  }

  /// Escape alone; arrows and the like begin with it, and do nothing here.
  private func escape() -> Character? {
    guard start < buffer.count, buffer[start] == UInt8(ascii: "[") else { return "\u{1B}" }
    start += 1
    while start < buffer.count {
      let byte = buffer[start]
      start += 1
      if (0x40...0x7E).contains(byte) { break }
    }
    return next()
  }

  private func byte() -> UInt8? {
    while start >= buffer.count {
      var piece = [UInt8](repeating: 0, count: 1 << 12)
      let count = Surroundings.now.capture == nil ? read(0, &piece, piece.count) : 0
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      (buffer, start) = (Array(piece[..<count]), 0)
    }
    defer { start += 1 }
    return buffer[start]
  }
}
