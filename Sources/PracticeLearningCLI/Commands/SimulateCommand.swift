import ArgumentParser
import ReviewActs

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Make a workspace with as many invented reviews as wanted.",
    discussion: "For measuring and for trying things out. The same seed gives the same reviews.")

  @Option(help: "How many reviews.") var reviews = 10_000
  @Option(help: "Any number.") var seed: UInt64 = 1
  @Option(help: "How many councils' services, teams and auditors there are.") var councils = 153
  @Option(help: "How many months, up to March 2026.") var months = 12
  @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var into = "simulated"

  func validate() throws {
    guard reviews >= 0, councils >= 1, (1...120).contains(months) else {
      throw ValidationError("give 0 or more reviews, 1 or more councils and 1 to 120 months")
    }
  }

  func run() throws {
    let hand = Hand("QA-01", door: .terminal, at: Now.timestamp, today: Now.today)
    let progress = Progress("reviews", of: reviews)
    defer { progress.finish() }
    _ = try Council.simulate(
      Simulation(reviews: reviews, seed: seed, councils: councils, months: months), in: into,
      by: hand, progress: progress.update
    ).get()
    progress.finish()
    Terminal.say(
      "Made \(into): \(reviews) invented reviews of \(councils) councils over \(months) months.")
  }
}
