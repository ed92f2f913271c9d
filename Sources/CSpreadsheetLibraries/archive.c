#include "CSpreadsheetLibraries.h"
#include "opening.h"

#if __has_include(<archive.h>)
#include <archive.h>
#include <archive_entry.h>
#include <pthread.h>

#define FUNCTIONS(X) \
  X(archive_read_new) X(archive_read_support_format_zip_seekable) X(archive_read_open_filename) \
  X(archive_read_next_header) X(archive_read_data) X(archive_read_free) \
  X(archive_entry_pathname) X(archive_entry_pathname_utf8) X(archive_entry_is_encrypted)

static struct { FUNCTIONS(SHEETS_MEMBER) } library;
static int state = SheetsLibraryMissing;

static void load(void) {
  void *handle = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  FUNCTIONS(SHEETS_FIND)
  state = SheetsLibraryReady;
}

int sheets_archive_state(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return state;
}

void *sheets_archive_open(const char *path) {
  struct archive *archive = library.archive_read_new();
  if (!archive) return NULL;
  // The seekable reader trusts the central directory, as Excel does; the streaming one would
  // also take what stands outside it.
  library.archive_read_support_format_zip_seekable(archive);
  if (library.archive_read_open_filename(archive, path, 1 << 16) == ARCHIVE_OK) return archive;
  library.archive_read_free(archive);
  return NULL;
}

int sheets_archive_next(void *archive, const char **name, int *encrypted) {
  struct archive_entry *entry = NULL;
  int result = library.archive_read_next_header(archive, &entry);
  if (result == ARCHIVE_EOF) return 0;
  // A warning is about names that the locale cannot show.
  if (result < ARCHIVE_WARN || !entry) return -1;
  *name = library.archive_entry_pathname_utf8(entry);
  if (!*name) *name = library.archive_entry_pathname(entry);
  if (!*name) *name = "";
  *encrypted = library.archive_entry_is_encrypted(entry);
  return 1;
}

ptrdiff_t sheets_archive_read(void *archive, void *buffer, size_t count) {
  la_ssize_t read = library.archive_read_data(archive, buffer, count);
  return read < 0 ? -1 : (ptrdiff_t)read;
}

void sheets_archive_close(void *archive) { library.archive_read_free(archive); }

#else

int sheets_archive_state(void) { return SheetsLibraryWithoutHeaders; }
void *sheets_archive_open(const char *path) { return NULL; }
int sheets_archive_next(void *archive, const char **name, int *encrypted) { return -1; }
ptrdiff_t sheets_archive_read(void *archive, void *buffer, size_t count) { return -1; }
void sheets_archive_close(void *archive) {}

#endif
