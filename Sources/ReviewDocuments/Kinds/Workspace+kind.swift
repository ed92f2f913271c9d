package import PracticeLearning

extension Workspace: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "workspace", rank: 10, key: "council", Workspace.record.block, place: .settings, precedence: 90)

  package var storedID: String { "plr.yaml" }

}
