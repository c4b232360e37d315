// Giving the terminal back in an instant, whatever the process was doing.
#ifndef CNCURSES_FAREWELL_H
#define CNCURSES_FAREWELL_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Remembers how to give the terminal back: text to write, then modes to set.
void cn_farewell_arm(const char *text, size_t length, const struct termios *modes);

// Remembers that the terminal needs nothing any more.
void cn_farewell_disarm(void);

// Takes the last cn_farewell_disarm back.
void cn_farewell_rearm(void);

// Gives the terminal back and writes the messages held meanwhile; false, and nothing done, unless
// armed. Safe in a signal handler, and over within a second whether the terminal takes output or not.
bool cn_farewell_send(void);

// Whether the terminal takes output within a quarter of a second. Safe in a signal handler.
bool cn_takes_output(int descriptor);

// Writes as long as somebody reads; what a terminal does not take in time is lost rather than waited
// for. Safe in a signal handler.
void cn_write_patiently(int descriptor, const char *text, size_t length);

#endif
