#include "CSpreadsheetLibraries.h"
#include "writer.h"

#ifdef SHEETS_WRITER
#include <pthread.h>

struct SheetsWriter sheets_writer;
static int state = SheetsLibraryMissing;

static void load(void) {
  // The name holds the version of the headers, so the structs are those the library expects.
  void *handle = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
#define library sheets_writer
  SHEETS_WRITER_FUNCTIONS(SHEETS_FIND)
#undef library
  state = SheetsLibraryReady;
}

int sheets_writer_state(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return state;
}

const char *sheets_writer_message(int error) { return sheets_writer.lxw_strerror(error); }

void *sheets_book_open(const char *path, const char *folder_for_parts) {
  // The parts are written beside the file: what they hold never stands in a shared folder.
  lxw_workbook_options options = {.tmpdir = (char *)folder_for_parts};
  return sheets_writer.workbook_new_opt(path, &options);
}

void sheets_book_properties(void *book, const char *title, int year, int month, int day) {
  struct tm made = {.tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day};
  lxw_doc_properties properties = {.title = (char *)title, .created = timegm(&made)};
  sheets_writer.workbook_set_properties(book, &properties);
}

int sheets_book_define_name(void *book, const char *name, const char *formula) {
  return sheets_writer.workbook_define_name(book, name, formula);
}

int sheets_book_close(void *book) { return sheets_writer.workbook_close(book); }

void *sheets_format(void *book, const char *number_format, int look) {
  lxw_format *format = sheets_writer.workbook_add_format(book);
  if (!format) return NULL;
  if (number_format) sheets_writer.format_set_num_format(format, number_format);
  if (look & SheetsBold) sheets_writer.format_set_bold(format);
  if (look & SheetsWrapped) sheets_writer.format_set_text_wrap(format);
  if (look & SheetsRight) sheets_writer.format_set_align(format, LXW_ALIGN_RIGHT);
  sheets_writer.format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  return format;
}

void *sheets_add_sheet(void *book, const char *name) {
  return sheets_writer.workbook_add_worksheet(book, name);
}

int sheets_write_text(void *sheet, uint32_t row, uint16_t column, const char *text, void *format) {
  return sheets_writer.worksheet_write_string(sheet, row, column, text, format);
}

int sheets_write_number(void *sheet, uint32_t row, uint16_t column, double number, void *format) {
  return sheets_writer.worksheet_write_number(sheet, row, column, number, format);
}

int sheets_write_date(
    void *sheet, uint32_t row, uint16_t column, int year, int month, int day, void *format) {
  lxw_datetime date = {.year = year, .month = month, .day = day};
  return sheets_writer.worksheet_write_datetime(sheet, row, column, &date, format);
}

int sheets_write_link(
    void *sheet, uint32_t row, uint16_t column, const char *to, const char *text) {
  return sheets_writer.worksheet_write_url_opt(sheet, row, column, to, NULL, text, NULL);
}

int sheets_set_width(void *sheet, uint16_t column, double width, void *format) {
  return sheets_writer.worksheet_set_column(sheet, column, column, width, format);
}

int sheets_set_page(void *sheet, const char *header, int landscape, int repeats_headings) {
  sheets_writer.worksheet_set_paper(sheet, 9);  // A4
  if (landscape) sheets_writer.worksheet_set_landscape(sheet);
  sheets_writer.worksheet_fit_to_pages(sheet, 1, 0);
  if (repeats_headings) sheets_writer.worksheet_repeat_rows(sheet, 0, 0);
  return header ? sheets_writer.worksheet_set_header(sheet, header) : 0;
}

int sheets_add_table(
    void *sheet, uint32_t last_row, const char *name, const char *const *headings, uint16_t count,
    int filter, void *heading_format) {
  lxw_table_column *columns = calloc(count, sizeof(lxw_table_column));
  lxw_table_column **list = calloc(count + 1, sizeof(lxw_table_column *));
  int error = LXW_ERROR_MEMORY_MALLOC_FAILED;
  if (columns && list) {
    for (uint16_t i = 0; i < count; i++) {
      columns[i].header = (char *)headings[i];
      columns[i].header_format = heading_format;
      list[i] = &columns[i];
    }
    lxw_table_options options = {
        .name = (char *)name, .no_autofilter = !filter, .columns = list,
        .style_type = LXW_TABLE_STYLE_TYPE_LIGHT, .style_type_number = 1};
    error = sheets_writer.worksheet_add_table(sheet, 0, 0, last_row, count - 1, &options);
  }
  free(list);
  free(columns);
  return error;
}

void sheets_freeze_first_row(void *sheet) { sheets_writer.worksheet_freeze_panes(sheet, 1, 0); }

#else

int sheets_writer_state(void) { return SheetsLibraryWithoutHeaders; }
const char *sheets_writer_message(int error) { return ""; }
void *sheets_book_open(const char *path, const char *folder_for_parts) { return NULL; }
void sheets_book_properties(void *book, const char *title, int year, int month, int day) {}
int sheets_book_define_name(void *book, const char *name, const char *formula) { return 1; }
int sheets_book_close(void *book) { return 1; }
void *sheets_format(void *book, const char *number_format, int look) { return NULL; }
void *sheets_add_sheet(void *book, const char *name) { return NULL; }
int sheets_write_text(void *sheet, uint32_t row, uint16_t column, const char *text, void *format) {
  return 1;
}
int sheets_write_number(void *sheet, uint32_t row, uint16_t column, double number, void *format) {
  return 1;
}
int sheets_write_date(
    void *sheet, uint32_t row, uint16_t column, int year, int month, int day, void *format) {
  return 1;
}
int sheets_write_link(
    void *sheet, uint32_t row, uint16_t column, const char *to, const char *text) {
  return 1;
}
int sheets_set_width(void *sheet, uint16_t column, double width, void *format) { return 1; }
int sheets_set_page(void *sheet, const char *header, int landscape, int repeats_headings) { return 1; }
int sheets_add_table(
    void *sheet, uint32_t last_row, const char *name, const char *const *headings, uint16_t count,
    int filter, void *heading_format) {
  return 1;
}
void sheets_freeze_first_row(void *sheet) {}

#endif
