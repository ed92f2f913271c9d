import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Fills in a form question by question in the terminal.
///
/// The form's file has every answer, and each line of a longer one, before the next is asked for; the store
/// has it at the end of each part, before an answer takes the place of another, and at once where something
/// cannot wait.
struct TerminalInterview {
  /// The form's file.
  let path: String
  /// The command that goes on later.
  let again: String
  /// How to go on from a form without errors.
  let submit: String
  let council: Council
  let hand: Hand
  /// Keeps the form's file in the store, where it is a draft.
  let store: () throws -> Void

  func run() throws {
    for mended in try council.mend([.file(path)]).get() {
      Terminal.say("The layout of the form was mended; as it was typed it is in \(mended.kept).")
    }
    var interview = try council.interview(
      about: try formText(path), named: path, wording: .terminal, by: hand
    ).get()
    var alert = council.alert(about: interview.review, on: hand.today)
    show(interview.begin())
    let input = TypedLines()
    while !interview.isOver {
      if interview.wantsComplaints {
        try store()
        show(interview.close(with: try complaints(of: interview)))
        continue
      }
      Terminal.write(interview.prompt)
      switch input.next() {
      case .whole(let line):
        if input.isCut {
          Terminal.say("  A terminal takes no more of one line: its end is missing. Add it below.")
        }
        try take(line, &interview, &alert)
      case .interrupted(let part):
        try stop(keeping: part, &interview)
        Terminal.say("\nStopped. \(kept(interview))")
        throw ExitCode(130)
      case .ended(let part):
        try stop(keeping: part, &interview)
        Terminal.say("")
        interview.isOver = true
      }
    }
    try finish(interview)
  }

  private func take(
    _ line: String, _ interview: inout FormInterview, _ alert: inout String?
  ) throws {
    try lookAtFile(&interview)
    if interview.mayReplace { try store() }
    let section = interview.current?.section
    let before = interview.form.text
    let words = interview.take(line)
    if interview.form.text != before { try writePrivately(interview.form.text, to: path) }
    let now = council.alert(about: interview.review, on: hand.today)
    if let now, now != alert {
      try store()
      Terminal.say("\n\(now)")
    } else if interview.current?.section != section || interview.isOver {
      try store()
    }
    alert = now
    show(words)
  }

  /// Takes over what somebody wrote into the form's file meanwhile.
  private func lookAtFile(_ interview: inout FormInterview) throws {
    let text = try formText(path)
    guard text != interview.form.text else { return }
    guard let form = FormText(text, named: path) else {
      throw Refusal(
        .formUnfinished, "\(path) was changed meanwhile and cannot be read any more",
        advice: "mend it with an editor; your answers up to the last one are in it or in the store")
    }
    interview.goOn(with: form)
  }

  private func stop(keeping part: String, _ interview: inout FormInterview) throws {
    try lookAtFile(&interview)
    interview.keep(part)
    try writePrivately(interview.form.text, to: path)
    try store()
  }

  private func complaints(of interview: FormInterview) throws -> [Diagnostic] {
    try council.complaints(ofForm: interview.form.text, named: path, by: hand).get().complaints
  }

  private func finish(_ interview: FormInterview) throws {
    try store()
    guard interview.current == nil, try !complaints(of: interview).containsErrors else {
      return Terminal.say(kept(interview))
    }
    Terminal.say(submit)
  }

  private func kept(_ interview: FormInterview) -> String {
    let count = interview.count
    return
      "Everything is kept: \(count.answered) of \(count.all) are answered. Go on with: \(again)"
  }

  private func show(_ words: [String]) {
    for line in words { Terminal.say(line) }
  }
}
