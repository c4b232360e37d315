// Messages on standard error while the screen is open.
#ifndef CNCURSES_MESSAGES_H
#define CNCURSES_MESSAGES_H

// Sends standard error, if it is a terminal, into a nameless file instead of onto the screen.
void cn_messages_hold(void);

// Gives standard error back and writes what was held; safe in a signal handler.
void cn_messages_release(void);

#endif
