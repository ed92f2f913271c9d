import Markup

/// What is answered: a status, headers and a body.
public struct Answer: Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The headers, in the order they are sent.
  public var headers: [(name: String, value: String)]
  /// The body.
  public var body: [UInt8]
  /// Whom it is for, by role code, as the log tells; nothing where nobody is signed in.
  public var person: String?

  /// Makes an answer.
  init(_ status: Int, _ type: String, _ body: [UInt8] = []) {
    self.status = status
    self.body = body
    headers = type.isEmpty ? [] : [("Content-Type", type)]
  }

  /// A page.
  static func page(_ markup: Markup, status: Int = 200) -> Answer {
    Answer(status, "text/html; charset=utf-8", Array(markup.written.utf8))
  }

  /// Words alone.
  static func text(_ text: String, status: Int = 200) -> Answer {
    Answer(status, "text/plain; charset=utf-8", Array(text.utf8))
  }

  /// The way to another page, which the browser fetches anew: going back never sends anything twice.
  static func go(to path: String) -> Answer {
    var answer = Answer(303, "")
    answer.headers.append(("Location", path))
    return answer
  }

  /// A file to be saved.
  static func file(_ file: File) -> Answer {
    var answer = Answer(200, file.type, file.bytes)
    answer.headers.append(
      ("Content-Disposition", "attachment; filename=\"\(file.name.asFileName)\""))
    return answer
  }

  /// The value of a header; nothing where there is none.
  public subscript(header name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// A file somebody takes away.
struct File: Sendable {
  var name: String
  var type: String
  var bytes: [UInt8]
}

extension String {
  /// The name with letters, digits, dots and dashes alone: nothing of a header can be ended by it.
  var asFileName: String {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
      default: false
      }
    }
    if unicodeScalars.allSatisfy(isPlain) { return self }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: unicodeScalars.map { isPlain($0) ? $0 : "-" })
    return String(name)
  }
}
