import Foundation
import PracticeLearning
import ReviewActs

/// Codes findings at a terminal, a key each.
struct TerminalCoding {
  let council: Council
  let hand: Hand

  func run(_ session: inout CodingSession) throws {
    let keys = TypedKeys()
    show(session)
    while let key = keys.next() {
      switch session.press(key) {
      case .show: break
      case .store(let code): try council.store(code, in: &session, by: hand)
      case .takeBack: try council.takeBack(in: &session, by: hand)
      case .stop: return end(session)
      }
      show(session)
    }
    end(session)
  }

  /// Asks for a page of sure ones at once; any line can be left out.
  func confirm(_ page: CodingBatch, in session: inout CodingSession) throws {
    let keys = TypedKeys()
    let letters = Array("abcdefghijklmnoprstu".prefix(page.items.count))
    var left: Set<Character> = []
    while true {
      clear()
      for (letter, item) in zip(letters, page.items) {
        let theme = item.suggestions.first.map { $0.theme } ?? ""
        let mark = left.contains(letter) ? "-" : letter.description
        Terminal.say(
          clipped(
            "\(mark)  \(theme.padding(toLength: 28, withPad: " ", startingAt: 0)) \(item.finding.text)"
          ))
      }
      Terminal.say("")
      Terminal.say(page.check.words)
      Terminal.say(
        "Enter stores those with a letter | a letter leaves a line out | q stores nothing")
      guard let key = keys.next() else { return Terminal.say("Nothing was stored.") }
      if key == "q" || key == "\u{3}" { return Terminal.say("Nothing was stored.") }
      if key == "\n" || key == "\r" { break }
      if letters.contains(key), left.remove(key) == nil { left.insert(key) }
    }
    var stored = 0
    for (letter, item) in zip(letters, page.items) where !left.contains(letter) {
      session.stored(try council.code(page.code(of: item), by: hand).get())
      stored += 1
    }
    Terminal.say("Stored \(stored), each as confirmed in a batch; \(left.count) left out.")
  }

  private func show(_ session: CodingSession) {
    clear()
    for line in session.screen(width: width) { Terminal.say(line) }
  }

  private func end(_ session: CodingSession) {
    Terminal.say("Everything is stored. \(session.progress)")
  }

  private func clear() {
    if TypedLines.isAtTerminal { Terminal.write("\u{1B}[H\u{1B}[2J") } else { Terminal.say("") }
  }

  private func clipped(_ line: String) -> String {
    line.count > width ? line.prefix(width - 3) + "..." : line
  }

  /// The columns of the terminal, 80 where nobody says.
  private var width: Int {
    var size = winsize()
    guard TypedLines.isAtTerminal, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
