import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import Testing

@Suite("Who may do what, act by act") struct ActCellTests {
  /// What says that somebody is not the one to do it.
  private static let notTheirs: Set<DiagnosticCode> = [
    .notPermitted, .wrongApprover, .notAsked, .stillBlind, .unknownModerator, .moderatorIsAuditor,
    .moderatorConflict, .notTheirEscalation, .notTheirActionStep,
  ]
  /// Acts of the table that no function does yet.
  private static let toCome: Set<Act> = [
    .nameThirdReader, .exportAll,
  ]

  @Test("Every act of the table is tried by everybody (B10)") func complete() {
    let tried = Set(ActCell.all.compactMap(\.act))
    #expect(Set(Act.allCases).subtracting(tried) == Self.toCome)
    // An export is of what people may read: see the cells of reading.
  }

  @Test("is done by those whom the table names and by nobody else (B10)", arguments: ActCell.all)
  func cell(_ cell: ActCell) throws {
    let council = try ActCell.council.copy()
    for person in council.council.workspace.people.map(\.id) {
      let test = try TestCouncil(copying: council)
      let reasons = try cell.attempt(test, test.hand(person))
      let isTheirs = Self.notTheirs.isDisjoint(with: reasons.map(\.code))
      #expect(
        isTheirs == cell.able.contains(person), "\(person): \(cell.name): \(reasons)"
      )
    }
    let reasons = try cell.attempt(council, council.hand(nil))
    #expect(reasons.contains { $0.code == .unknownActor }, "\(cell.name): \(reasons)")
  }
}

extension ActCell: CustomTestStringConvertible {
  var testDescription: String { name }
}
