// A terminal's description with other colours.
#ifndef CNCURSES_ENTRY_H
#define CNCURSES_ENTRY_H

// The first palette entry's colour number in a patched description: just above the 24-bit colours.
#define CN_PATCHED_PALETTE_BASE 0x1000000

// The terminal's description as "b64:…" for the variable TERMINFO, with 24-bit colours and 256
// palette entries instead of its own colours; NULL if that cannot be made. The caller frees it.
char *cn_patched_entry(const char *term);

#endif
