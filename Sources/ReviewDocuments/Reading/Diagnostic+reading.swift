import PracticeLearning

/// The complaints that readers of several formats share.
extension Diagnostic {
  static func repeatedKey(_ key: String) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "\"\(key)\" is written twice here",
      advice: "keep one of the two; if both say something, put it together under one")
  }

  static let tooDeep = Diagnostic(
    .nestedTooDeeply, "blocks inside blocks, more than \(ReadingLimits.depth) deep",
    advice: "a form needs six levels at most; look for brackets that were never closed")

  static let tooMany = tooMany(ReadingLimits.nodes)

  static func tooMany(_ limit: Int) -> Diagnostic {
    Diagnostic(
      .tooManyNodes, "more than \(limit) values in one document",
      advice: "write the values out instead of repeating them with & and *")
  }

  static let keyIsNoWord = Diagnostic(
    .notYAML, "a block or a list stands where a key should be",
    advice:
      "write a word and a colon first; text that begins with { or [ needs \"quotes\" around it")

  static func unknownAlias(_ name: String) -> Diagnostic {
    Diagnostic(
      .notYAML, "\"*\(name)\" refers to something that is not there",
      advice: "text that begins with * needs \"quotes\" around it")
  }

  static func empty(_ file: String) -> Diagnostic {
    let isWorkspace = file.split(separator: "/").last == "plr.yaml"
    return Diagnostic(
      .emptyFile, "there is nothing in this file",
      advice: isWorkspace
        ? "write the council, its services, teams, people and programmes, "
          + "or make a new workspace with: \(.makeWorkspace(namingFolder: false))"
        : "check that it was saved and that it is the file you meant",
      location: SourceLocation(file: file))
  }

  static func tooLarge(_ file: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "this file is \(bytes / 1_000_000) MB; a file of forms has at most 10 MB",
      advice: "split it into several files, or write JSON Lines, which may be of any size",
      location: SourceLocation(file: file))
  }

  static func unreadable(_ file: String, because reason: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "\"\(file)\" cannot be read: \(reason)",
      advice: "check the name and that you may open it", location: SourceLocation(file: file))
  }

  /// Bytes that could not be read, with the place of the first that is wrong.
  static func undecoded(_ bytes: [UInt8], _ decoded: DecodedText, _ file: String) -> Diagnostic {
    let good = bytes.prefix(countOfUTF8(bytes))
    let line = good.count { $0 == 0x0A } + 1
    let start = good.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = good[start...].count { $0 & 0xC0 != 0x80 } + 1
    guard good.count > 0, good.contains(where: { $0 >= 0x80 }) || windows1252(bytes) != nil else {
      return unknownEncoding(file)
    }
    return byteOfOtherEncoding(SourceLocation(file: file, line: line, column: column))
  }

  static func byteOfOtherEncoding(_ location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unreadableEncoding, "a byte that is not UTF-8 stands here, in a file that otherwise is",
      advice: "type that letter again and save the file as UTF-8", location: location)
  }

  static func readAsWindows(_ file: String) -> Diagnostic {
    Diagnostic(
      .readAsWindows, "this file is not UTF-8 and was read as Windows-1252",
      advice: "see that letters such as \u{E9} and \u{A3} are right; save it as UTF-8 to be sure",
      location: SourceLocation(file: file))
  }

  static func unknownEncoding(_ file: String, line: Int = 0) -> Diagnostic {
    Diagnostic(
      .unreadableEncoding, "this is not text in an encoding that can be read",
      advice: "save it as UTF-8 (in Excel: CSV UTF-8) and try again",
      location: SourceLocation(file: file, line: line))
  }
}
