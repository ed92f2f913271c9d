import PracticeLearning

extension SampleWriter {
  func writeTable(_ allocations: [Allocation], to path: String) throws {
    var text =
      "kind,allocation,programme,month,auditor,case,due,exempt.because,exempt.approved_by\n"
    for a in allocations {
      let because = a.exemption?.because.map { $0.contains(",") ? "\"\($0)\"" : $0 } ?? ""
      text +=
        "allocation,\(a.id),\(a.programme),\(a.month),\(a.auditor),\(a.caseReference ?? ""),\(a.due?.description ?? ""),\(because),\(a.exemption?.approvedBy ?? "")\n"
    }
    try save(text, to: path)
  }
}
