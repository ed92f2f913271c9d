/// The style sheet of the marks: every colour by its token, so that it follows the reader's scheme.
package enum Charts {
  /// The style sheet, to stand behind the palette's.
  package static let css = """
    .chart { margin: 0 0 48px; break-inside: avoid; }
    .chart figcaption { margin-bottom: 12px; break-inside: avoid; break-after: avoid; color: var(--text); }
    .chart figcaption strong { display: block; font-size: 1.1875rem; line-height: 1.3; }
    .chart .subtitle { display: block; color: var(--second-text); margin-top: 4px; }
    .chart .scroll { overflow-x: auto; max-width: 100%; margin-bottom: 16px; }
    .chart figcaption + .scroll { break-inside: avoid; }
    .chart .scroll:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
    .chart svg { display: block; max-width: none; print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    .chart svg text { font-family: Arial, Helvetica, "Liberation Sans", sans-serif;
      font-size: 14px; fill: var(--text); }
    .chart svg text.small { font-size: 12px; fill: var(--second-text); }
    .chart svg text.strong { font-weight: bold; }
    .chart svg .halo { stroke: var(--page); stroke-width: 4px; paint-order: stroke; }
    .chart svg path, .chart svg line { fill: none; }
    .chart svg .grid { stroke: var(--axis); stroke-width: 1px; stroke-opacity: 0.3; }
    .chart svg .axis { stroke: var(--axis); stroke-width: 1px; }
    .chart svg .whisker { stroke: var(--text); stroke-width: 2px; }
    .chart svg line.halo { stroke: var(--page); stroke-width: 5px; }
    .chart svg .dot { fill: var(--step-2); stroke: var(--page); stroke-width: 1px; }
    .chart svg .dot.raised { fill: var(--raised); }
    .chart svg .dot.kept { fill: var(--kept); }
    .chart svg .dot.lowered { fill: var(--lowered); }
    .chart svg .dot.hollow { fill: var(--page); stroke: var(--text); stroke-width: 2px; }
    .chart svg .band { fill: var(--heat-1); }
    .chart svg .mean { stroke: var(--text); stroke-width: 2px; stroke-dasharray: 2 4; }
    .chart svg .target { stroke: var(--target); stroke-width: 3px; stroke-dasharray: 5 3; }
    .chart svg .rule { fill: var(--text); }
    .chart svg .track { fill: var(--page); stroke: var(--axis); stroke-width: 1px; }
    .chart svg .bar { fill: var(--step-2); }
    .chart svg .bar.raised { fill: var(--raised); }
    .chart svg .bar.lowered { fill: var(--lowered); }
    .chart svg .bar.hollow { fill: var(--page); stroke: var(--text); stroke-width: 2px; }
    .chart svg .hidden { fill: var(--page); stroke: var(--axis); stroke-width: 1px; }
    .chart svg .hatch { stroke: var(--axis); stroke-width: 1px; }
    .chart svg .plate { fill: var(--page); }
    .chart svg .outline { fill: none; stroke: var(--text); stroke-width: 3px; }
    .chart svg .series { stroke: var(--common); stroke-width: 1.5px; }
    .chart svg .centre { stroke: var(--text); stroke-width: 1.5px; }
    .chart svg .limit { stroke: var(--axis); stroke-width: 1.5px; stroke-dasharray: 6 3; }
    .chart svg .limit.outer { stroke-dasharray: 2 3; }
    .chart svg .segment { stroke: var(--axis); stroke-width: 1px; stroke-dasharray: 1 3; }
    .chart svg .leader { stroke: var(--axis); stroke-width: 1px; }
    .chart svg .common { fill: var(--page); stroke: var(--common); stroke-width: 2px; }
    .chart svg .concern { fill: var(--concern); }
    .chart svg .improvement { fill: var(--improvement); }
    .chart svg .steps.raised { stroke: var(--raised); stroke-width: 3px; }
    .chart svg .steps.improved { stroke: var(--text); stroke-width: 3px; }
    \(filled("step", Palette.steps))
    \(filled("heat", Palette.heat))
    \((Palette.onSteps + Palette.onHeat).map {
      ".chart svg text.\($0.name) { fill: var(--\($0.name)); }"
    }.joined(separator: "\n"))
    .chart table { border-collapse: collapse; width: 100%; color: var(--text); }
    .chart caption { text-align: left; font-weight: bold; padding-bottom: 8px; }
    .chart th, .chart td { text-align: left; padding: 6px 16px 6px 0; vertical-align: top;
      border-bottom: 1px solid var(--axis); }
    .chart th[scope="col"] { vertical-align: bottom; }
    .chart th[scope="row"] { font-weight: normal; }
    .chart .number { text-align: right; font-variant-numeric: tabular-nums; }
    .chart .note { color: var(--second-text); font-size: 0.875rem; max-width: 40em; }
    @media print {
      .chart .scroll { overflow: visible; }
      /* A browser shrinks the whole document until its widest table fits, and all charts with it. */
      .chart table { font-size: 9pt; }
      .chart th, .chart td { padding: 4px 8px 4px 0; }
      .chart svg, .chart tr { break-inside: avoid; }
    }
    @media (forced-colors: active) {
      .chart {
    \(forced)
      }
      .chart svg { forced-color-adjust: none; }
      .chart svg .step, .chart svg .heat, .chart svg .bar, .chart svg .dot {
        stroke: CanvasText; stroke-width: 1px; }
      .chart svg .dot.hollow, .chart svg .bar.hollow { stroke-width: 3px; }
      .chart svg .steps.raised { stroke: CanvasText; }
    }

    """

  /// Where the reader's own colours rule, areas are outlines and everything else is written in one colour.
  private static let forced: String = {
    let areas = [Palette.page] + Palette.steps + Palette.heat + Palette.moves
    return Palette.tokens.map { token in
      "    --\(token.name): \(areas.contains(token) ? "Canvas" : "CanvasText");"
    }.joined(separator: "\n")
  }()

  private static func filled(_ kind: String, _ tokens: [Palette.Token]) -> String {
    tokens.map { ".chart svg .\(kind).\($0.name) { fill: var(--\($0.name)); }" }
      .joined(separator: "\n")
  }
}
