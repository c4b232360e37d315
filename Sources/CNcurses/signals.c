// A signal that the program shall hear of sets its bit and writes a byte into a pipe that cn_wait
// polls, so that none is lost between a look and a sleep. A signal that ends the process at once
// first gives the terminal back, with nothing but calls that are safe in a handler.
#include "platform.h"

#include "messages.h"
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static const struct {
  int number;
  int bit;
} reported[] = {
    {SIGINT, CN_INTERRUPTED}, {SIGTERM, CN_TERMINATED}, {SIGHUP, CN_HUNG_UP},
    {SIGWINCH, CN_RESIZED},   {SIGTSTP, CN_SUSPENDED},  {SIGCONT, CN_CONTINUED},
};
enum { REPORTED = sizeof reported / sizeof reported[0] };

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof fatal[0] };

enum { ENDING = CN_INTERRUPTED | CN_TERMINATED | CN_HUNG_UP };

static struct sigaction former_reported[REPORTED];
static struct sigaction former_fatal[FATAL];
static stack_t former_stack;
static unsigned char handler_stack[64 * 1024];

static int pipe_ends[2] = {-1, -1};
static atomic_int pending;

static atomic_bool is_armed;
static char farewell[512];
static size_t farewell_length;
static struct termios former_modes;

// Whether the terminal takes output; one that is frozen must not keep the process from ending.
static bool takes_output(void) {
  struct pollfd output = {.fd = STDOUT_FILENO, .events = POLLOUT};
  int count;
  do {
    count = poll(&output, 1, 1000);
  } while (count < 0 && errno == EINTR);
  return count > 0;
}

static void give_terminal_back(void) {
  if (!atomic_exchange(&is_armed, false)) return;
  for (size_t sent = 0; sent < farewell_length && takes_output();) {
    ssize_t count = write(STDOUT_FILENO, farewell + sent, farewell_length - sent);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    sent += (size_t)count;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &former_modes);
  cn_messages_release();
}

// The process ends by the very signal, so that its parent sees the true reason.
static void end_by(int number) {
  give_terminal_back();
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void handle_fatal(int number) {
  end_by(number);
}

static void handle_reported(int number) {
  int former_errno = errno;
  for (size_t i = 0; i < REPORTED; i++) {
    if (reported[i].number != number) continue;
    int before = atomic_fetch_or(&pending, reported[i].bit);
    // A program too busy to hear the first request to end would not hear the second either.
    if (before & reported[i].bit & ENDING) end_by(number);
  }
  ssize_t count = write(pipe_ends[1], "", 1);
  (void)count;  // A full pipe wakes just as well.
  errno = former_errno;
}

static bool make_pipe(void) {
  if (pipe_ends[0] >= 0) return true;
  if (pipe(pipe_ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

static void install(int number, void (*handler)(int), struct sigaction *former, bool always) {
  sigaction(number, NULL, former);
  // Who started us with a signal ignored, as nohup does, wants it ignored.
  if (!always && former->sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool cn_signals_install(void) {
  if (!make_pipe()) return false;
  atomic_store(&pending, 0);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &former_stack);
  for (size_t i = 0; i < REPORTED; i++) {
    bool always = reported[i].number == SIGWINCH || reported[i].number == SIGCONT;
    install(reported[i].number, handle_reported, &former_reported[i], always);
  }
  for (size_t i = 0; i < FATAL; i++) {
    install(fatal[i], handle_fatal, &former_fatal[i], fatal[i] != SIGQUIT);
  }
  return true;
}

void cn_signals_remove(void) {
  for (size_t i = 0; i < REPORTED; i++) sigaction(reported[i].number, &former_reported[i], NULL);
  for (size_t i = 0; i < FATAL; i++) sigaction(fatal[i], &former_fatal[i], NULL);
  sigaltstack(&former_stack, NULL);
}

void cn_signals_arm(const char *text, size_t length, const struct termios *modes) {
  atomic_store(&is_armed, false);
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, text, farewell_length);
  former_modes = *modes;
  atomic_store(&is_armed, true);
}

void cn_signals_disarm(void) {
  atomic_store(&is_armed, false);
}

void cn_signals_rearm(void) {
  atomic_store(&is_armed, true);
}

static void stop_once(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  struct sigaction stop = {.sa_handler = SIG_DFL};
  struct sigaction former;
  // The rest of the group first and ourselves alone, so that we stop exactly once.
  sigaction(SIGTSTP, &ignore, &former);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stop, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &former, NULL);
}

void cn_signals_stop(void) {
  // The terminal is the shell's now: a signal that ends the process has nothing to give back, and
  // a program in the background could not do it.
  struct sigaction handlers[REPORTED];
  for (size_t i = 0; i < REPORTED; i++) {
    if (reported[i].bit & ENDING) sigaction(reported[i].number, &former_reported[i], &handlers[i]);
  }
  int continuation;
  do {
    cn_signals_forget_continuation();
    stop_once();
    continuation = atomic_load(&pending) & CN_CONTINUED;
    // The system lets nobody stop whose shell has gone; then there is nobody to wait for either.
  } while (continuation && tcgetpgrp(STDIN_FILENO) != getpgrp());
  for (size_t i = 0; i < REPORTED; i++) {
    if (reported[i].bit & ENDING) sigaction(reported[i].number, &handlers[i], NULL);
  }
}

void cn_signals_forget_continuation(void) {
  atomic_fetch_and(&pending, ~CN_CONTINUED);
}

int32_t cn_take_signals(void) {
  char bytes[64];
  if (pipe_ends[0] >= 0) {
    while (read(pipe_ends[0], bytes, sizeof bytes) > 0) continue;
  }
  return atomic_exchange(&pending, 0);
}

int32_t cn_wait(int32_t milliseconds) {
  struct pollfd sources[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_ends[0], .events = POLLIN},
  };
  // Interrupted by a signal, poll gives -1; the caller then looks for signals and sleeps again.
  if (poll(sources, 2, milliseconds) <= 0) return CN_NOTHING;
  int32_t readiness = CN_NOTHING;
  // A terminal that hung up is readable too: reading then tells.
  if (sources[0].revents) readiness |= CN_INPUT;
  if (sources[1].revents) readiness |= CN_SIGNAL;
  return readiness;
}

ptrdiff_t cn_read(uint8_t *bytes, size_t capacity) {
  ssize_t count;
  do {
    count = read(STDIN_FILENO, bytes, capacity);
  } while (count < 0 && errno == EINTR);
  return count;
}
