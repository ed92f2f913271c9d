/// After how many working days past its day an open action is told to whom; the defaults are those of the field.
public struct ReminderTerms: Hashable, Sendable {
  /// Working days until its owner is reminded, 1 or more.
  public var ownerDays: Int
  /// Working days until the service manager is told.
  public var serviceManagerDays: Int
  /// Working days until the head of service is told.
  public var headOfServiceDays: Int
  /// Working days until the director is told.
  public var directorDays: Int

  /// Makes terms.
  public init(
    ownerDays: Int = 1, serviceManagerDays: Int = 5, headOfServiceDays: Int = 10,
    directorDays: Int = 15
  ) {
    self.ownerDays = ownerDays
    self.serviceManagerDays = serviceManagerDays
    self.headOfServiceDays = headOfServiceDays
    self.directorDays = directorDays
  }

  /// The days of the ladder, each with its key in the settings.
  var rungs: [(key: String, days: Int)] {
    [
      ("owner_days", ownerDays), ("service_manager_days", serviceManagerDays),
      ("head_of_service_days", headOfServiceDays), ("director_days", directorDays),
    ]
  }

  /// How many rungs a reminder has gone up on a day: 0 for nobody yet, 1 for the owner, 2 for the service manager
  /// too, 3 for the head of service, 4 for the director.
  ///
  /// Working days are those of England and Wales.
  ///
  /// - Parameters:
  ///   - due: the day the action is due now.
  ///   - day: the day of looking.
  public func rung(due: CalendarDate, on day: CalendarDate) -> Int {
    let late = due.workingDays(until: day)
    return late < 1 ? 0 : rungs.prefix { $0.days <= late }.count
  }
}

extension Workspace {
  /// Who above the owner is told on a day that an action is past its day, from the settings and the day alone;
  /// nobody answers by staying silent: it goes on up until the action is closed or a new day is approved.
  ///
  /// - Parameters:
  ///   - action: the action as it stands.
  ///   - service: the service of the review it came from; nothing where it came from none.
  ///   - day: the day, which decides about leave and about those who have left.
  public func reminded(
    of action: LearningAction, service: String?, on day: CalendarDate
  ) -> [EscalationLine.Told] {
    guard let place = reminderPlace(of: action, service: service, on: day) else { return [] }
    return told(at: place, on: day).filter { told in
      action.plan.owner.map { !isSameID($0, told.person) } ?? true
    }
  }

  /// Above which service, and how far up, an action is told of on a day; nothing while nobody above its owner is.
  ///
  /// - Parameters:
  ///   - action: the action as it stands.
  ///   - service: the service of the review it came from; nothing where it came from none.
  ///   - day: the day.
  public func reminderPlace(
    of action: LearningAction, service: String?, on day: CalendarDate
  ) -> ReminderPlace? {
    guard action.status.isOpen, let due = action.dueNow else { return nil }
    let rung = reminders.rung(due: due, on: day)
    guard rung > 1 else { return nil }
    let own = action.plan.owner.flatMap(person)?.team.flatMap(team)
    return ReminderPlace(service: action.service ?? service ?? own?.service ?? "", rung: rung)
  }

  /// Who is told at a rung above a service on a day.
  public func told(at place: ReminderPlace, on day: CalendarDate) -> [EscalationLine.Told] {
    EscalationLine(self, above: place.service, passingOver: [])
      .told(on: day, up: place.rung - 2)
  }

  func checkReminders(_ found: inout [Diagnostic]) {
    for (key, days) in reminders.rungs {
      checkRange(days, 1...250, "working days", at: ["reminders", .key(key)], &found)
    }
    for (lower, higher) in zip(reminders.rungs, reminders.rungs.dropFirst())
    where higher.days <= lower.days {
      found.append(
        Diagnostic(
          .settingOutOfRange, at: ["reminders", .key(higher.key)],
          "\(higher.days) working days are not after the \(lower.days) of \(lower.key)",
          advice: "let each step up the line come later than the one before"))
    }
  }
}

/// A rung of the ladder above a service.
public struct ReminderPlace: Hashable, Sendable {
  /// The service, by name; empty where none is known.
  public let service: String
  /// How many have been told: 2 with the service manager, 3 with the head of service, 4 with the director.
  public let rung: Int
}
