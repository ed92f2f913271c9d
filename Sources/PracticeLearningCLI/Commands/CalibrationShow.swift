import ArgumentParser
import PracticeLearning
import ReviewReports

struct CalibrationShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show.")
  @Argument var id: String?
  func run() throws {}
}
