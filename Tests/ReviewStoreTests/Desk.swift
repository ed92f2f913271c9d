import Foundation
import GRDB
import PracticeLearning
import ReviewStore
import Synchronization
import Testing

/// A workspace in a folder of its own, removed with the last reference to it.
final class Desk {
  let folder: String
  static let now = "2026-02-14T09:30:00Z"
  static let writer = Writer(
    actor: "QA-01", command: "plr import", at: now, wait: .milliseconds(50))

  init() throws {
    folder = try Desk.emptyFolder()
    try PrivateFile.write(Desk.newStore.get(), to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A new store, made once and copied: making its tables takes longer than most of what is tried on it.
  private static let newStore = Result<[UInt8], any Error> {
    let folder = try emptyFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ReviewStore.create(in: folder, by: Desk.writer)
    return try Array(Data(contentsOf: URL(filePath: folder + "/plr.sqlite")))
  }

  private static func emptyFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "plr-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  var path: String { folder + "/plr.sqlite" }
  var bytes: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

  @discardableResult
  func write<T>(_ body: (Batch) throws -> T) throws -> T {
    let store = try ReviewStore(opening: folder)
    let result = try store.write(by: Desk.writer, body)
    try store.close()
    return result
  }

  func read<T>(_ body: (Reading) throws -> T) throws -> T {
    let store = try ReviewStore(opening: folder)
    let result = try store.read(body)
    try store.close()
    return result
  }

  func store<T>(_ body: (ReviewStore) throws -> T) throws -> T {
    let store = try ReviewStore(opening: folder)
    let result = try body(store)
    try store.close()
    return result
  }

  /// Every text a table keeps, the first one first.
  func kept(_ table: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    let texts = try queue.read {
      try String.fetchAll($0, sql: "SELECT document FROM \(table) ORDER BY id")
    }
    try queue.close()
    return texts
  }

  /// What somebody could do who opens the file with another program.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

/// What the texts of these tests stand for, in place of a format.
final class Values<Value: Sendable>: Sendable {
  private let values = Mutex<[String: Value]>([:])

  func keep(_ value: Value, as document: String) -> Entry<Value> {
    values.withLock { $0[document] = value }
    return Entry(value: value, document: document)
  }

  func value(of document: String) -> Value? { values.withLock { $0[document] } }
}
extension Values<Review> { static let reviews = Values() }
extension Values<Moderation> { static let moderations = Values() }
extension Values<PracticeWeek> { static let weeks = Values() }

extension DocumentReaders {
  static let values = DocumentReaders(
    review: Values.reviews.value, moderation: Values.moderations.value, week: Values.weeks.value)
}

extension ReviewStore {
  func inspect() -> Inspection { inspect(reading: .values) }

  func verifyJournal() -> Inspection { verify(reading: .values) }
}

/// A review with a grade in every domain.
func review(
  _ id: String, programme: String = "monthly", month: String = "2026-02",
  case reference: String = "C-1",
  service: String = "children in care", team: String = "CIC-2", auditor: String = "TM-07",
  cohort: String? = nil, grades: [Grade?] = Array(repeating: .good, count: 6),
  overall: Grade? = .good, impact: Grade? = nil, strengths: [String] = [],
  development: [String] = [], text: String = "first"
) -> Entry<Review> {
  let domains = PracticeDomain.allCases.map { domain in
    DomainJudgement(
      domain, grade: grades[domain.rawValue].map(DomainGrade.graded) ?? .notApplicable,
      strengths: domain == .planning ? [Finding(themes: strengths)] : [],
      development: domain == .outcomes ? [Finding(themes: development)] : [])
  }
  let review = Review(
    id: id, programme: programme, template: TemplateReference(name: "children-in-care", version: 1),
    month: Month(month) ?? Month(year: 2026, number: 2), caseReference: reference, service: service,
    team: team, practitioner: "SW-118", auditor: auditor, cohort: cohort, domains: domains,
    impact: impact.map { Judgement(grade: $0) }, overall: overall.map { Judgement(grade: $0) })
  return Values.reviews.keep(review, as: "\(text) \(review)")
}

/// A second grading in which every domain has one grade.
func moderation(
  of review: String, by moderator: String = "TM-03", gradedOn: String = "2026-03-02",
  probability: String = "0.25", grade: Grade = .good, overall: Grade? = nil,
  resolution: Moderation.Resolution? = nil, text: String = "first"
) -> Entry<Moderation> {
  let value = Moderation(
    review: review, moderator: moderator, gradedOn: CalendarDate(gradedOn),
    selection: Moderation.Selection(reason: .random, probability: DecimalText(probability)),
    domains: PracticeDomain.allCases.map {
      Moderation.ModeratedDomain($0, grade: .graded(grade))
    },
    overall: Judgement(grade: overall ?? grade), resolution: resolution)
  return Values.moderations.keep(value, as: "\(text) \(value)")
}

func action(
  _ id: String, review: String? = nil, raised: String = "2026-02-20", due: String? = "2026-03-31",
  what: String = "Bring the review forward", updates: [ActionUpdate] = []
) -> LearningAction {
  LearningAction(
    id: id, review: review, themes: ["drift-and-delay"], service: review == nil ? "MASH" : nil,
    raisedOn: day(raised),
    plan: PlannedAction(
      what: what, level: .team, owner: "SW-118", verifier: "TM-03", due: due.map(day),
      difference: "She knows where she will go to school"), updates: updates)
}

func note(_ on: String, _ status: ActionStatus) -> ActionUpdate {
  ActionUpdate(on: day(on), by: "TM-03", status: status, note: "spoke with the school")
}

func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0) }

/// The code of the complaint a document was refused with.
func code(_ stored: Stored) -> String? {
  if case .refused(let diagnostic) = stored { diagnostic.code.id } else { nil }
}

/// The codes of the complaints something was refused with.
func codes(_ body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let refusal as Refusal {
    return refusal.diagnostics.map(\.code.id)
  } catch {
    return ["\(error)"]
  }
}
