// Everything of curses that Swift may see: a few functions over plain values.
//
// One screen exists at a time, on the process's standard input and output. All functions but cn_wake
// belong to one thread; only the signal handlers inside run elsewhere.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- The terminal's description -------------------------------------------------------------

// What the terminal database says about a terminal.
struct cn_entry {
  bool is_known;
  bool can_move_cursor;
  bool has_direct_color;
  int32_t colors;  // 0 or less where there are none
};

struct cn_entry cn_look_up(const char *term);

// ---- Characters -----------------------------------------------------------------------------

// The codeset of the locale the environment names; NULL when that locale is not installed.
const char *cn_codeset(void);

// Makes characters UTF-8 for this process, numbers and messages untouched: the name of the locale that
// does it, NULL if none can.
const char *cn_use_utf8(void);

// ---- The process ----------------------------------------------------------------------------

// Gives signals that a fault or the quit key raises their default action, and unblocks all signals.
void cn_use_default_signals(void);

// Ends the process by a signal, so that its parent sees the true reason; returns where the parent has
// it ignored.
void cn_end_by_signal(int number);

// ---- The screen -----------------------------------------------------------------------------

enum cn_mouse { CN_MOUSE_OFF, CN_MOUSE_DRAG, CN_MOUSE_HOVER };

struct cn_options {
  const char *term;
  bool uses_color;
  // Replaces the entry's colours by 24 bits and 256 palette entries; see cn_palette_base.
  bool patches_color;
  enum cn_mouse mouse;
  // Asks the terminal for its own background; the answers come as input.
  bool asks_background;
};

// Enters curses mode: signal handlers, alternate screen, input without echo, reports on.
bool cn_open(struct cn_options options);

// Switches the mouse reports of an open screen.
void cn_report_mouse(enum cn_mouse mouse);

// Undoes everything cn_open did; does nothing when the screen is not open.
void cn_close(void);

// The extent of the window, or of the part of it that is used.
struct cn_size {
  int32_t columns, rows;
  int32_t pixel_width, pixel_height;  // 0 where the terminal does not tell
  bool is_cut;                        // whether the window is larger than what is used
};

// The window's present extent; where the terminal does not tell, its last known one.
struct cn_size cn_window_size(void);

// Tells curses the window's new extent; the next cn_flush repaints everything.
void cn_resize(int32_t columns, int32_t rows);

// Makes the next cn_flush repaint everything.
void cn_invalidate(void);

// The number of colours, 0 where there are none.
int32_t cn_color_count(void);

// The number of colour pairs, pair 0 included; 0 where there are no colours.
int32_t cn_pair_count(void);

// The number added to a palette index to name it in a patched entry; 0 in the terminal's own.
int32_t cn_palette_base(void);

// Gives a pair its colours, -1 being the terminal's own; false if curses refuses.
bool cn_define_pair(int32_t pair, int32_t foreground, int32_t background);

enum cn_attribute { CN_BOLD = 1, CN_DIM = 2, CN_REVERSE = 4, CN_UNDERLINE = 8 };

struct cn_cell {
  uint32_t glyph;
  int32_t pair;
  uint32_t attributes;
};

// Puts a run of cells; characters that do not take exactly one column become question marks.
void cn_put(int32_t row, int32_t column, const struct cn_cell *cells, int32_t count);

// Sends what has changed.
void cn_flush(void);

// Sends a sequence that changes nothing on the screen.
void cn_send(const char *sequence);

// ---- Waiting --------------------------------------------------------------------------------

enum cn_signal {
  CN_INTERRUPTED = 1,
  CN_TERMINATED = 2,
  CN_HUNG_UP = 4,
  CN_RESIZED = 8,
  CN_SUSPENDED = 16,
  CN_CONTINUED = 32,
  CN_WOKEN = 64  // not by a signal, but by cn_wake
};

// The signals that came since the last call, as a set.
int32_t cn_take_signals(void);

enum cn_readiness { CN_NOTHING = 0, CN_INPUT = 1, CN_SIGNAL = 2 };

// Sleeps until there is input or a signal, at most so many milliseconds; for ever if negative.
int32_t cn_wait(int32_t milliseconds);

// Ends the present or the next cn_wait; may be called on any thread.
void cn_wake(void);

// Reads what input there is; 0 or less means that the terminal is gone.
ptrdiff_t cn_read(uint8_t *bytes, size_t capacity);

// Gives the terminal back to the shell, stops the process group, and returns in the foreground.
void cn_suspend(void);

// Takes the terminal again after somebody else stopped and continued the process.
void cn_resume(void);

// Asks the terminal for its own background without a screen, input by the byte and without echo; false,
// and nothing done, where the process is in the background.
bool cn_begin_question(void);

// Gives the terminal back after the answer.
void cn_end_question(void);

// The name and version of the curses that is linked.
const char *cn_version(void);

// Whether standard input or output is a terminal.
bool cn_is_terminal(int32_t descriptor);

// Whether standard input is a terminal whose input ended before the program took it over.
bool cn_input_has_ended(void);

// The value of an environment variable, or NULL.
const char *cn_environment(const char *name);

#endif
