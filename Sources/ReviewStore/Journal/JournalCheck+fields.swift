import Foundation
import GRDB
import PracticeLearning

extension JournalCheck {
  /// Whether allocations, actions, progress notes and drafts have the digest of their entries.
  func fields() throws -> Inspection {
    var inspection = try allocations(Reading.allocationSelect, "a")
    inspection.add(try allocations(JournalCheck.earlierAllocations, "e"))
    inspection.add(try actions())
    inspection.add(try drafts())
    inspection.add(try swapsAndExemptions())
    for table in ["selection", "selection_earlier"] { inspection.add(try selections(in: table)) }
    return Inspection(
      checked: ["the fields of allocations, actions, drafts and assignments"],
      complaints: inspection.complaints)
  }

  private static let earlierAllocations = """
    SELECT e.id, a.name, p.name, e.month, o.name, e.case_reference, e.due, e.exempt, e.because,
           e.approved_by, e.exempt_until, NULL
    FROM   allocation_earlier e
    JOIN   allocation a ON a.id = e.allocation
    JOIN   programme  p ON p.id = e.programme
    JOIN   person     o ON o.id = e.auditor
    """

  /// The allocations of a bulk have no entry of their own.
  private func allocations(_ select: String, _ table: String) throws -> Inspection {
    let withEntry = select.replacing(
      "\nFROM",
      with: ", j.digest, j.act = '\(JournalAct.simulate.rawValue)', \(table).reason\nFROM",
      maxReplacements: 1)
    let rows = try Row.fetchCursor(
      db, sql: withEntry + "\nJOIN journal j ON j.seq = \(table).entry")
    var inspection = Inspection()
    while let row = try rows.next() {
      if row[13] { continue }
      let allocation = Reading.allocation(row).allocation
      if sha.digest(of: allocation, because: row[14]) != [UInt8](row[12] as Data) {
        inspection.complaints.append(changed("allocation", allocation.id))
      }
    }
    return inspection
  }

  private func actions() throws -> Inspection {
    var inspection = Inspection()
    let digests = try digestsByAction()
    let rechecks = try recheckDigests()
    for action in try Reading(db).actions() {
      guard let (plan, updates) = digests[action.id] else { continue }
      let found = action.updates.enumerated().map {
        sha.digest(of: $1, position: $0, action: action.id)
      }
      if sha.digest(ofPlan: action) != plan || found != updates
        || rechecks[action.id, default: []] != sha.digests(ofRecheckOf: action)
      {
        inspection.complaints.append(changed("learning action", action.id))
      }
    }
    return inspection
  }

  private func recheckDigests() throws -> [String: [[UInt8]]] {
    var digests: [String: [[UInt8]]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT subject, digest FROM journal WHERE act = ?",
      arguments: [JournalAct.planRecheck.rawValue])
    while let row = try rows.next() {
      digests[row[0], default: []].append([UInt8](row[1] as Data))
    }
    return digests
  }

  private func digestsByAction() throws -> [String: (plan: [UInt8], updates: [[UInt8]])] {
    var digests: [String: (plan: [UInt8], updates: [[UInt8]])] = [:]
    let plans = try Row.fetchCursor(
      db,
      sql: "SELECT a.name, j.digest FROM learning_action a JOIN journal j ON j.seq = a.entry")
    while let row = try plans.next() { digests[row[0]] = ([UInt8](row[1] as Data), []) }
    let updates = try Row.fetchCursor(
      db,
      sql: """
        SELECT   a.name, j.digest
        FROM     action_update u
        JOIN     learning_action a ON a.id = u.action
        JOIN     journal j ON j.seq = u.entry
        ORDER BY u.action, u.position
        """)
    while let row = try updates.next() {
      digests[row[0]]?.updates.append([UInt8](row[1] as Data))
    }
    return digests
  }

  private func drafts() throws -> Inspection {
    var inspection = Inspection()
    for draft in try Reading(db).drafts() {
      let digest = try Data.fetchOne(
        db,
        sql: "SELECT j.digest FROM draft d JOIN journal j ON j.seq = d.entry WHERE d.name = ?",
        arguments: [draft.id])
      if digest.map([UInt8].init) != sha.digest(of: draft) {
        inspection.complaints.append(changed("draft", draft.id))
      }
    }
    return inspection
  }

  private func selections(in table: String) throws -> Inspection {
    let withEntry = Reading.selectionSelect(from: table).replacing(
      "\nFROM", with: ", j.digest\nFROM", maxReplacements: 1)
    let rows = try Row.fetchCursor(db, sql: withEntry + "\nJOIN journal j ON j.seq = x.entry")
    var inspection = Inspection()
    while let row = try rows.next() {
      let assignment = Reading.selection(row).assignment
      if sha.digest(of: assignment) != [UInt8](row[15] as Data) {
        inspection.complaints.append(changed("who was asked to moderate", assignment.review))
      }
    }
    return inspection
  }

  func changed(_ kind: String, _ id: String) -> Diagnostic {
    JournalCheck.complaint("\(kind) \"\(id)\" is not what the journal says was stored")
  }
}
