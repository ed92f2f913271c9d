import GRDB
import PracticeLearning

extension ReviewStore {
  /// Looks the whole store over: where it lies, the file, its tables, the journal and all that it covers, and
  /// what is made from that.
  ///
  /// What is wrong with the file is remembered beside it: a damaged store takes no more writes.
  package func inspect(reading readers: DocumentReaders) -> Inspection {
    var inspection = Inspection(checked: ["where the workspace lies"])
    if let complaint = NetworkDrive.complaint(about: file.path) {
      inspection.complaints.append(complaint)
    }
    inspection.complaints += file.openToOthers
    inspection.add(verify(reading: readers))
    return inspection
  }

  /// Recomputes the journal's chain, the digests of everything it tells of, and what is made from that.
  ///
  /// - Parameters:
  ///   - readers: how documents are read.
  ///   - hash: a head of the journal that was kept elsewhere, in hexadecimal digits.
  package func verify(reading readers: DocumentReaders, expecting hash: String? = nil) -> Inspection
  {
    do {
      let inspection = try self.readers.read { db in
        StoreCheck(db, reading: readers).inspection(expecting: hash)
      }
      remember(inspection)
      return inspection
    } catch let refusal as Refusal {
      if refusal.diagnostics.contains(where: { $0.code == .storeDamaged }) {
        _ = file.damaged(by: refusal.diagnostics.map(\.summary).joined(separator: "\n"))
      }
      return Inspection(complaints: refusal.diagnostics)
    } catch {
      return Inspection(complaints: [StoreCheck.damaged("\(error)")])
    }
  }

  private func remember(_ inspection: Inspection) {
    let damage = inspection.complaints.filter { $0.code == .storeDamaged }
    if damage.isEmpty {
      if inspection.complaints.isEmpty { file.isSound() }
    } else {
      _ = file.damaged(by: damage.map(\.summary).joined(separator: "\n"))
    }
  }
}
