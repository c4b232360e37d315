// The screen: entering and leaving curses mode, putting cells, sending them.
//
// Curses only writes here. Input is read as bytes and decoded by the caller, so the keypad, mouse
// and timeout facilities of curses stay off, and so do its signal handlers.
#include "platform.h"

#include "entry.h"
#include "farewell.h"
#include "messages.h"
#include "question.h"
#include "signals.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static struct termios former_modes;
static const char *modes_on;
static const char *modes_off;
static bool is_patched;
// What hides and shows the cursor where the terminal's description does not tell.
static const char *cursor_off = "";
static const char *cursor_on = "";

static const char *const reports_on[] = {
    [CN_MOUSE_OFF] = "\033[?2004h\033[?1004h",
    [CN_MOUSE_DRAG] = "\033[?2004h\033[?1004h\033[?1002h\033[?1006h",
    [CN_MOUSE_HOVER] = "\033[?2004h\033[?1004h\033[?1003h\033[?1006h",
};
static const char *const reports_off[] = {
    [CN_MOUSE_OFF] = "\033[?1004l\033[?2004l",
    [CN_MOUSE_DRAG] = "\033[?1006l\033[?1002l\033[?1004l\033[?2004l",
    [CN_MOUSE_HOVER] = "\033[?1006l\033[?1003l\033[?1004l\033[?2004l",
};

// Whatever is on when the process ends at once: switching off what is off does no harm, and so the
// text never changes while a handler may send it.
static const char all_reports_off[] =
    "\033[?1006l\033[?1003l\033[?1002l\033[?1004l\033[?2004l";

// Past curses, which at this moment has nothing buffered: it sends all it has in cn_flush.
static void send(const char *text) {
  size_t length = strlen(text);
  for (size_t sent = 0; sent < length;) {
    ssize_t count = write(STDOUT_FILENO, text + sent, length - sent);
    if (count <= 0) return;
    sent += (size_t)count;
  }
}

// Appends a capability without its "$<5>" delays, which only curses would wait for.
static void append(char *text, size_t capacity, const char *capability) {
  const char *value = tigetstr(capability);
  if (!value || value == (const char *)-1) return;
  size_t length = strlen(text);
  while (*value && length + 1 < capacity) {
    const char *end = value[0] == '$' && value[1] == '<' ? strchr(value, '>') : NULL;
    if (end) {
      value = end + 1;
    } else {
      text[length++] = *value++;
    }
  }
  text[length] = 0;
}

static bool has_string(const char *capability) {
  const char *value = tigetstr(capability);
  return value && value != (const char *)-1;
}

// The VT100 could not hide its cursor, but whatever calls itself one today can, and a real one ignores
// the sequence. Terminals that speak another language get none.
static void find_cursor_sequences(void) {
  const char *cup = has_string("cup") ? tigetstr("cup") : "";
  bool is_needed = !has_string("civis") && strncmp(cup, "\033[", 2) == 0;
  cursor_off = is_needed ? "\033[?25l" : "";
  cursor_on = is_needed ? "\033[?25h" : "";
}

// Before anything is written, so that no moment is left in which a signal finds nothing to send.
static bool arm_farewell(const struct cn_options *options) {
  if (!cn_load_entry(options->term)) return false;
  char text[512] = "";
  strncat(text, all_reports_off, sizeof text - 1);
  if (options->uses_color) append(text, sizeof text, "op");
  append(text, sizeof text, "sgr0");
  append(text, sizeof text, "smam");  // off for a moment while the last cell is written
  append(text, sizeof text, "cnorm");
  find_cursor_sequences();
  strncat(text, cursor_on, sizeof text - strlen(text) - 1);
  append(text, sizeof text, "rmcup");
  cn_unload_entry();
  cn_farewell_arm(text, strlen(text), &former_modes);
  return true;
}

// More cells than any display shows at a legible size. Curses counts in 16 bits, and whoever sets the
// size of a pseudo-terminal may ask for 65,535 rows and columns.
enum { MAXIMUM_COLUMNS = 1000, MAXIMUM_ROWS = 500 };

static bool read_window(struct cn_size *size) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return false;
  if (window.ws_col == 0 || window.ws_row == 0) return false;
  int32_t columns = window.ws_col < MAXIMUM_COLUMNS ? window.ws_col : MAXIMUM_COLUMNS;
  int32_t rows = window.ws_row < MAXIMUM_ROWS ? window.ws_row : MAXIMUM_ROWS;
  *size = (struct cn_size){
      .columns = columns,
      .rows = rows,
      // Of the part that is used, so that a cell keeps its shape.
      .pixel_width = window.ws_xpixel * columns / window.ws_col,
      .pixel_height = window.ws_ypixel * rows / window.ws_row,
      .is_cut = columns < window.ws_col || rows < window.ws_row,
  };
  return true;
}

static void set_number(const char *variable, int32_t number) {
  char text[16];
  snprintf(text, sizeof text, "%d", (int)number);
  setenv(variable, text, 1);
}

// Curses takes the size from these variables, and otherwise the window's, however large it is. Left
// set, they would freeze the size that curses believes in.
static SCREEN *open_terminal(const char *term) {
  struct cn_size size;
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (read_window(&size)) {
    set_number("LINES", size.rows);
    set_number("COLUMNS", size.columns);
  }
  SCREEN *opened = newterm(term, stdout, stdin);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return opened;
}

static SCREEN *open_screen(const struct cn_options *options) {
  if (!options->patches_color) return open_terminal(options->term);
  char *entry = cn_patched_entry(options->term);
  if (!entry) return NULL;
  const char *variable = getenv("TERMINFO");
  char *former = variable ? strdup(variable) : NULL;
  setenv("TERMINFO", entry, 1);
  SCREEN *opened = open_terminal(options->term);
  if (former) {
    setenv("TERMINFO", former, 1);
  } else {
    unsetenv("TERMINFO");
  }
  free(former);
  free(entry);
  return opened;
}

// What curses leaves to the terminal driver beyond the interrupt, quit and suspend keys: Ctrl-S
// must not freeze the screen, nor Ctrl-V and Ctrl-O disappear.
static void free_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | ISTRIP | INLCR | IGNCR);
  modes.c_lflag &= ~(tcflag_t)IEXTEN;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

bool cn_open(struct cn_options options) {
  if (screen || tcgetattr(STDIN_FILENO, &former_modes) != 0) return false;
  modes_on = reports_on[options.mouse];
  modes_off = reports_off[options.mouse];
  is_patched = options.patches_color;
  if (!cn_signals_install()) return false;
  screen = arm_farewell(&options) ? open_screen(&options) : NULL;
  if (!screen) {
    cn_farewell_disarm();
    cn_signals_remove();
    return false;
  }
  cn_messages_hold();
  cbreak();
  noecho();
  nonl();
  free_keys();
  curs_set(0);
  leaveok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  typeahead(-1);
  if (options.uses_color && has_colors()) {
    start_color();
    use_default_colors();
  }
  clearok(stdscr, TRUE);
  refresh();
  send(cursor_off);
  send(modes_on);
  if (options.asks_background) {
    send(cn_question);
    // The first picture wipes away what a terminal prints instead of answering.
    clearok(curscr, TRUE);
  }
  return true;
}

// The order is that of entering reversed; every step also works on a terminal that hung up.
static void leave(void) {
  send(modes_off);
  send(cursor_on);
  curs_set(1);
  endwin();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &former_modes);
}

void cn_close(void) {
  if (!screen) return;
  leave();
  cn_farewell_disarm();
  cn_signals_remove();
  cn_messages_release();
  delscreen(screen);
  screen = NULL;
}

void cn_report_mouse(enum cn_mouse mouse) {
  const char *former = modes_off;
  modes_on = reports_on[mouse];
  modes_off = reports_off[mouse];
  if (!screen) return;
  send(former);
  send(modes_on);
}

void cn_resume(void) {
  // Setting modes stops a process in the background until it is brought to the foreground, so
  // nothing is written onto somebody else's screen.
  reset_prog_mode();
  cn_signals_forget_continuation();
  curs_set(0);
  clearok(curscr, TRUE);
  refresh();
  send(cursor_off);
  send(modes_on);
}

void cn_suspend(void) {
  leave();
  cn_farewell_disarm();
  cn_signals_stop();
  cn_farewell_rearm();
  cn_resume();
}

struct cn_size cn_window_size(void) {
  struct cn_size size = {.columns = COLS, .rows = LINES};
  read_window(&size);
  return size;
}

void cn_resize(int32_t columns, int32_t rows) {
  resizeterm(rows, columns);
  clearok(curscr, TRUE);
}

void cn_invalidate(void) {
  clearok(curscr, TRUE);
}

int32_t cn_color_count(void) {
  if (!has_colors()) return 0;
  return is_patched ? 256 : COLORS;
}

int32_t cn_pair_count(void) {
  return has_colors() ? COLOR_PAIRS : 0;
}

int32_t cn_palette_base(void) {
  return is_patched ? CN_PATCHED_PALETTE_BASE : 0;
}

bool cn_define_pair(int32_t pair, int32_t foreground, int32_t background) {
#if CN_HAS_EXTENDED_COLORS
  return init_extended_pair(pair, foreground, background) == OK;
#else
  return init_pair((short)pair, (short)foreground, (short)background) == OK;
#endif
}

static attr_t attributes_of(uint32_t set) {
  attr_t attributes = A_NORMAL;
  if (set & CN_BOLD) attributes |= A_BOLD;
  if (set & CN_DIM) attributes |= A_DIM;
  if (set & CN_REVERSE) attributes |= A_REVERSE;
  if (set & CN_UNDERLINE) attributes |= A_UNDERLINE;
  return attributes;
}

// A character of another width would shift the rest of the row, and one of value 0 would end it.
static wchar_t glyph_of(uint32_t scalar) {
  if (scalar >= 0x20 && scalar < 0x7F) return (wchar_t)scalar;
  return wcwidth((wchar_t)scalar) == 1 ? (wchar_t)scalar : L'?';
}

static cchar_t character_of(struct cn_cell cell) {
  cchar_t character = {0};
#if CN_HAS_EXTENDED_COLORS
  // What setcchar() does, at two thirds of its price.
  character.attr = attributes_of(cell.attributes);
  character.chars[0] = glyph_of(cell.glyph);
  character.ext_color = cell.pair;
#else
  wchar_t text[2] = {glyph_of(cell.glyph), 0};
  setcchar(&character, text, attributes_of(cell.attributes), (short)cell.pair, NULL);
#endif
  return character;
}

void cn_put(int32_t row, int32_t column, const struct cn_cell *cells, int32_t count) {
  enum { CHUNK = 256 };
  cchar_t characters[CHUNK];
  for (int32_t start = 0; start < count; start += CHUNK) {
    int32_t length = count - start < CHUNK ? count - start : CHUNK;
    for (int32_t i = 0; i < length; i++) characters[i] = character_of(cells[start + i]);
    mvadd_wchnstr(row, column + start, characters, length);
  }
}

void cn_send(const char *sequence) { send(sequence); }

void cn_flush(void) {
  refresh();
}

const char *cn_version(void) {
  return curses_version();
}

bool cn_is_terminal(int32_t descriptor) {
  return isatty(descriptor) == 1;
}

// A terminal that collects lines is readable without a single byte just where its input has ended.
// Once it hands out bytes the end would be lost.
bool cn_input_has_ended(void) {
  struct termios modes;
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  int available = 0;
  if (tcgetattr(STDIN_FILENO, &modes) != 0 || !(modes.c_lflag & ICANON)) return false;
  if (poll(&input, 1, 0) <= 0) return false;
  return ioctl(STDIN_FILENO, FIONREAD, &available) == 0 && available == 0;
}

const char *cn_environment(const char *name) {
  return getenv(name);
}
