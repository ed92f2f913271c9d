import ArgumentParser
import PracticeLearning
import ReviewActs

/// One step to settle a difference, as options.
struct SettlingOptions: ParsableArguments {
  @Option(help: "moderator decides, conversation, third reader or panel.")
  var how: Moderation.Resolution.How?

  @Option(
    help: ArgumentHelp(
      "The day, such as 2026-03-16 or 16 Mar 2026; default: today.", valueName: "date"))
  var on: CalendarDate?

  @Option(help: ArgumentHelp("Who decided; the chair of a panel.", valueName: "person"))
  var by: String?

  @Option(
    help: ArgumentHelp("A member of a panel beside its chair; repeat it.", valueName: "person"))
  var panel: [String] = []

  @Option(help: ArgumentHelp("Why, in a sentence or two.", valueName: "reason"))
  var because: String?

  @Option(
    name: .customLong("final"),
    help: ArgumentHelp(
      "A final grade, such as overall=good; repeat it. Others are the moderator's, or as settled.",
      valueName: "rating=grade"), transform: FinalArgument.init)
  var finals: [FinalArgument] = []

  @Option(
    help: "Why the final overall grade is better than inadequate beside an inadequate domain.")
  var capOverride: String?

  @Option(help: ArgumentHelp("Who took part in the conversation; repeat it.", valueName: "person"))
  var with: [String] = []

  @Option(help: ArgumentHelp("What was said in the conversation.", valueName: "words"))
  var said: String?

  @Option(help: "Whether both agreed: yes or no.")
  var agreed: Agreement?

  @Option(
    help: ArgumentHelp("The auditor disputes what was decided; say why.", valueName: "reason"))
  var dispute: String?

  /// Yes or no.
  enum Agreement: String, CaseIterable, ExpressibleByArgument {
    case yes, no
  }

  mutating func validate() throws {
    let isTalk = how == .conversation
    if dispute != nil {
      guard how == nil, by == nil, because == nil, finals.isEmpty, said == nil else {
        throw ValidationError("--dispute stands alone, with --on at most")
      }
      guard dispute?.written != nil else { throw ValidationError("--dispute needs its reason") }
    } else if how == nil {
      guard on == nil, by == nil, because == nil, finals.isEmpty, said == nil, agreed == nil,
        panel.isEmpty, with.isEmpty, capOverride == nil
      else { throw ValidationError("say how it was settled with --how") }
    }
    if isTalk, said?.written == nil || agreed == nil {
      throw ValidationError("--how conversation needs --said \"what\" and --agreed yes or no")
    }
    if isTalk, agreed == .no, !finals.isEmpty {
      throw ValidationError("without agreement there is no final grade yet: leave --final out")
    }
    if how != nil, !isTalk, said != nil || agreed != nil || !with.isEmpty {
      throw ValidationError("--said, --agreed and --with belong to --how conversation")
    }
    if how != .panel, !panel.isEmpty { throw ValidationError("--panel belongs to --how panel") }
    if how != nil, !isTalk, because?.written == nil {
      throw ValidationError("--how \"\(how?.rawValue ?? "")\" needs --because: say why")
    }
    if Set(finals.map(\.rating)).count < finals.count {
      throw ValidationError("--final names a rating twice")
    }
  }

  /// The step; nothing where no option was given.
  func act(by person: Workspace.Person, on moderation: Moderation) -> SettlingAct? {
    let day = on ?? Now.today
    if let dispute { return .dispute(.init(on: day, by: person.id, because: dispute.written)) }
    guard let how else { return nil }
    let isModerators = how == .conversation || how == .moderatorDecides
    let resolution = Moderation.Resolution(
      how: how, on: day, by: by ?? (isModerators ? moderation.moderator : person.id), panel: panel,
      because: because?.written ?? said?.written,
      final: finals.map { .init($0.rating, $0.grade) }, capOverride: capOverride?.written)
    guard how == .conversation else { return .resolution(resolution) }
    let talk = Moderation.RecordedConversation(
      heldOn: day, with: with, said: said?.written, agreed: agreed == .yes)
    return .conversation(talk, agreement: agreed == .yes ? resolution : nil)
  }
}

/// A final grade on the command line, such as `overall=good`.
struct FinalArgument {
  let rating: Rating
  let grade: Grade

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValidationError("write a rating, =, and its grade, such as overall=good")
    }
    guard
      let rating = Rating.allCases.first(where: { parts[0] == $0.key || parts[0] == $0.name })
    else {
      throw ValidationError(
        "\"\(parts[0])\" is not rated; write one of: "
          + Rating.allCases.map(\.key).joined(separator: ", "))
    }
    guard let grade = Grade(String(parts[1])) else {
      throw ValidationError(
        "\"\(parts[1])\" is not a grade; write one of: "
          + Grade.allCases.reversed().map(\.word).joined(separator: ", "))
    }
    (self.rating, self.grade) = (rating, grade)
  }
}
