package import PracticeLearning
package import ReviewReports

/// Which figures somebody may be shown: those of the whole council, of some services, of some teams.
package struct FigureView: Sendable {
  private let sight: FigureSight
  private let services: Set<String>
  private let teams: Set<String>
  private let viewer: Viewer
  /// The team that is asked for; nothing for all.
  private let team: String?
  /// The rows of teams that are not for the person; nothing where all are.
  private let few: FewReviews?

  /// - Parameters:
  ///   - viewer: who reads.
  ///   - selection: what is asked for.
  ///   - few: the rows of teams that rest on too few reviews for those who read only the others.
  init(_ viewer: Viewer, _ selection: Selection, few: FewReviews?) {
    self.viewer = viewer
    self.few = few
    team = selection.team
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
    figures.filter { allows($0.dimensions) }.compactMap(withoutFew)
  }

  /// Of a team its one row alone, and that only where it rests on enough reviews.
  private func withoutFew(_ figure: Figure) -> Figure? {
    guard let few, let team = figure.dimension(.team) ?? team else { return figure }
    return few.shown(figure, of: team)
  }

  /// Whether more may be shown than the rows of the tables: what is worked out from parts of them.
  var readsParts: Bool { few == nil || team == nil }
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
    let viewer = try viewer(hand)
    try requireFigures(selection, viewer, by: hand)
    let few = viewer.figures.contains(.fewHidden) ? try fewReviews(selection, by: hand) : nil
    return FigureView(viewer, selection, few: few)
  }

  /// Refuses figures that are not for the person; see `figureView`.
  func requireFigures(_ selection: Selection, _ viewer: Viewer, by hand: Hand) throws {
    try check(selection)
    try noting(
      "figures", of: selection.isEmpty ? nil : selection.words, by: hand
    ) { try FigureView(viewer, selection, few: nil).require(selection) }
  }
}
