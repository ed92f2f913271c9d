/// A007, A008, F011, A012 and R053-R055: who is to review which case, when.
extension ReviewCheck {
  /// Every complaint about an allocation.
  public func complaints(about allocation: Allocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    checkProgramme(
      allocation.programme, .unknownProgrammeOfAllocation, at: ["programme"], &found)
    checkAuditor(of: allocation, &found)
    if let reference = allocation.caseReference {
      checkCaseReference(reference, at: ["case"], references(of: allocation.month), &found)
    }
    if let due = allocation.due, due < allocation.month.firstDay {
      found.append(
        Diagnostic(
          .datesOutOfOrder, at: ["due"],
          "due on \(due.words), before \(allocation.month.words) begins",
          advice: "write the day by which the review is to be submitted"))
    }
    checkExemption(of: allocation, &found)
    return found
  }

  private func checkAuditor(of allocation: Allocation, _ found: inout [Diagnostic]) {
    let code = allocation.auditor
    guard let auditor = people[code] else {
      found.append(
        Diagnostic(
          .unknownAllocatedAuditor, at: ["auditor"],
          "\"\(code)\" is not a person of this workspace", advice: roleCodeSuggestion(for: code)))
      return
    }
    guard let why = whyNotAuditing(auditor, in: allocation.month) else { return }
    found.append(
      Diagnostic(
        .unknownAllocatedAuditor, at: ["auditor"], "\(code) \(why)",
        advice: "allocate the review to somebody who audits in \(allocation.month.words)"))
  }

  private func checkExemption(of allocation: Allocation, _ found: inout [Diagnostic]) {
    guard let exemption = allocation.exemption else { return }
    let missing = [
      exemption.because == nil ? "why" : nil, exemption.approvedBy == nil ? "who agreed" : nil,
    ].compactMap(\.self)
    if !missing.isEmpty {
      found.append(
        Diagnostic(
          .exemptWithoutReason,
          at: ["exempt", exemption.because == nil ? "because" : "approved_by"],
          "an exemption that does not say \(inWords(missing))",
          advice: "add because and approved_by (a role code)"))
    }
    if let approver = exemption.approvedBy, people[approver] == nil {
      found.append(
        Diagnostic(
          .unknownPerson, at: ["exempt", "approved_by"],
          "\"\(approver)\" is not a person of this workspace",
          advice: roleCodeSuggestion(for: approver)))
    }
    if let approver = exemption.approvedBy, approver == allocation.auditor {
      found.append(
        Diagnostic(
          .wrongApprover, at: ["exempt", "approved_by"],
          "\(approver) cannot approve their own exemption",
          advice: "a second person approves: a service manager or another QA lead"))
    }
    var texts = TextCheck(search: search(writtenIn: allocation.month), confirmed: [])
    texts.check(exemption.because, at: ["exempt", "because"])
    found += texts.found
  }

  /// F011: an exemption that is stated as approved by the very person who enters it now.
  ///
  /// - Parameters:
  ///   - allocation: the allocation, as it is entered.
  ///   - stored: as it is stored, where it is; what it says already stays as it was stated.
  ///   - person: who enters it, by role code.
  public func approvalComplaint(
    about allocation: Allocation, stored: Allocation?, enteredBy person: String
  ) -> Diagnostic? {
    guard let exemption = allocation.exemption, exemption != stored?.exemption,
      exemption.approvedBy == person
    else { return nil }
    return Diagnostic(
      .wrongApprover, at: ["exempt", "approved_by"],
      "\(person) enters the exemption and cannot approve it as well",
      advice: "a second person approves: a service manager or another QA lead")
  }

  /// What is wrong with the reason of a swap or an exemption, in a person's own words.
  ///
  /// - Parameters:
  ///   - reason: the words.
  ///   - path: where they stand.
  ///   - month: the month they are about.
  public func complaints(
    aboutReason reason: String?, at path: FieldPath, in month: Month
  ) -> [Diagnostic] {
    var texts = TextCheck(search: search(writtenIn: month), confirmed: [])
    texts.check(reason, at: path)
    return texts.found
  }

  /// R053 and R055: whether a review was allocated, for the month it is counted in.
  ///
  /// An allocation without a case yet is one for any case.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - allocations: those of the workspace; others than the auditor's own do no harm.
  public func allocationComplaints(
    about review: Review, allocations: [Allocation]
  ) -> [Diagnostic] {
    let own = allocations.filter {
      $0.auditor == review.auditor && $0.programme == review.programme
    }
    let fitting = own.contains {
      $0.month == review.month
        && isSameID($0.caseReference ?? review.caseReference, review.caseReference)
    }
    guard !fitting else { return [] }
    let months = own.filter { $0.caseReference.map { isSameID($0, review.caseReference) } ?? false }
      .map(\.month).sorted()
    if !months.isEmpty {
      let words = inWords(months.map(\.words))
      return [
        Diagnostic(
          .monthOutsideAllocation, at: ["month"],
          "\(review.caseReference) is allocated to \(review.auditor) for \(words)",
          advice: "write month: \(months[months.count - 1]), or have the allocation changed")
      ]
    }
    guard programmes[review.programme]?.needsAllocation == true else { return [] }
    return [
      Diagnostic(
        .notAllocated, at: ["case"],
        "\(review.caseReference) is not allocated to \(review.auditor) in \(review.programme)",
        advice: "check the case and the auditor, or ask the QA lead to allocate the review")
    ]
  }

  /// R054: whether the case was reviewed within twelve months, before or after.
  ///
  /// A review of a later month may be stored first.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - others: the ids and months of other reviews of the same case, earlier and later.
  public func recentReviewComplaint(
    about review: Review, others: [(id: String, month: Month)]
  ) -> Diagnostic? {
    func months(to month: Month) -> Int { abs(month.index - review.month.index) }
    let near = others.filter { $0.id != review.id && months(to: $0.month) < 12 }
    guard let nearest = near.min(by: { months(to: $0.month) < months(to: $1.month) }) else {
      return nil
    }
    return Diagnostic(
      .reviewedRecently, at: ["case"],
      "\(review.caseReference) was reviewed in \(nearest.month.words) (\(nearest.id))",
      advice: "no child's record is read twice within 12 months unless as a re-review; "
        + "choose another case if it is not one")
  }
}
