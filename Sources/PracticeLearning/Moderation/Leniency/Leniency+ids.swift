extension Leniency.Side {
  /// The figures of one side: of all auditors together and of one of them.
  struct IDs {
    var all, overdispersion, one, lower, upper, q: Figure.ID
  }

  /// Its figures.
  var ids: IDs {
    switch self {
    case .lenient:
      IDs(
        all: .allAuditorsHigher, overdispersion: .allAuditorsHigherOverdispersion,
        one: .oneAuditorHigher, lower: .oneAuditorHigherLowerLimit,
        upper: .oneAuditorHigherUpperLimit, q: .oneAuditorHigherQ)
    case .severe:
      IDs(
        all: .allAuditorsLower, overdispersion: .allAuditorsLowerOverdispersion,
        one: .oneAuditorLower, lower: .oneAuditorLowerLowerLimit,
        upper: .oneAuditorLowerUpperLimit, q: .oneAuditorLowerQ)
    }
  }
}
