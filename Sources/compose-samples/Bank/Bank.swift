import Foundation
import PracticeLearning
import Yams

/// Everything the sample reviews are composed from.
struct Bank: Sendable {
  var practice: PracticeBank
  var everyday: EverydayBank
  var storiesByService: [String: [Story]]
  var learningActions: [BankLearningAction]
  var practiceWeek: BankPracticeWeek
  var rising: RisingBank

  init(folder: URL) throws {
    practice = try decode(folder, "practice.yaml")
    everyday = try decode(folder, "everyday.yaml")
    learningActions = try decode(folder, "learning-actions.yaml")
    practiceWeek = try decode(folder, "practice-week.yaml")
    rising = try decode(folder, "rising.yaml")
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "stories").path)
    storiesByService = [:]
    for file in files.sorted() where file.hasSuffix(".yaml") {
      let stories: StoryFile = try decode(folder, "stories/" + file)
      storiesByService[stories.service] = stories.stories
    }
  }

  func stories(of service: String) -> [Story] { storiesByService[service] ?? [] }

  private struct StoryFile: Decodable {
    var service: String
    var stories: [Story]
  }
}

private func decode<Value: Decodable>(_ folder: URL, _ file: String) throws -> Value {
  let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  return try YAMLDecoder().decode(from: text)
}
