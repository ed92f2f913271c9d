extension Release {
  /// The finest of the layouts, given finest first, that hides less than the limit (S6).
  package static func finest(
    of layouts: [Release], hidingLessThan limit: Double = 0.25
  ) -> (layout: Int, release: ProtectedRelease)? {
    for (index, layout) in layouts.enumerated() {
      if let release = layout.protect().release, release.hiddenShare < limit {
        return (index, release)
      }
    }
    return nil
  }
}
