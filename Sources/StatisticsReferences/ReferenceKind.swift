/// The kinds of statistic that reference cases may be of.
enum ReferenceKind {
  /// Computes a case from its input.
  typealias Computation = @Sendable (ReferenceInput) throws(InputProblem) -> ReferenceValue

  /// Every kind by the name it has in a file.
  static let all: [String: Computation] = [
    "agreement": agreement,
    "clustered_agreement": clusteredAgreement,
    "cohen_kappa": cohenKappa,
    "fleiss_kappa": fleiss,
    "funnel": funnel,
    "gwet_ac": gwet,
    "krippendorff_alpha": krippendorff,
    "mann_kendall": mannKendall,
    "marginal_homogeneity": marginalHomogeneity,
    "moderation_adjusted_profile": adjustedProfile,
    "p_chart": pChart,
    "proportion_ci": proportion,
    "proportion_difference": proportionDifference,
    "proportion_difference_paired": pairedShares,
    "run_chart_anhoej": runChart,
    "sample_size_fpc": sampleSize,
    "shrinkage": shrinkage,
    "signed_difference": signedDifference,
    "xmr": xmr,
  ]
}
