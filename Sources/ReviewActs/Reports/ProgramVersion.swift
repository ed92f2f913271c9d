/// The version of the program, as pages and packages say by which they were made.
public enum ProgramVersion {
  /// The version in force.
  public static let current = "0.1.0"
}
