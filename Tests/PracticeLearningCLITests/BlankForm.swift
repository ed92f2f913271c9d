import Foundation

/// A blank form as a person fills it in, line by line, leaving what they need not write.
func filledIn(_ blank: String) -> String {
  var path: [String] = []
  var lines: [String] = []
  var text: String?
  for line in blank.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.isEmpty, let waiting = text {
      lines.append(String(repeating: " ", count: path.count * 2) + waiting)
      text = nil
      continue
    }
    let bare = line.prefix { $0 != "#" }.trimming { $0 == " " }
    guard let colon = bare.firstIndex(of: ":") else {
      lines.append(String(line))
      continue
    }
    let depth = line.prefix { $0 == " " || $0 == "-" }.count / 2
    let key = bare[..<colon].drop { $0 == " " || $0 == "-" }
    path = Array(path.prefix(depth)) + [String(key)]
    let value = bare[colon...].dropFirst()
    text = value == " >" ? longText(path) : nil
    if value.isEmpty, let word = word(path) {
      lines.append("\(bare) \(word)")
    } else {
      lines.append(String(line))
    }
  }
  return lines.joined(separator: "\n")
}

private func word(_ path: [String]) -> String? {
  if path.contains("answers"), path.last != "answers" { return "yes" }
  return switch (path.first ?? "", path.last ?? "") {
  case (_, "age_band"): "10-15"
  case (_, "held_on"): "2026-04-10"
  case (_, "immediate_concern"): "no"
  case (_, "grade"): "good"
  case ("domains", "what"): "visit record"
  case ("domains", "on"): "2026-01-14"
  case ("feedback", "asked"): "declined"
  case ("actions", "what"): "Bring the review forward"
  case ("actions", "level"): "child"
  case ("actions", "owner"): "SW-118"
  case ("actions", "due"): "2026-06-06"
  case ("actions", "difference"): "She knows by half-term where she will go to school"
  default: nil
  }
}

private func longText(_ path: [String]) -> String? {
  switch path.last {
  case "because": "The record says so in \(path.dropLast().joined(separator: " ")), plainly."
  case "difference": "She has stopped keeping her bag packed and has friends to tea."
  case "shows": "her own words"
  case "identity": "Her dual heritage is explored with her grandfather."
  default: nil
  }
}

extension Substring {
  fileprivate func trimming(_ isBlank: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
