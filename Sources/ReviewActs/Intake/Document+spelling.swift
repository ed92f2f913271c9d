package import PracticeLearning
package import ReviewDocuments
package import ReviewStore

extension Document {
  /// The document as it is meant: names spelt as the settings spell them.
  package func asSpelt(_ spelling: Spelling) -> Document {
    switch self {
    case .review(let value): .review(spelling.asSpelt(value))
    case .moderation(let value): .moderation(spelling.asSpelt(value))
    case .action(let value): .action(spelling.asSpelt(value))
    case .allocation(let value): .allocation(spelling.asSpelt(value))
    case .calibration(let value): .calibration(spelling.asSpelt(value))
    case .calibrationGrades(let value): .calibrationGrades(spelling.asSpelt(value))
    case .qualityActivity(let value): .qualityActivity(spelling.asSpelt(value))
    case .practiceWeek, .dipSample, .vignettePack, .calibrationClose, .workspace, .template,
      .dipTemplate, .themes, .language, .certificate, .history:
      self
    }
  }

  /// The document with the ids of reviews, allocations and cases as they are stored: those typed in other
  /// capitals are the same.
  package func asStored(in reading: Reading) throws -> Document {
    switch self {
    case .review(var value):
      value.id = try reading.spelling(ofReview: value.id) ?? value.id
      value.caseReference =
        try reading.spelling(ofCase: value.caseReference) ?? value.caseReference
      return .review(value)
    case .moderation(var value):
      value.review = try reading.spelling(ofReview: value.review) ?? value.review
      return .moderation(value)
    case .action(var value):
      value.review = try value.review.map { try reading.spelling(ofReview: $0) ?? $0 }
      return .action(value)
    case .allocation(var value):
      value.id = try reading.spelling(ofAllocation: value.id) ?? value.id
      value.caseReference = try value.caseReference.map {
        try reading.spelling(ofCase: $0) ?? $0
      }
      return .allocation(value)
    case .dipSample(var value):
      for index in value.cases.indices {
        let reference = value.cases[index].reference
        value.cases[index].reference = try reading.spelling(ofCase: reference) ?? reference
      }
      return .dipSample(value)
    default: return self
    }
  }
}
