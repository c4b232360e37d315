// The terminal's restoration by nothing but calls that are safe in a signal handler.
#include "platform.h"

#include "farewell.h"
#include "messages.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { PATIENCE_MILLISECONDS = 250 };

static atomic_bool is_armed;
static char farewell[512];
static size_t farewell_length;
static struct termios former_modes;

void cn_farewell_arm(const char *text, size_t length, const struct termios *modes) {
  atomic_store(&is_armed, false);
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, text, farewell_length);
  former_modes = *modes;
  atomic_store(&is_armed, true);
}

void cn_farewell_disarm(void) {
  atomic_store(&is_armed, false);
}

void cn_farewell_rearm(void) {
  atomic_store(&is_armed, true);
}

bool cn_takes_output(int descriptor) {
  struct pollfd output = {.fd = descriptor, .events = POLLOUT};
  int count;
  do {
    count = poll(&output, 1, PATIENCE_MILLISECONDS);
  } while (count < 0 && errno == EINTR);
  return count > 0;
}

void cn_write_patiently(int descriptor, const char *text, size_t length) {
  // A terminal with room for one byte counts as ready, and a plain write would wait for the rest.
  int flags = fcntl(descriptor, F_GETFL);
  fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
  for (size_t written = 0; written < length;) {
    ssize_t count = write(descriptor, text + written, length - written);
    if (count > 0) {
      written += (size_t)count;
    } else if (count == 0 || (errno == EAGAIN && !cn_takes_output(descriptor)) ||
               (errno != EAGAIN && errno != EINTR)) {
      break;
    }
  }
  fcntl(descriptor, F_SETFL, flags);
}

bool cn_farewell_send(void) {
  if (!atomic_exchange(&is_armed, false)) return false;
  if (!cn_takes_output(STDOUT_FILENO)) {
    // Half a picture that nobody reads must not keep the farewell from whoever reads on later.
    tcflush(STDOUT_FILENO, TCOFLUSH);
    tcflow(STDOUT_FILENO, TCOON);
  }
  cn_write_patiently(STDOUT_FILENO, farewell, farewell_length);
  // In the background the modes are those of whoever has the terminal now.
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) tcsetattr(STDIN_FILENO, TCSANOW, &former_modes);
  cn_messages_release();
  return true;
}
