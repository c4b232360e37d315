// Asking the terminal for its own background, with a screen and without one.
#include "platform.h"

#include "farewell.h"
#include "question.h"
#include "signals.h"

#include <signal.h>
#include <termios.h>
#include <unistd.h>

// The background, then the attributes, which every terminal tells.
const char cn_question[] = "\033]11;?\033\\\033[c";

static struct termios former_modes;

bool cn_begin_question(void) {
  if (tcgetpgrp(STDIN_FILENO) != getpgrp()) return false;
  if (tcgetattr(STDIN_FILENO, &former_modes) != 0 || !cn_signals_install()) return false;
  cn_farewell_arm("", 0, &former_modes);
  struct termios modes = former_modes;
  modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  cn_write_patiently(STDOUT_FILENO, cn_question, sizeof cn_question - 1);
  return true;
}

void cn_end_question(void) {
  tcsetattr(STDIN_FILENO, TCSANOW, &former_modes);
  cn_farewell_disarm();
  int32_t signals = cn_take_signals();
  cn_signals_remove();
  // What came meanwhile does now what it would have done then.
  if (signals & CN_INTERRUPTED) raise(SIGINT);
  if (signals & CN_TERMINATED) raise(SIGTERM);
  if (signals & CN_HUNG_UP) raise(SIGHUP);
  if (signals & CN_SUSPENDED) raise(SIGTSTP);
}
