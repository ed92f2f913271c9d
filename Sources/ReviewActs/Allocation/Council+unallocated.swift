public import PracticeLearning
import ReviewStore

/// A case that had no worker when a month was drawn.
public struct UnallocatedCase: Hashable, Sendable {
  /// The case, by its local reference.
  public var caseReference: String
  /// The service.
  public var service: String
  /// The team, by id.
  public var team: String
  /// The draw in whose frame it stands, by id.
  public var draw: String
  /// The programme, by id.
  public var programme: String
  /// The month that was drawn.
  public var month: Month
  /// The day of the draw.
  public var drawnOn: CalendarDate
}

extension Council {
  /// The cases that had no worker in the frame of the last draw of each month, as far as the person may know:
  /// the line those of their teams, the QA lead all.
  ///
  /// - Parameters:
  ///   - listing: which months and which programme.
  ///   - hand: who looks.
  public func unallocatedCases(_ listing: AllocationListing, by hand: Hand)
    -> Outcome<[UnallocatedCase]>
  {
    Outcome {
      try check(Selection(programme: listing.programme))
      let sight = AllocationSight(try viewer(hand))
      let certificates = try read { reading in
        try workspace.programmes.map(\.id)
          .filter { isSameID(listing.programme ?? $0, $0) }
          .flatMap(reading.drawCertificates)
      }
      let ofPeriod = certificates.filter { certificate in
        guard let month = certificate.months.first, let period = listing.period else { return true }
        return period.contains(month)
      }
      return ofPeriod.filter { certificate in
        // A month that was drawn again has its cases in the frame of the later draw.
        !ofPeriod.contains {
          $0.programme == certificate.programme && $0.months == certificate.months
            && $0.id.count >= certificate.id.count && $0.id > certificate.id
        }
      }.flatMap { certificate in
        certificate.unallocated.filter(sight.shows).flatMap { cases in
          cases.cases.map {
            UnallocatedCase(
              caseReference: $0, service: cases.service, team: cases.team, draw: certificate.id,
              programme: certificate.programme, month: certificate.months.first ?? Month(index: 0),
              drawnOn: certificate.drawnOn)
          }
        }
      }
    }
  }
}
