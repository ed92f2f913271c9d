#pragma once
#include <stddef.h>
#include <stdint.h>

// Nothing here is linked: each library is opened on first use, so that a program starts fast and
// runs where a library is missing. Only opaque pointers cross this border.

enum SheetsLibraryState { SheetsLibraryReady, SheetsLibraryWithoutHeaders, SheetsLibraryMissing };

// libxlsxwriter. An int is its error, 0 for none.
int sheets_writer_state(void);
const char *sheets_writer_message(int error);
void *sheets_book_open(const char *path, const char *folder_for_parts);
void sheets_book_properties(void *book, const char *title, int year, int month, int day);
int sheets_book_define_name(void *book, const char *name, const char *formula);
int sheets_book_close(void *book);
enum SheetsLook { SheetsBold = 1, SheetsWrapped = 2, SheetsRight = 4 };
void *sheets_format(void *book, const char *number_format, int look);
void *sheets_add_sheet(void *book, const char *name);
int sheets_write_text(void *sheet, uint32_t row, uint16_t column, const char *text, void *format);
int sheets_write_number(void *sheet, uint32_t row, uint16_t column, double number, void *format);
int sheets_write_date(
    void *sheet, uint32_t row, uint16_t column, int year, int month, int day, void *format);
int sheets_write_link(void *sheet, uint32_t row, uint16_t column, const char *to, const char *text);
int sheets_set_width(void *sheet, uint16_t column, double width, void *format);
int sheets_set_page(void *sheet, const char *header, int landscape, int repeats_headings);
int sheets_add_table(
    void *sheet, uint32_t last_row, const char *name, const char *const *headings, uint16_t count,
    int filter, void *heading_format);
void sheets_freeze_first_row(void *sheet);

enum SheetsChartKind { SheetsChartStackedShares, SheetsChartIntervals, SheetsChartBars };
enum SheetsSeriesMark {
  SheetsSeriesSegment, SheetsSeriesBar, SheetsSeriesPoint, SheetsSeriesEnd
};
void *sheets_add_chart(void *book, int kind, const char *title, const char *number_format);
int sheets_add_series(
    void *chart, int mark, const char *name, const char *categories, const char *values,
    const char *label_format, int32_t colour);
int sheets_insert_chart(
    void *sheet, void *chart, uint32_t row, uint16_t column, const char *alt_text, double x_scale,
    double y_scale);

// libarchive, of zip alone.
int sheets_archive_state(void);
void *sheets_archive_open(const char *path);
// 1: an entry, 0: the end, -1: damaged.
int sheets_archive_next(void *archive, const char **name, int *encrypted);
// Bytes read, 0 at the end of the entry, -1: damaged.
ptrdiff_t sheets_archive_read(void *archive, void *buffer, size_t count);
void sheets_archive_close(void *archive);

// libxml2's pull reader: no network, no DTD, no entities.
int sheets_xml_state(void);
typedef int (*sheets_xml_source)(void *context, char *buffer, int count);
void *sheets_xml_open(sheets_xml_source source, void *context);
// 1: a node, 0: the end, -1: not well formed.
int sheets_xml_read(void *reader);
enum SheetsNode {
  SheetsNodeElement = 1, SheetsNodeText = 3, SheetsNodeCData = 4, SheetsNodeEntity = 5,
  SheetsNodeDoctype = 10, SheetsNodeSpace = 13, SheetsNodeSpaceKept = 14, SheetsNodeEnd = 15
};
int sheets_xml_node(void *reader);
int sheets_xml_is_empty(void *reader);
const char *sheets_xml_name(void *reader);
const char *sheets_xml_text(void *reader);
// Moves over the attributes of the element: 1 while there is one.
int sheets_xml_next_attribute(void *reader);
void sheets_xml_close(void *reader);
