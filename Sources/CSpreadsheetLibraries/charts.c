#include "CSpreadsheetLibraries.h"
#include "writer.h"

#ifdef SHEETS_WRITER
#include <math.h>

void *sheets_add_chart(void *book, int kind, const char *title, const char *number_format) {
  static const uint8_t types[] = {
      LXW_CHART_BAR_STACKED_PERCENT, LXW_CHART_LINE, LXW_CHART_BAR};
  lxw_chart *chart = sheets_writer.workbook_add_chart(book, types[kind]);
  if (!chart) return NULL;
  sheets_writer.chart_title_set_name(chart, title);
  sheets_writer.chart_legend_set_position(chart, LXW_CHART_LEGEND_TOP);
  sheets_writer.chart_axis_set_num_format(
      kind == SheetsChartIntervals ? chart->y_axis : chart->x_axis, number_format);
  if (kind == SheetsChartIntervals) {
    lxw_chart_line line = {.color = 0x595959, .width = 1.5};
    sheets_writer.chart_set_high_low_lines(chart, &line);
  } else {
    // Bars count from the bottom: turned round, the first row of the table is the first bar.
    sheets_writer.chart_axis_set_reverse(chart->y_axis);
    sheets_writer.chart_axis_set_crossing_max(chart->y_axis);
    sheets_writer.chart_axis_set_min(chart->x_axis, 0);
  }
  if (kind == SheetsChartStackedShares) sheets_writer.chart_axis_set_max(chart->x_axis, 1);
  return chart;
}

// Whether white text stands out better than black (relative luminance, WCAG 2.2).
static int is_dark(int32_t colour) {
  if (colour < 0) return 0;
  double luminance = 0;
  static const double weights[] = {0.2126, 0.7152, 0.0722};
  for (int i = 0; i < 3; i++) {
    double part = ((colour >> (16 - 8 * i)) & 0xFF) / 255.0;
    luminance += weights[i] * (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
  }
  return luminance < 0.179;
}

int sheets_add_series(
    void *chart, int mark, const char *name, const char *categories, const char *values,
    const char *label_format, int32_t colour) {
  lxw_chart_series *series = sheets_writer.chart_add_series(chart, categories, values);
  if (!series) return LXW_ERROR_MEMORY_MALLOC_FAILED;
  sheets_writer.chart_series_set_name(series, name);
  lxw_chart_fill fill = {.color = colour};
  if (mark == SheetsSeriesBar || mark == SheetsSeriesSegment) {
    lxw_chart_line edge = {.color = 0xFFFFFF, .width = 0.75};
    if (colour >= 0) sheets_writer.chart_series_set_fill(series, &fill);
    sheets_writer.chart_series_set_line(series, &edge);
    sheets_writer.chart_set_series_gap(chart, 50);
    sheets_writer.chart_series_set_labels(series);
    sheets_writer.chart_series_set_labels_num_format(series, label_format);
    if (mark == SheetsSeriesSegment) {
      lxw_chart_font font = {.color = is_dark(colour) ? 0xFFFFFF : LXW_COLOR_BLACK};
      sheets_writer.chart_series_set_labels_font(series, &font);
    }
    return 0;
  }
  lxw_chart_line none = {.none = 1};
  sheets_writer.chart_series_set_line(series, &none);
  if (mark == SheetsSeriesEnd) {
    // LibreOffice draws no high-low lines: the ends need a mark. Not a dash: 1.1.4 calls it
    // "long_dash", which ECMA-376 part 1, 21.2.3.27 does not know.
    colour = 0x595959;
    fill.color = colour;
    sheets_writer.chart_series_set_marker_type(series, LXW_CHART_MARKER_SQUARE);
    sheets_writer.chart_series_set_marker_size(series, 4);
  } else {
    sheets_writer.chart_series_set_marker_type(series, LXW_CHART_MARKER_DIAMOND);
    sheets_writer.chart_series_set_marker_size(series, 9);
  }
  if (colour >= 0) {
    lxw_chart_line edge = {.color = colour};
    sheets_writer.chart_series_set_marker_fill(series, &fill);
    sheets_writer.chart_series_set_marker_line(series, &edge);
  }
  return 0;
}

int sheets_insert_chart(
    void *sheet, void *chart, uint32_t row, uint16_t column, const char *alt_text, double x_scale,
    double y_scale) {
  lxw_chart_options options = {
      .x_offset = 12, .y_offset = 6, .x_scale = x_scale, .y_scale = y_scale,
      .description = (char *)alt_text};
  return sheets_writer.worksheet_insert_chart_opt(sheet, row, column, chart, &options);
}

#else

void *sheets_add_chart(void *book, int kind, const char *title, const char *number_format) {
  return NULL;
}
int sheets_add_series(
    void *chart, int mark, const char *name, const char *categories, const char *values,
    const char *label_format, int32_t colour) {
  return 1;
}
int sheets_insert_chart(
    void *sheet, void *chart, uint32_t row, uint16_t column, const char *alt_text, double x_scale,
    double y_scale) {
  return 1;
}

#endif
