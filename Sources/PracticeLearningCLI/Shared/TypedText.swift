import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Words of a person: on the command line, in a file, or from standard input.
struct TypedText: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A file with your words, or - for standard input.", valueName: "file"),
    completion: .file())
  var file: String?

  @Option(help: "Your words.") var text: String?

  func validate() throws {
    if (file == nil) == (text == nil) {
      throw ValidationError("give your words with --text, or in one file, or - for standard input")
    }
  }

  /// The words as they were typed, without blanks around them.
  ///
  /// - Throws: `Refusal` where the file cannot be read.
  func words() throws -> String {
    try (text ?? typed()).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func typed() throws -> String {
    let name = file ?? "-"
    let bytes =
      name == "-"
      ? try FileHandle.standardInput.readToEnd() ?? Data()
      : try filesNamed([name]).first.flatMap { FileManager.default.contents(atPath: $0) }
    guard let bytes, let text = decodedText(bytes) else {
      throw Refusal(
        .unreadableFile, "\(name) cannot be read as text",
        advice: "save it as plain text in UTF-8 and try again")
    }
    return text
  }
}
