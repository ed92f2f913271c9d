import PracticeLearning

/// A review before it is written: who reviews whose work with which child, and the grades to come.
struct ReviewPlan: Sendable {
  var id: String
  var programme: String
  var month: Month
  var service: String
  var team: String
  var practitioner: String
  var auditor: String
  var caseReference: String
  var story: Story
  var ageBand: AgeBand
  var pronouns: Pronouns
  var grades: GradePlan
  var cohort: String?
  var conversationOn: CalendarDate

  var recordRead: RecordRead {
    RecordRead(
      from: month.adding(-12).firstDay, to: month.adding(-1).lastDay,
      judgedFrom: month.adding(-6).firstDay)
  }
}
