extension Figure {
  /// Every figure there is: the name machines know it by, which never changes.
  ///
  /// A figure is of one of these or is not made; a test demands that each of them is made by some sample.
  public enum ID: String, CaseIterable, Hashable, Sendable {
    // Reviews, grades and compliance

    /// Reviews submitted.
    case reviews
    /// Reviews completed of those expected.
    case compliance
    /// Reviews exempted.
    case complianceExempt = "compliance.exempt"
    /// Of these the ones exempted after their day.
    case complianceExemptAfterDay = "compliance.exempt_after_day"
    /// Reviews exempted and done nevertheless, among those expected and completed.
    case complianceExemptAndDone = "compliance.exempt_and_done"
    /// Reviews graded good or outstanding, with the profile of grades.
    case gradesGoodOrOutstanding = "grades.good_or_outstanding"
    /// How the share good or outstanding changed from one half of the period to the other.
    case gradesChange = "grades.good_or_outstanding.change"
    /// The strongest domain, in words.
    case domainsStrongest = "domains.strongest"
    /// The weakest domain, in words.
    case domainsWeakest = "domains.weakest"

    // Themes and learning actions

    /// Reviews that name a theme.
    case themesReviews = "themes.reviews"
    /// Findings that have no theme yet, in no count of themes.
    case themesUncoded = "themes.uncoded"
    /// Learning actions from the period's reviews, by status.
    case actionsStatus = "actions.status"
    /// Of these the open ones past their day.
    case actionsOverdue = "actions.overdue"
    /// Of these the ones for which a new day was approved.
    case actionsMoved = "actions.moved"
    /// Of these the ones completed with evidence of the difference they made.
    case actionsEvidenced = "actions.closed_with_evidence"
    /// Of these the ones of which it was decided whether they worked.
    case actionsLookedAt = "actions.looked_at_again"
    /// Learning actions open at some time in the period, by status.
    case actionsOpenStatus = "actions.open.status"
    /// Of these the open ones past their day.
    case actionsOpenOverdue = "actions.open.overdue"
    /// Of these the ones for which a new day was approved.
    case actionsOpenMoved = "actions.open.moved"
    /// Of these the ones completed with evidence of the difference they made.
    case actionsOpenEvidenced = "actions.open.closed_with_evidence"
    /// Of these the ones of which it was decided whether they worked.
    case actionsOpenLookedAt = "actions.open.looked_at_again"
    /// Learning actions from no single review raised in the period, by status.
    case actionsGeneralStatus = "actions.general.status"
    /// Of these the open ones past their day.
    case actionsGeneralOverdue = "actions.general.overdue"
    /// Of these the ones for which a new day was approved.
    case actionsGeneralMoved = "actions.general.moved"
    /// Of these the ones completed with evidence of the difference they made.
    case actionsGeneralEvidenced = "actions.general.closed_with_evidence"
    /// Of these the ones of which it was decided whether they worked.
    case actionsGeneralLookedAt = "actions.general.looked_at_again"
    /// Learning actions from no single review open at some time in the period, by status.
    case actionsGeneralOpenStatus = "actions.general.open.status"
    /// Of these the open ones past their day.
    case actionsGeneralOpenOverdue = "actions.general.open.overdue"
    /// Of these the ones for which a new day was approved.
    case actionsGeneralOpenMoved = "actions.general.open.moved"
    /// Of these the ones completed with evidence of the difference they made.
    case actionsGeneralOpenEvidenced = "actions.general.open.closed_with_evidence"
    /// Of these the ones of which it was decided whether they worked.
    case actionsGeneralOpenLookedAt = "actions.general.open.looked_at_again"

    // In time, and what was changed afterwards

    /// Work done by its last day: reviews, moderations, conversations, actions.
    case timelinessInTime = "timeliness.in_time"
    /// The working days it took, in the middle.
    case timelinessMedianDays = "timeliness.median_days"
    /// Work without a recorded day, which is not counted.
    case timelinessNotCounted = "timeliness.not_counted"
    /// Reviews in which something inadequate, or an immediate concern, was found.
    case escalationsRaised = "escalations.raised"
    /// Of these the ones whose escalation is open.
    case escalationsOpen = "escalations.open"
    /// Of these the ones whose case was reviewed again.
    case escalationsReReviewed = "escalations.re_reviewed"
    /// Of those reviewed again the ones in which nothing is inadequate any more that was.
    case escalationsImproved = "escalations.improved"
    /// Reviews amended after they were submitted.
    case reviewsAmended = "reviews.amended"
    /// Reviews withdrawn after they were submitted; in no other figure.
    case reviewsWithdrawn = "reviews.withdrawn"
    /// Reviews to which the practitioner added a reflection.
    case practitionerReflections = "practitioner.reflections"
    /// Reviews to which the practitioner replied.
    case practitionerReplies = "practitioner.replies"
    /// Reviews with words of the child or of a parent or carer.
    case familiesHeard = "families.heard"
    /// Reviews for which neither the child nor a parent or carer was asked.
    case familiesNotAsked = "families.not_asked"
    /// Reviews with words of somebody who was asked for it: the child, a parent or carer, partners.
    case feedbackHeard = "feedback.heard"
    /// Reviews for which they were asked and nothing of the answer is recorded.
    case feedbackNoAnswer = "feedback.no_answer"
    /// Reviews for which they preferred not to answer.
    case feedbackDeclined = "feedback.declined"
    /// Reviews for which they were not asked.
    case feedbackNotAsked = "feedback.not_asked"
    /// Of these the ones with a reason.
    case feedbackReason = "feedback.not_asked.reason"
    /// Reviews that name the day of the conversation with the practitioner.
    case conversationsHeld = "conversations.held"
    /// Reviews that say what the record knows and does about identity.
    case identityConsidered = "identity.considered"
    /// Reviews that answer a question of their template with yes.
    case answersYes = "answers.yes"
    /// Reviews that answer it with partly.
    case answersPartly = "answers.partly"
    /// Reviews that answer it with no.
    case answersNo = "answers.no"
    /// Reviews that say it does not apply to the child.
    case answersNotApplicable = "answers.not_applicable"
    /// Reviews for whose conversation auditor and practitioner name the same day.
    case conversationsConfirmed = "conversations.confirmed"
    /// Reviews amended after the second grading.
    case moderationAmendedAfter = "moderation.amended_after"
    /// Second gradings corrected after they were saved.
    case moderationCorrected = "moderation.corrected"
    /// Second gradings that were not blind; in no comparison.
    case moderationNotBlind = "moderation.not_blind"
    /// Reviews left out since the reader is asked to grade them blind.
    case reviewsLeftOut = "reviews.left_out"

    // How much is moderated

    /// Reviews moderated of those submitted.
    case moderationShare = "moderation.share"
    /// Moderations still needed for the target.
    case moderationNeeded = "moderation.needed"
    /// The share moderated, year to date.
    case moderationShareToDate = "moderation.share_to_date"
    /// Moderations still needed, year to date.
    case moderationNeededToDate = "moderation.needed_to_date"
    /// Reviews taken of those submitted, latest month.
    case moderationMonthTaken = "moderation.month.taken"
    /// More to take, latest month.
    case moderationMonthNeeded = "moderation.month.needed"
    /// Reviews taken of those submitted, quarter to date.
    case moderationQuarterTaken = "moderation.quarter.taken"
    /// More to take, quarter to date.
    case moderationQuarterNeeded = "moderation.quarter.needed"
    /// Reviews taken of those submitted, year to date.
    case moderationYearTaken = "moderation.year.taken"
    /// More to take, year to date.
    case moderationYearNeeded = "moderation.year.needed"
    /// Reviews expected by the end of the year.
    case moderationForecastReviews = "moderation.forecast.reviews"
    /// More to take by the end of the year.
    case moderationForecastNeeded = "moderation.forecast.needed"
    /// Moderations to be done.
    case moderationOpen = "moderation.open"
    /// Moderations past their last day.
    case moderationOpenLate = "moderation.open_late"
    /// Reviews in no draw yet.
    case moderationUndrawn = "moderation.undrawn"
    /// Auditors of whom a review was taken.
    case moderationAuditorsReached = "moderation.auditors_reached"
    /// Services of which a review was taken.
    case moderationServicesReached = "moderation.services_reached"
    /// Reviews taken, by service or auditor.
    case moderationTaken = "moderation.taken"

    // What moderation did

    /// Moderated reviews that are not settled yet.
    case moderationPending = "moderation.pending"
    /// Kept their overall grade.
    case moderationRetained = "moderation.retained"
    /// Overall grade raised.
    case moderationRaised = "moderation.raised"
    /// Overall grade lowered.
    case moderationLowered = "moderation.lowered"
    /// Kept their overall grade, random draws alone.
    case moderationRetainedRandom = "moderation.retained_random"
    /// Overall grade raised, random draws alone.
    case moderationRaisedRandom = "moderation.raised_random"
    /// Overall grade lowered, random draws alone.
    case moderationLoweredRandom = "moderation.lowered_random"
    /// Moderated reviews of which nothing says how they were picked.
    case moderationPickNotRecorded = "moderation.pick_not_recorded"

    // Auditor and moderator side by side

    /// Pairs with the same grade.
    case moderationSameGrade = "moderation.same_grade"
    /// Pairs within one grade.
    case moderationWithinOne = "moderation.within_one"
    /// Pairs in which the auditor graded higher.
    case moderationAuditorHigher = "moderation.auditor_higher"
    /// Pairs in which the auditor graded lower.
    case moderationAuditorLower = "moderation.auditor_lower"
    /// Pairs per grade of auditor and moderator.
    case moderationConfusion = "moderation.confusion"
    /// Mean of auditor less moderator.
    case moderationMeanDifference = "moderation.mean_difference"
    /// Whether one side is higher more often than chance makes it.
    case moderationSignTest = "moderation.sign_test"
    /// Pairs on the same side of the good line.
    case moderationGoodLine = "moderation.good_line"
    /// Pairs good or better to the auditor only.
    case moderationGoodLineLowered = "moderation.good_line_lowered"
    /// Pairs good or better to the moderator only.
    case moderationGoodLineRaised = "moderation.good_line_raised"
    /// Whether crossings of the good line lean one way.
    case moderationGoodLineMcnemar = "moderation.good_line_mcnemar"
    /// Cohen's kappa, linear weights.
    case moderationKappaLinear = "moderation.kappa_linear"
    /// Gwet's AC2, linear weights.
    case moderationAc2Linear = "moderation.ac2_linear"
    /// Pairs of all six domains with the same grade.
    case moderationPooledSameGrade = "moderation.pooled.same_grade"
    /// Mean difference over all six domains.
    case moderationPooledMeanDifference = "moderation.pooled.mean_difference"

    // Estimates for all reviews

    /// The same grade, estimated for all reviews.
    case moderationSameGradeWeighted = "moderation.same_grade_weighted"
    /// The same grade, random draws alone.
    case moderationSameGradeRandom = "moderation.same_grade_random"
    /// Good or outstanding, allowing for moderation.
    case moderationAdjustedGoodOrOutstanding = "moderation.adjusted.good_or_outstanding"
    /// Outstanding, allowing for moderation.
    case moderationAdjustedOutstanding = "moderation.adjusted.outstanding"
    /// Good, allowing for moderation.
    case moderationAdjustedGood = "moderation.adjusted.good"
    /// Requires improvement, allowing for moderation.
    case moderationAdjustedRequiresImprovement = "moderation.adjusted.requires_improvement"
    /// Inadequate, allowing for moderation.
    case moderationAdjustedInadequate = "moderation.adjusted.inadequate"
    /// Grades put together for the adjustment.
    case moderationAdjustedMerged = "moderation.adjusted.merged"

    // Trends

    /// A point of the trend of good or outstanding as recorded.
    case trendGoodOrOutstanding = "moderation.trend.good_or_outstanding"
    /// The line of it.
    case trendGoodOrOutstandingLine = "moderation.trend.good_or_outstanding.line"
    /// What its rules say.
    case trendGoodOrOutstandingReading = "moderation.trend.good_or_outstanding.reading"
    /// What its chart cannot show.
    case trendGoodOrOutstandingBlindSpot = "moderation.trend.good_or_outstanding.blind_spot"
    /// The lower limit of a point.
    case trendGoodOrOutstandingLowerLimit = "moderation.trend.good_or_outstanding.lower_limit"
    /// The upper limit of a point.
    case trendGoodOrOutstandingUpperLimit = "moderation.trend.good_or_outstanding.upper_limit"
    /// A point of the trend of same grade from both.
    case trendSameGrade = "moderation.trend.same_grade"
    /// The line of it.
    case trendSameGradeLine = "moderation.trend.same_grade.line"
    /// What its rules say.
    case trendSameGradeReading = "moderation.trend.same_grade.reading"
    /// What its chart cannot show.
    case trendSameGradeBlindSpot = "moderation.trend.same_grade.blind_spot"
    /// The lower limit of a point.
    case trendSameGradeLowerLimit = "moderation.trend.same_grade.lower_limit"
    /// The upper limit of a point.
    case trendSameGradeUpperLimit = "moderation.trend.same_grade.upper_limit"

    // Auditors beside moderators

    /// Graded higher, all auditors together.
    case allAuditorsHigher = "moderation.auditors.higher"
    /// How much more auditors vary than chance makes them.
    case allAuditorsHigherOverdispersion = "moderation.auditors.higher.overdispersion"
    /// Graded lower, all auditors together.
    case allAuditorsLower = "moderation.auditors.lower"
    /// How much more auditors vary than chance makes them.
    case allAuditorsLowerOverdispersion = "moderation.auditors.lower.overdispersion"
    /// Auditors with too few pairs.
    case allAuditorsFew = "moderation.auditors.few"
    /// How often one auditor graded higher.
    case oneAuditorHigher = "moderation.auditor.higher"
    /// The lower limit expected of them.
    case oneAuditorHigherLowerLimit = "moderation.auditor.higher.lower_limit"
    /// The upper limit expected of them.
    case oneAuditorHigherUpperLimit = "moderation.auditor.higher.upper_limit"
    /// The false discovery rate at which they stand out.
    case oneAuditorHigherQ = "moderation.auditor.higher.q"
    /// How often one auditor graded lower.
    case oneAuditorLower = "moderation.auditor.lower"
    /// The lower limit expected of them.
    case oneAuditorLowerLowerLimit = "moderation.auditor.lower.lower_limit"
    /// The upper limit expected of them.
    case oneAuditorLowerUpperLimit = "moderation.auditor.lower.upper_limit"
    /// The false discovery rate at which they stand out.
    case oneAuditorLowerQ = "moderation.auditor.lower.q"
    /// An auditor's mean difference, pulled towards everybody's.
    case oneAuditorShrunkDifference = "moderation.auditor.shrunk_difference"
    /// The same by moderator, in words.
    case oneAuditorByModerator = "moderation.auditor.by_moderator"
    /// What may be said of an auditor.
    case oneAuditorReading = "moderation.auditor.reading"

    // Calibration

    /// People whose grades are all in.
    case calibrationPeople = "calibration.people"
    /// The median grade of a case.
    case calibrationMedian = "calibration.median"
    /// The lowest to the highest grade of a case.
    case calibrationRange = "calibration.range"
    /// People within one grade of the median.
    case calibrationWithinOneOfMedian = "calibration.within_one_of_median"
    /// The grade agreed after the talk.
    case calibrationAgreed = "calibration.agreed"
    /// People who could not judge.
    case calibrationCouldNotJudge = "calibration.could_not_judge"
    /// Pairs of people who gave the same grade.
    case calibrationPairsAgree = "calibration.pairs_agree"
    /// Krippendorff's alpha.
    case calibrationAlpha = "calibration.alpha"
    /// Fleiss' kappa.
    case calibrationFleissKappa = "calibration.fleiss_kappa"
    /// A person's grades that are the same as the yardstick.
    case calibrationPlaceSame = "calibration.place.same"
    /// A person's grades within one of the yardstick.
    case calibrationPlaceWithinOne = "calibration.place.within_one"
    /// A person's grades above it.
    case calibrationPlaceHigher = "calibration.place.higher"
    /// A person's grades below it.
    case calibrationPlaceLower = "calibration.place.lower"
    /// A person's mean difference from it.
    case calibrationPlaceMeanDifference = "calibration.place.mean_difference"
    /// Whether a person met the pass mark.
    case calibrationPlacePassMark = "calibration.place.pass_mark"
    /// Pairs that agreed, session by session.
    case calibrationDriftPairsAgree = "calibration.drift.pairs_agree"
    /// A person's mean difference, session by session.
    case calibrationDriftMeanDifference = "calibration.drift.mean_difference"

    /// Whether it is of a line over time.
    public var isOfTrend: Bool { rawValue.hasPrefix("moderation.trend.") }
  }
}
