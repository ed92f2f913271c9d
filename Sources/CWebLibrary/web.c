#include "CWebLibrary.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// Numbers of libcurl's interface, which never change (curl.h): no header of it is needed to build.
enum {
  OptionWriteData = 10001, OptionURL = 10002, OptionPostFields = 10015, OptionUserAgent = 10018,
  OptionHeaders = 10023, OptionWriteFunction = 20011, OptionSSLVersion = 32, OptionFollow = 52,
  OptionPostFieldSize = 60, OptionNoSignal = 99, OptionTimeout = 155, OptionConnectTimeout = 156,
  OptionProtocols = 181, InfoStatus = 0x200002, TLS12 = 6, HTTPAndHTTPS = 3, GlobalDefault = 3
};

static struct {
  int (*global_init)(long);
  void *(*easy_init)(void);
  int (*easy_setopt)(void *, int, ...);
  int (*easy_perform)(void *);
  int (*easy_getinfo)(void *, int, ...);
  void (*easy_cleanup)(void *);
  void *(*slist_append)(void *, const char *);
  void (*slist_free_all)(void *);
} curl;
static int is_there = 0;

#define FIND(name) \
  if (!(*(void **)&curl.name = dlsym(handle, "curl_" #name))) return;

static void load(void) {
  void *handle = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return;
  FIND(global_init)
  FIND(easy_init)
  FIND(easy_setopt)
  FIND(easy_perform)
  FIND(easy_getinfo)
  FIND(easy_cleanup)
  FIND(slist_append)
  FIND(slist_free_all)
  is_there = curl.global_init(GlobalDefault) == 0;
}

int web_library_is_there(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_there;
}

struct taken {
  unsigned char *bytes;
  size_t capacity, count;
};

static size_t take(char *data, size_t size, size_t number, void *into) {
  struct taken *taken = into;
  size_t count = size * number;
  if (count > taken->capacity - taken->count) return 0;
  memcpy(taken->bytes + taken->count, data, count);
  taken->count += count;
  return count;
}

int web_ask(
    const char *address, const char *form, const char *header, unsigned char *buffer,
    size_t capacity, size_t *count, long *status) {
  if (!web_library_is_there()) return -1;
  void *asking = curl.easy_init();
  if (!asking) return -2;
  struct taken taken = {buffer, capacity, 0};
  void *headers = curl.slist_append(NULL, "Accept: application/json");
  if (header) headers = curl.slist_append(headers, header);
  curl.easy_setopt(asking, OptionURL, address);
  curl.easy_setopt(asking, OptionHeaders, headers);
  curl.easy_setopt(asking, OptionUserAgent, "plr-portal");
  curl.easy_setopt(asking, OptionWriteFunction, take);
  curl.easy_setopt(asking, OptionWriteData, &taken);
  curl.easy_setopt(asking, OptionSSLVersion, (long)TLS12);
  curl.easy_setopt(asking, OptionProtocols, (long)HTTPAndHTTPS);
  curl.easy_setopt(asking, OptionFollow, 0L);
  // Threads share the process: no alarm of libcurl's may interrupt them.
  curl.easy_setopt(asking, OptionNoSignal, 1L);
  curl.easy_setopt(asking, OptionConnectTimeout, 3000L);
  curl.easy_setopt(asking, OptionTimeout, 8000L);
  if (form) {
    curl.easy_setopt(asking, OptionPostFieldSize, (long)strlen(form));
    curl.easy_setopt(asking, OptionPostFields, form);
  }
  int result = curl.easy_perform(asking);
  if (result == 0) result = curl.easy_getinfo(asking, InfoStatus, status);
  *count = taken.count;
  curl.easy_cleanup(asking);
  curl.slist_free_all(headers);
  return result;
}
