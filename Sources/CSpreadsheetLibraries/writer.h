#pragma once
#include "opening.h"

#if __has_include(<xlsxwriter.h>)
#include <xlsxwriter.h>
#define SHEETS_WRITER 1

#define SHEETS_WRITER_FUNCTIONS(X) \
  X(lxw_strerror) X(workbook_new_opt) X(workbook_set_properties) X(workbook_define_name) \
  X(workbook_close) X(workbook_add_format) X(workbook_add_worksheet) X(workbook_add_chart) \
  X(format_set_num_format) X(format_set_bold) X(format_set_text_wrap) X(format_set_align) \
  X(worksheet_write_string) X(worksheet_write_number) X(worksheet_write_datetime) \
  X(worksheet_write_url_opt) X(worksheet_set_column) X(worksheet_set_paper) \
  X(worksheet_set_landscape) X(worksheet_fit_to_pages) X(worksheet_repeat_rows) \
  X(worksheet_set_header) X(worksheet_add_table) X(worksheet_freeze_panes) \
  X(worksheet_insert_chart_opt) X(chart_add_series) X(chart_series_set_name) \
  X(chart_series_set_fill) X(chart_series_set_line) X(chart_series_set_marker_type) \
  X(chart_series_set_marker_size) X(chart_series_set_marker_fill) \
  X(chart_series_set_marker_line) X(chart_title_set_name) X(chart_axis_set_num_format) \
  X(chart_axis_set_reverse) X(chart_axis_set_crossing_max) X(chart_axis_set_min) \
  X(chart_axis_set_max) X(chart_legend_set_position) X(chart_set_high_low_lines) X(chart_set_series_gap) \
  X(chart_series_set_labels) X(chart_series_set_labels_num_format) \
  X(chart_series_set_labels_font)

struct SheetsWriter { SHEETS_WRITER_FUNCTIONS(SHEETS_MEMBER) };
extern struct SheetsWriter sheets_writer;

#endif
