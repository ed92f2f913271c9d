import Foundation
import Testing

extension Desk {
  static let vignettes = """
    vignette_pack: two-children
    title: Two children
    vignettes:
      - { vignette: V1, title: A move, text: She wants her lamp at both houses. It moved first. }
      - { vignette: V2, text: Nobody has answered his letter. }

    """

  /// A workspace with a session of four people on two vignettes, graded on planning and overall.
  static func withCalibration() throws -> Desk {
    let desk = try Desk()
    try desk.write(vignettes, to: "pack.yaml")
    try desk.done(
      "calibration", "new", "--title", "Planning together", "--held-on", "2026-04-14",
      "--vignettes", "pack.yaml", "--ratings", "planning", "overall", "--participants", "TM-07",
      "TM-16", "AUD-2", "MOD-01")
    return desk
  }

  static let session = "CAL-2026-04-14"

  /// Writes a person's grades: per case a pair of grades, planning and overall.
  func grade(_ person: String, _ grades: [(String, String)], to name: String? = nil) throws {
    try write(
      zip(["V1", "V2"], grades).map { caseID, pair in
        """
        calibration_grades: \(Desk.session)
        participant: \(person)
        case: \(caseID)
        given_on: 2026-04-14
        ratings:
          planning: { grade: \(pair.0), because: This is what the record shows. }
          overall: { grade: \(pair.1) }
        """
      }.joined(separator: "\n---\n") + "\n", to: name ?? "\(person).yaml")
  }

  /// Records the grades of everybody but those named.
  func gradeAll(without absent: Set<String> = []) throws {
    let all: KeyValuePairs = [
      "TM-07": [("good", "good"), ("RI", "RI")],
      "TM-16": [("good", "outstanding"), ("RI", "good")],
      "AUD-2": [("good", "good"), ("inadequate", "RI")],
      "MOD-01": [("RI", "good"), ("RI", "inadequate")],
    ]
    for (person, grades) in all where !absent.contains(person) {
      try grade(person, grades)
      try done("calibration", "record", "\(person).yaml", as: person)
    }
  }

  func figures(_ arguments: String..., as person: String? = nil) throws -> [[String: Any]] {
    let run = try run(["calibration", "show"] + arguments + ["--format", "json"], as: person)
    try #require(run.status == 0, "\(run)")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let sets = try #require(json?["programmes"] as? [[String: Any]])
    return try #require(sets.first?["figures"] as? [[String: Any]])
  }
}
