// The character set of the process.
#include "platform.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>

static bool is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0;
}

const char *cn_codeset(void) {
  return setlocale(LC_CTYPE, "") ? nl_langinfo(CODESET) : NULL;
}

const char *cn_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    const char *name = setlocale(LC_CTYPE, names[i]);
    if (name && is_utf8()) return name;
  }
  return NULL;
}
