// A message in the middle of the screen spoils it, and on the alternate screen it is lost on
// leaving, the last words of a crash among them.
#include "platform.h"

#include "farewell.h"
#include "messages.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int former = -1;
static int held = -1;

static int open_nameless(void) {
  const char *folder = getenv("TMPDIR");
  char path[512];
  int length = snprintf(path, sizeof path, "%s/messages-XXXXXX",
                        folder && *folder ? folder : "/tmp");
  if (length < 0 || (size_t)length >= sizeof path) return -1;
  int file = mkstemp(path);
  if (file >= 0) unlink(path);
  return file;
}

void cn_messages_hold(void) {
  if (former >= 0 || !isatty(STDERR_FILENO)) return;
  held = open_nameless();
  if (held < 0) return;
  former = dup(STDERR_FILENO);
  if (former < 0 || dup2(held, STDERR_FILENO) < 0) {
    cn_messages_release();
    return;
  }
  fcntl(former, F_SETFD, FD_CLOEXEC);
  fcntl(held, F_SETFD, FD_CLOEXEC);
}

void cn_messages_release(void) {
  if (former >= 0) {
    dup2(former, STDERR_FILENO);
    close(former);
    former = -1;
  }
  if (held < 0) return;
  char chunk[1024];
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(held, chunk, sizeof chunk, offset)) > 0) {
    offset += count;
    cn_write_patiently(STDERR_FILENO, chunk, (size_t)count);
  }
  close(held);
  held = -1;
}
