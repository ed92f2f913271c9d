import PracticeLearning
import ReviewDocuments
import ReviewStore

extension Council {
  /// Sets up a calibration session. No form shows what anybody thinks of a case.
  ///
  /// - Parameters:
  ///   - new: the session.
  ///   - hand: who acts: the QA lead.
  public func setUpCalibration(_ new: NewCalibration, by hand: Hand) -> Outcome<NewSession> {
    Outcome(remarking: {
      let viewer = try viewer(hand)
      try viewer.require(.runCalibration)
      let check = try check(try library.allTemplates(), today: hand.today)
      let pack: Prepared? = try new.packFile.map { try preparedPack($0, check) }
      return try write(by: hand, "calibration new") { batch in
        var intake = Intake(batch, check, by: viewer)
        if let pack { try intake.take(pack) }
        try refuse(intake.complaints.withoutPlaces)
        let session = try session(new, pack, batch.reading)
        try intake.take(try Prepared(madeOfOptions: .calibration(session), check))
        try intake.finish()
        try refuse(intake.complaints.withoutPlaces)
        let made = NewSession(
          session: session, folder: calibrationFolder(session.id),
          forms: try blankForms(of: session, batch.reading))
        return (made, intake.complaints.withoutPlaces)
      }
    })
  }

  private func preparedPack(_ file: String, _ check: ReviewCheck) throws -> Prepared {
    let content = try Findings(ofFile: file)
    try refuse(content.complaints)
    let packs = content.documents.map { Prepared($0, check) }
    if let pack = packs.first, packs.count == 1, pack.kind == .vignettePack { return pack }
    throw Refusal(
      .unknownDocument, "\(file) is not one pack of vignettes",
      advice:
        "a pack begins with \"vignette_pack:\" and its id; see \(.showFields(of: "vignette-pack"))")
  }

  private func session(
    _ new: NewCalibration, _ file: Prepared?, _ reading: Reading
  ) throws -> CalibrationSession {
    var name = new.pack
    if case .vignettePack(let pack)? = file?.document { name = pack.id }
    let pack: VignettePack? = try name.flatMap { id in try reading.vignettePack(id) }
    if let name, pack == nil {
      throw Refusal(
        .unknownVignettes, "\"\(name)\" is no file here and no stored pack of vignettes",
        advice: "check the name; a pack is stored when it is first used or imported")
    }
    return CalibrationSession(
      id: try new.id
        ?? freeID("CAL-\(new.heldOn)") {
          try reading.document(ofCalibration: $0) != nil
        }, title: new.title, heldOn: new.heldOn,
      review: new.review, pack: name,
      vignettes: new.vignettes.isEmpty ? pack?.vignettes.map(\.id) ?? [] : new.vignettes,
      ratings: new.ratings, participants: new.participants, passMark: new.passMark)
  }

  private func blankForms(
    of session: CalibrationSession, _ reading: Reading
  ) throws -> [String: String] {
    let forms = try forms(of: session, reading)
    var texts = ["grades.csv": forms.sheet(on: session.heldOn)]
    for participant in session.participants {
      texts["\(participant).yaml"] = forms.own(participant, on: session.heldOn)
    }
    return texts
  }
}
