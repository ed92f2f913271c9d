package import PracticeLearning
package import ReviewReports

/// Which figures somebody may be shown: those of the whole council, of some services, of some teams.
package struct FigureView: Sendable {
  private let sight: FigureSight
  private let services: Set<String>
  private let teams: Set<String>
  private let viewer: Viewer

  /// Below so many reviews a row of a team, an age band or an identity says only that there are fewer.
  private static let fewest = 5

  init(_ viewer: Viewer) {
    self.viewer = viewer
    sight = viewer.figures
    services = viewer.services.union(viewer.servicesBelow)
    teams = viewer.teams.union(viewer.person.team.map { [plainID($0)] } ?? [])
  }

  /// Refuses figures that are not for the person at all, or not of the part that is meant.
  ///
  /// - Throws: `Refusal` with S021.
  func require(_ selection: Selection) throws {
    func refusal(_ what: String) -> Refusal {
      Refusal(
        .notPermitted,
        "\(viewer.person.id) (\(viewer.person.rolesInWords)) does not read figures\(what)",
        advice: "ask the QA lead for what you need")
    }
    guard sight.contains(.council) else { throw refusal("") }
    if let team = selection.team, !mayRead(team: team) { throw refusal(" of the team \(team)") }
    if let service = selection.service, !mayRead(service: service) {
      throw refusal(" of the service \(service)")
    }
  }

  private func mayRead(team: String) -> Bool {
    sight.contains(.allTeams) || sight.contains(.ownTeams) && teams.contains(plainID(team))
  }

  private func mayRead(service: String) -> Bool {
    sight.contains(.allServices)
      || sight.contains(.ownServices) && services.contains(plainID(service))
  }

  /// Whether a figure of these dimensions may be shown.
  package func allows(_ dimensions: [Figure.Dimension]) -> Bool {
    dimensions.allSatisfy { dimension in
      switch dimension.name {
      case .team: mayRead(team: dimension.value)
      case .service: mayRead(service: dimension.value)
      default: true
      }
    }
  }

  /// The figures that may be shown, as they may be shown.
  package func shown(_ figures: [Figure]) -> [Figure] {
    figures.filter { allows($0.dimensions) }.map(withoutFew)
  }

  private func withoutFew(_ figure: Figure) -> Figure {
    guard sight.contains(.fewHidden), figure.dimension(.team) != nil else { return figure }
    let count = figure.denominator ?? figure.value.map { Int($0) } ?? 0
    guard count > 0, count < FigureView.fewest else { return figure }
    var hidden = figure
    (hidden.value, hidden.numerator, hidden.denominator) = (nil, nil, nil)
    (hidden.interval, hidden.text, hidden.grades) = (nil, nil, [])
    hidden.missing = "fewer than \(FigureView.fewest)"
    return hidden
  }
}

extension FigureSet {
  /// The set as somebody may be shown it; what is made when it is written too.
  package func shown(by view: FigureView) -> FigureSet {
    var set = self
    set.figures = view.shown(figures)
    set.groups = groups.map { group in FigureGroup { view.shown(group.figures) } }
    return set
  }
}

extension Council {
  /// What of the figures the person may be shown.
  ///
  /// - Throws: `Refusal` with S014 where nobody is named and S021 where they are not for the person.
  package func figureView(_ selection: Selection, by hand: Hand) throws -> FigureView {
    let view = FigureView(try viewer(hand))
    try check(selection)
    try view.require(selection)
    return view
  }
}
