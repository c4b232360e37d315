// Signals: those that become events, and those that end the process.
#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include <stdbool.h>

// Installs the handlers; to be called before curses, which only takes signals nobody handles.
bool cn_signals_install(void);

// Gives the signals back to whoever had them before.
void cn_signals_remove(void);

// Stops the process group as the terminal's suspend key does by default, and returns when continued
// in the foreground. Meanwhile a signal that ends the program does so at once.
void cn_signals_stop(void);

// Forgets that the process was continued, for whoever has already acted on it.
void cn_signals_forget_continuation(void);

#endif
