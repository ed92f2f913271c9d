import Foundation

// Writes one Swift file that lists what the named files declare.
// Arguments: which registry, the output file, then the files that declare its entries.
let arguments = CommandLine.arguments
let texts = try arguments.dropFirst(3).map { try String(contentsOfFile: $0, encoding: .utf8) }
let registry =
  switch arguments[1] {
  case "codes": codes(declaredIn: texts)
  case "definitions": definitions(declaredIn: texts)
  default: kinds(declaredIn: texts)
  }
try registry.write(toFile: arguments[2], atomically: true, encoding: .utf8)
