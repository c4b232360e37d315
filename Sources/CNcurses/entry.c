// The terminal database: what it says, and a copy of an entry with colours of our own.
//
// The compiled form is that of term(5) with 32-bit numbers. It is written from the capabilities
// curses has loaded rather than from a file, so it does not matter where the database lies.
#include "platform.h"

#include "entry.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <term.h>  // last, for it defines macros with common names

static bool has_string(const char *name) {
  const char *value = tigetstr(name);
  return value != NULL && value != (const char *)-1;
}

bool cn_load_entry(const char *term) {
  int status = 0;
  return setupterm(term, STDOUT_FILENO, &status) == OK && status == 1;
}

void cn_unload_entry(void) {
  del_curterm(cur_term);
}

struct cn_entry cn_look_up(const char *term) {
  struct cn_entry entry = {0};
  if (!cn_load_entry(term)) return entry;
  entry.is_known = true;
  entry.can_move_cursor = has_string("cup");
  entry.has_direct_color = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || has_string("RGB") ||
                           tigetflag("Tc") > 0;
  entry.colors = tigetnum("colors");
  cn_unload_entry();
  return entry;
}

#if CN_HAS_EXTENDED_COLORS

// The counts of standard capabilities in the compiled form; curses' name lists go on with obsolete
// ones that are never written.
enum { BOOLEANS = 37, NUMBERS = 33, STRINGS = 394, MAXIMUM_SIZE = 30000 };

struct buffer {
  unsigned char bytes[MAXIMUM_SIZE];
  size_t count;
};

static void put_byte(struct buffer *buffer, unsigned value) {
  if (buffer->count < MAXIMUM_SIZE) buffer->bytes[buffer->count] = (unsigned char)value;
  buffer->count++;
}

static void put_short(struct buffer *buffer, unsigned value) {
  put_byte(buffer, value & 0xFF);
  put_byte(buffer, value >> 8 & 0xFF);
}

static void put_text(struct buffer *buffer, const char *text) {
  for (const char *next = text; *next; next++) put_byte(buffer, (unsigned char)*next);
  put_byte(buffer, 0);
}

static void align(struct buffer *buffer) {
  if (buffer->count % 2) put_byte(buffer, 0);
}

#define DIRECT(code)                                                                  \
  "\033[%?%p1%{16777216}%<%t" code "8;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d" \
  "%e" code "8;5;%p1%{16777216}%-%d%;m"

// Without the line-drawing set, which nothing here draws with, turning attributes off need not turn
// that set off too: five bytes less at every change of a style.
static const char *string_value(const char *name) {
  static const struct {
    const char *name, *value;
  } own[] = {
      {"setaf", DIRECT("3")}, {"setab", DIRECT("4")}, {"op", "\033[39;49m"},
      {"setf", NULL},         {"setb", NULL},         {"scp", NULL},
      {"initc", NULL},        {"initp", NULL},        {"oc", NULL},
      {"sgr0", "\033[m"},     {"sgr", NULL},          {"acsc", NULL},
      {"smacs", NULL},        {"rmacs", NULL},        {"enacs", NULL},
  };
  for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
    if (strcmp(name, own[i].name) == 0) return own[i].value;
  }
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

static int32_t number_value(const char *name) {
  if (strcmp(name, "colors") == 0) return CN_PATCHED_PALETTE_BASE + 256;
  if (strcmp(name, "pairs") == 0) return 65536;
  if (strcmp(name, "ncv") == 0) return 0;
  int value = tigetnum(name);
  return value < 0 ? -1 : value;
}

static void compile(const char *term, struct buffer *entry, struct buffer *table) {
  unsigned offsets[STRINGS];
  for (size_t i = 0; i < STRINGS; i++) {
    const char *value = string_value(strnames[i]);
    offsets[i] = value ? (unsigned)table->count : 0xFFFF;
    if (value) put_text(table, value);
  }

  put_short(entry, 01036);
  put_short(entry, (unsigned)strlen(term) + 1);
  put_short(entry, BOOLEANS);
  put_short(entry, NUMBERS);
  put_short(entry, STRINGS);
  put_short(entry, (unsigned)table->count);
  put_text(entry, term);
  for (size_t i = 0; i < BOOLEANS; i++) {
    bool is_redefinable = strcmp(boolnames[i], "ccc") == 0;
    put_byte(entry, !is_redefinable && tigetflag(boolnames[i]) > 0);
  }
  align(entry);
  for (size_t i = 0; i < NUMBERS; i++) {
    uint32_t value = (uint32_t)number_value(numnames[i]);
    put_short(entry, value & 0xFFFF);
    put_short(entry, value >> 16);
  }
  for (size_t i = 0; i < STRINGS; i++) put_short(entry, offsets[i]);
  for (size_t i = 0; i < table->count; i++) put_byte(entry, table->bytes[i]);
  align(entry);

  // Without the extended boolean RGB start_color() fills a table of all 2^24 colours.
  put_short(entry, 1);  // booleans
  put_short(entry, 0);  // numbers
  put_short(entry, 0);  // strings
  put_short(entry, 1);  // offsets: one name
  put_short(entry, 4);  // bytes of names
  put_byte(entry, 1);
  align(entry);
  put_short(entry, 0);
  put_text(entry, "RGB");
}

static char *encode(const struct buffer *entry) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char *text = malloc(4 + (entry->count + 2) / 3 * 4 + 1);
  if (!text) return NULL;
  char *next = text;
  memcpy(next, "b64:", 4);
  next += 4;
  for (size_t i = 0; i < entry->count; i += 3) {
    size_t rest = entry->count - i;
    uint32_t bits = (uint32_t)entry->bytes[i] << 16;
    if (rest > 1) bits |= (uint32_t)entry->bytes[i + 1] << 8;
    if (rest > 2) bits |= entry->bytes[i + 2];
    *next++ = digits[bits >> 18 & 63];
    *next++ = digits[bits >> 12 & 63];
    *next++ = rest > 1 ? digits[bits >> 6 & 63] : '=';
    *next++ = rest > 2 ? digits[bits & 63] : '=';
  }
  *next = 0;
  return text;
}

char *cn_patched_entry(const char *term) {
  if (!cn_load_entry(term)) return NULL;
  struct buffer *entry = calloc(1, sizeof *entry);
  struct buffer *table = calloc(1, sizeof *table);
  char *text = NULL;
  if (entry && table) {
    compile(term, entry, table);
    bool fits = table->count < MAXIMUM_SIZE && entry->count < MAXIMUM_SIZE;
    if (fits) text = encode(entry);
  }
  free(entry);
  free(table);
  cn_unload_entry();
  return text;
}

#else

char *cn_patched_entry(const char *term) {
  (void)term;
  return NULL;
}

#endif
