// A terminal's description with other colours.
#ifndef CNCURSES_ENTRY_H
#define CNCURSES_ENTRY_H

#include <stdbool.h>

// The first palette entry's colour number in a patched description: just above the 24-bit colours.
#define CN_PATCHED_PALETTE_BASE 0x1000000

// Makes an entry of the terminal database the one that tigetstr reads; false if there is none.
bool cn_load_entry(const char *term);

// Lets the entry of the last successful cn_load_entry go.
void cn_unload_entry(void);

// The terminal's description as "b64:…" for the variable TERMINFO, with 24-bit colours and 256
// palette entries instead of its own colours; NULL if that cannot be made. The caller frees it.
char *cn_patched_entry(const char *term);

#endif
