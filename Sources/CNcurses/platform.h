// What every file of the shim needs of the system and of curses.
#ifndef CNCURSES_PLATFORM_H
#define CNCURSES_PLATFORM_H

#if defined(__linux__)
#define _GNU_SOURCE
#elif defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#define NCURSES_WIDECHAR 1

#include <curses.h>

#include "CNcurses.h"

// More than 32767 pairs and 24-bit colours, from ncurses 6.1 on.
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS && NCURSES_VERSION_PATCH >= 20180127
#define CN_HAS_EXTENDED_COLORS 1
#else
#define CN_HAS_EXTENDED_COLORS 0
#endif

#endif
