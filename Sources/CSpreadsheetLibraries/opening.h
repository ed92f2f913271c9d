#pragma once
#include <dlfcn.h>

// Opens a library and fills a table of its functions, whose types come from the prototypes.
#define SHEETS_MEMBER(function) __typeof__(&function) function;
#define SHEETS_FIND(function) \
  if (!(library.function = (__typeof__(&function))dlsym(handle, #function))) return;
