import Foundation

/// Lines that are typed at a terminal, or come from wherever standard input does.
///
/// At a terminal Ctrl-C ends the line it stands in instead of the program, so that what was typed of it is
/// not lost. The terminal's own line editing stays.
final class TypedLines {
  enum Line {
    case whole(String)
    /// What was typed before Ctrl-C.
    case interrupted(String)
    /// What was typed before the end of the input.
    case ended(String)
  }

  private static let interrupt: UInt8 = 3
  /// No key: `_POSIX_VDISABLE` of Linux, which Glibc's module does not name.
  private static let noKey: UInt8 = 0
  private static let lineBreak = UInt8(ascii: "\n")
  /// What a terminal takes of one line; what is typed beyond it is lost.
  private static let longest = 4095

  private var before: termios?
  private var buffer: [UInt8] = []
  /// Whether a terminal cut the last line off.
  private(set) var isCut = false

  init() {
    var settings = termios()
    if tcgetattr(0, &settings) == 0 { before = settings }
  }

  deinit { if var settings = before { tcsetattr(0, TCSANOW, &settings) } }

  func next() -> Line {
    // Anew for each line: a shell that got the terminal back meanwhile has set it its own way.
    if var settings = before {
      withUnsafeMutableBytes(of: &settings.c_cc) { keys in
        keys[Int(VINTR)] = TypedLines.noKey
        keys[Int(VEOL)] = TypedLines.interrupt
      }
      tcsetattr(0, TCSANOW, &settings)
    }
    while true {
      if let end = buffer.firstIndex(where: {
        $0 == TypedLines.interrupt || $0 == TypedLines.lineBreak
      }) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        let isWhole = buffer[end] == TypedLines.lineBreak
        isCut = before != nil && end >= TypedLines.longest
        buffer.removeSubrange(...end)
        return isWhole ? .whole(line) : .interrupted(line)
      }
      var piece = [UInt8](repeating: 0, count: 1 << 14)
      let count = Surroundings.now.capture == nil ? read(0, &piece, piece.count) : 0
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        defer { buffer = [] }
        return .ended(String(decoding: buffer, as: UTF8.self))
      }
      buffer += piece[..<count]
    }
  }

  /// Whether somebody sits at a terminal and reads what is shown.
  static var isAtTerminal: Bool {
    Surroundings.now.capture == nil && isatty(0) == 1 && isatty(1) == 1
  }
}
