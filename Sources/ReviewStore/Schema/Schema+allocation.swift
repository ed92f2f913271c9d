extension Schema {
  /// `review` is the review that fulfils an allocation. What an allocation said before it was amended
  /// stays in `allocation_earlier`. `reason` is why it was amended to this; nothing for the first.
  static let allocations = """
    CREATE TABLE allocation (
      id             INTEGER PRIMARY KEY,
      programme      INTEGER NOT NULL REFERENCES programme,
      month          INTEGER NOT NULL,
      exempt         INTEGER NOT NULL CHECK (exempt IN (0, 1)),
      review         INTEGER REFERENCES review,
      auditor        INTEGER NOT NULL REFERENCES person,
      name           TEXT    NOT NULL,
      case_reference TEXT,
      due            TEXT,
      because        TEXT,
      approved_by    TEXT,
      entry          INTEGER NOT NULL REFERENCES journal,
      reason         TEXT    CHECK (length(reason) > 0),
      CHECK (exempt = 1 OR (because IS NULL AND approved_by IS NULL)),
      CHECK (exempt = 0 OR review IS NULL)
    ) STRICT;

    CREATE TABLE allocation_earlier (
      id             INTEGER PRIMARY KEY,
      allocation     INTEGER NOT NULL REFERENCES allocation,
      programme      INTEGER NOT NULL REFERENCES programme,
      month          INTEGER NOT NULL,
      exempt         INTEGER NOT NULL CHECK (exempt IN (0, 1)),
      auditor        INTEGER NOT NULL REFERENCES person,
      case_reference TEXT,
      due            TEXT,
      because        TEXT,
      approved_by    TEXT,
      entry          INTEGER NOT NULL REFERENCES journal,
      reason         TEXT    CHECK (length(reason) > 0)
    ) STRICT;
    \(appendOnly("allocation_earlier", "an earlier allocation is never changed or removed"))
    """
}
