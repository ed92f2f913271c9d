import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

/// The options of every command that counts themes over some reviews, and how what was counted is written.
struct ThemeCountOptions: ParsableArguments {
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  /// Counts and writes.
  ///
  /// - Parameters:
  ///   - count: what is counted, of which reviews and by whom.
  ///   - table: what was counted as a table, for people or for machines.
  func write<Value>(
    _ count: (Council, Selection, Hand) -> Outcome<ThemeCount<Value>>,
    as table: (ThemeCount<Value>, _ isText: Bool) -> ReportTable
  ) throws {
    let counted = try Terminal.shown(
      count(workspace.council(), selection.meant, day.hand(of: actor)))
    var shown = table(counted, format.format == .text)
    // Themes of several programmes are counted together here, unlike where each has a table of its own.
    if selection.programme == nil { shown.title += ", all programmes together" }
    Terminal.write(counted, shown, format.format)
  }
}
