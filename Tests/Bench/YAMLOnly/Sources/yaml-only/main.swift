import Foundation
import Yams

var documents = 0
for path in CommandLine.arguments.dropFirst() {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  if try Yams.compose(yaml: text) != nil { documents += 1 }
}
print(documents, "documents")
