import Foundation
import PracticeLearning

/// Writes the sample audits: `swift run compose-samples SampleAudits`.
@main
enum ComposeSamples {
  static func main() {
    guard CommandLine.arguments.count == 2 else {
      complain("usage: compose-samples FOLDER (it holds Bank/ and receives the documents)")
      exit(64)
    }
    let folder = URL(filePath: CommandLine.arguments[1])
    do {
      try SampleAudits.compose(from: folder.appending(path: "Bank"), into: folder)
    } catch {
      complain("the sample audits were not written: \(error)")
      exit(74)
    }
  }

  private static func complain(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
  }
}
