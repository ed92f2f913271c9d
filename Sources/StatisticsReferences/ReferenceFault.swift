/// What can be wrong with a file of reference cases, by its code in the catalogue of complaints.
enum ReferenceFault: String, CaseIterable {
  case notReferenceCases = "T001"
  case unknownStatistic = "T002"
  case incompleteCase = "T003"
  case repeatedCase = "T004"
  case nothingExpected = "T005"
  case wrongInput = "T006"
  case raggedTable = "T007"
  case notACount = "T008"
  case gradeOffScale = "T009"
  case impossibleInput = "T010"
  case wrongTolerance = "T011"
}
