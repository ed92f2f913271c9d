import ArgumentParser

struct CalibrationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Several people grade the same cases, and learn from where they differ.",
    subcommands: [
      CalibrationNew.self, CalibrationRecord.self, CalibrationShow.self,
      CalibrationCancel.self,
    ])
}
