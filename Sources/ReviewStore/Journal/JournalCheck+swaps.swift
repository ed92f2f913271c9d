import Foundation
import GRDB
import PracticeLearning

extension JournalCheck {
  /// Whether swaps and the exemptions of auditors have the digest of their entries.
  func swapsAndExemptions() throws -> Inspection {
    var inspection = Inspection()
    for (row, digest) in try rows(Reading.swapSelect, "s", digestAt: 8) {
      let found = Reading.swap(row)
      if sha.digest(of: found.swap, draw: found.draw) != digest {
        inspection.complaints.append(changed("the swap of", found.swap.allocation))
      }
    }
    for (row, digest) in try rows(Reading.exemptionSelect, "e", digestAt: 6) {
      let found = Reading.exemption(row)
      if sha.digest(of: found) != digest {
        inspection.complaints.append(changed("the exemption of", found.auditor))
      }
    }
    return inspection
  }

  private func rows(_ select: String, _ table: String, digestAt column: Int) throws
    -> [(Row, [UInt8])]
  {
    let withEntry = select.replacing("\nFROM", with: ", j.digest\nFROM", maxReplacements: 1)
    return try Row.fetchAll(db, sql: withEntry + "\nJOIN journal j ON j.seq = \(table).entry").map {
      ($0, [UInt8]($0[column] as Data))
    }
  }
}
