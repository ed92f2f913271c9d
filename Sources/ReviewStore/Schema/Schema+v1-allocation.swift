extension Version1 {
  /// `review` is the review that fulfils an allocation. What an allocation said before it was amended
  /// stays in `allocation_earlier`. `reason` is why it was amended to this; nothing for the first.
  /// `swap` counts the cases that auditors gave up for others; `auditor_exemption` keeps who need not
  /// review for a while, whatever is allocated.
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
      exempt_until   TEXT,
      entry          INTEGER NOT NULL REFERENCES journal,
      reason         TEXT    CHECK (length(reason) > 0),
      CHECK (exempt = 1 OR (because IS NULL AND approved_by IS NULL AND exempt_until IS NULL)),
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
      exempt_until   TEXT,
      entry          INTEGER NOT NULL REFERENCES journal,
      reason         TEXT    CHECK (length(reason) > 0)
    ) STRICT;

    CREATE TRIGGER allocation_earlier_is_never_changed BEFORE UPDATE ON allocation_earlier
    BEGIN SELECT RAISE(ABORT, 'an earlier allocation is never changed or removed'); END;

    CREATE TRIGGER allocation_earlier_is_never_removed BEFORE DELETE ON allocation_earlier
    BEGIN SELECT RAISE(ABORT, 'an earlier allocation is never changed or removed'); END;

    CREATE TABLE swap (
      id         INTEGER PRIMARY KEY,
      allocation INTEGER NOT NULL REFERENCES allocation,
      draw       INTEGER NOT NULL REFERENCES draw,
      auditor    INTEGER NOT NULL REFERENCES person,
      code       INTEGER NOT NULL CHECK (code BETWEEN 1 AND 7),
      note       TEXT    CHECK (length(note) > 0),
      given_up   TEXT    NOT NULL,
      taken      TEXT    NOT NULL,
      entry      INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER swap_is_never_changed BEFORE UPDATE ON swap
    BEGIN SELECT RAISE(ABORT, 'a swap is never changed or removed'); END;

    CREATE TRIGGER swap_is_never_removed BEFORE DELETE ON swap
    BEGIN SELECT RAISE(ABORT, 'a swap is never changed or removed'); END;

    CREATE TABLE auditor_exemption (
      id          INTEGER PRIMARY KEY,
      auditor     INTEGER NOT NULL REFERENCES person,
      from_day    TEXT    NOT NULL,
      until_day   TEXT    NOT NULL CHECK (until_day >= from_day),
      because     TEXT    NOT NULL CHECK (length(because) > 0),
      approved_by TEXT    NOT NULL,
      entry       INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER auditor_exemption_is_never_changed BEFORE UPDATE ON auditor_exemption
    BEGIN SELECT RAISE(ABORT, 'an exemption is never changed or removed'); END;

    CREATE TRIGGER auditor_exemption_is_never_removed BEFORE DELETE ON auditor_exemption
    BEGIN SELECT RAISE(ABORT, 'an exemption is never changed or removed'); END;
    """
}
