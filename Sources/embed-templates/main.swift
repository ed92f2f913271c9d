import Foundation

// Writes one Swift file that holds the text of every template, so that the built program needs no
// file beside it. Arguments: the output file, then pairs of a template's name and its path.
let arguments = CommandLine.arguments
var code =
  "/// Generated from the files of `Templates/`.\nlet embeddedTemplates: [String: StaticString] = [\n"
for index in stride(from: 2, to: arguments.count - 1, by: 2) {
  let text = try String(contentsOfFile: arguments[index + 1], encoding: .utf8)
  code += "  \"\(arguments[index])\": ##\"\"\"\n\(text)\n\"\"\"##,\n"
}
code += "]\n"
try code.write(toFile: arguments[1], atomically: true, encoding: .utf8)
