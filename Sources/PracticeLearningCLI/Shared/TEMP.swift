import PracticeLearning
import ReviewDocuments
import ReviewStore

func blankForm(_ t: ReviewTemplate, prefilled: Review) -> String { "" }
func annotated(_ t: String, with: [Diagnostic]) -> String { t }
func withoutAnnotations(_ t: String) -> String { t }
func jsonSchema(of: DocumentKind) -> String { "" }
func fieldTable(of: DocumentKind) -> String { "" }
func difference(between: DocumentNode, and: DocumentNode) -> [String] { [] }
struct CSVWriter {
  var text = ""
  init(_ k: DocumentKind) {}
  mutating func add(_ d: Document) {}
}
extension ReviewStore {
  struct R {
    var complaints: [Diagnostic] = []
    var entries = 0
    var lastHash: [UInt8]?
    var checked: [String] = []
  }
  func verifyJournal() throws -> R { R() }
  func doctor() throws -> R { R() }
}
struct SimulatedForms { init(_ a: SimulatedCouncils, _ t: [TemplateReference: ReviewTemplate]) {} }
extension SimulateCommand { func fill(_ a: SimulatedCouncils, _ b: SimulatedForms) throws {} }
