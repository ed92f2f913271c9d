#ifndef CWEBLIBRARY_H
#define CWEBLIBRARY_H

#include <stddef.h>

/// Whether the system's libcurl is there: it is loaded on first use, so that a portal without a provider runs where it
/// is missing.
int web_library_is_there(void);

/// Asks an address, over TLS that is checked against the system's certificates, or on this machine alone over HTTP.
/// Nothing is followed, kept or sent beyond what is given.
///
/// `form` is sent where there is one; `header` is one whole header line or NULL. At most `capacity` bytes are taken:
/// an answer that is longer is none. Returns 0 and the answer's count and status, or a number that is not 0.
int web_ask(
    const char *address, const char *form, const char *header, unsigned char *buffer,
    size_t capacity, size_t *count, long *status);

#endif
