#include "CSpreadsheetLibraries.h"
#include "opening.h"
#include <pthread.h>

// The pull reader's prototypes stand here: Debian keeps libxml2's headers outside the compiler's
// path, and a package can name only folders of its own. All types are opaque or plain.
typedef struct _xmlTextReader *xmlTextReaderPtr;
typedef int (*xmlInputReadCallback)(void *context, char *buffer, int length);
typedef int (*xmlInputCloseCallback)(void *context);
typedef void (*xmlTextReaderErrorFunc)(void *arg, const char *message, int severity, void *place);
void xmlInitParser(void);
xmlTextReaderPtr xmlReaderForIO(
    xmlInputReadCallback read, xmlInputCloseCallback close, void *context, const char *url,
    const char *encoding, int options);
void xmlTextReaderSetErrorHandler(xmlTextReaderPtr, xmlTextReaderErrorFunc, void *arg);
int xmlTextReaderRead(xmlTextReaderPtr);
int xmlTextReaderNodeType(xmlTextReaderPtr);
int xmlTextReaderIsEmptyElement(xmlTextReaderPtr);
int xmlTextReaderMoveToNextAttribute(xmlTextReaderPtr);
const unsigned char *xmlTextReaderConstLocalName(xmlTextReaderPtr);
const unsigned char *xmlTextReaderConstValue(xmlTextReaderPtr);
void xmlFreeTextReader(xmlTextReaderPtr);

#define FUNCTIONS(X) \
  X(xmlInitParser) X(xmlReaderForIO) X(xmlTextReaderSetErrorHandler) X(xmlTextReaderRead) \
  X(xmlTextReaderNodeType) X(xmlTextReaderIsEmptyElement) X(xmlTextReaderMoveToNextAttribute) \
  X(xmlTextReaderConstLocalName) X(xmlTextReaderConstValue) X(xmlFreeTextReader)

static struct { FUNCTIONS(SHEETS_MEMBER) } library;
static int state = SheetsLibraryMissing;

static void load(void) {
  // 16 is the name since libxml2 2.14; these functions did not change.
  void *handle = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (!handle) handle = dlopen("libxml2.so.16", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  FUNCTIONS(SHEETS_FIND)
  // Once, before threads meet in it.
  library.xmlInitParser();
  state = SheetsLibraryReady;
}

int sheets_xml_state(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return state;
}

// Without a handler the library prints what it finds to the terminal.
static void say_nothing(void *arg, const char *message, int severity, void *place) {}

void *sheets_xml_open(sheets_xml_source source, void *context) {
  const int no_network = 1 << 11;  // XML_PARSE_NONET; NOENT, DTDLOAD and HUGE stay off
  // UTF-8 whatever the part says: in another encoding it could say what nobody looked at before.
  const int no_other_encoding = 1 << 21;  // XML_PARSE_IGNORE_ENC
  xmlTextReaderPtr reader = library.xmlReaderForIO(
      source, NULL, context, NULL, "UTF-8", no_network | no_other_encoding);
  if (reader) library.xmlTextReaderSetErrorHandler(reader, say_nothing, NULL);
  return reader;
}

int sheets_xml_read(void *reader) { return library.xmlTextReaderRead(reader); }
int sheets_xml_node(void *reader) { return library.xmlTextReaderNodeType(reader); }
int sheets_xml_is_empty(void *reader) { return library.xmlTextReaderIsEmptyElement(reader); }

const char *sheets_xml_name(void *reader) {
  return (const char *)library.xmlTextReaderConstLocalName(reader);
}

const char *sheets_xml_text(void *reader) {
  return (const char *)library.xmlTextReaderConstValue(reader);
}

int sheets_xml_next_attribute(void *reader) {
  return library.xmlTextReaderMoveToNextAttribute(reader);
}

void sheets_xml_close(void *reader) { library.xmlFreeTextReader(reader); }
