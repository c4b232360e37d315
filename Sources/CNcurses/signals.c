// A signal that the program shall hear of sets its bit and writes a byte into a pipe that cn_wait
// polls, so that none is lost between a look and a sleep. Every other signal whose default is to end
// the process first gives the terminal back, and then ends the process by that default.
#include "platform.h"

#include "farewell.h"
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

static const struct {
  int number;
  int bit;
} reported[] = {
    {SIGINT, CN_INTERRUPTED}, {SIGTERM, CN_TERMINATED}, {SIGHUP, CN_HUNG_UP},
    {SIGWINCH, CN_RESIZED},   {SIGTSTP, CN_SUSPENDED},  {SIGCONT, CN_CONTINUED},
};
enum { REPORTED = sizeof reported / sizeof reported[0] };

enum { ENDING = CN_INTERRUPTED | CN_TERMINATED | CN_HUNG_UP };

// What the program itself does wrong, in words for whoever sees it end.
static const struct {
  int number;
  const char *reason;
} faults[] = {
    {SIGILL, "stopped by a fault of the program: illegal instruction (SIGILL)\n"},
    {SIGTRAP, "stopped by a fault of the program: trap (SIGTRAP)\n"},
    {SIGABRT, "stopped by a fault of the program: aborted (SIGABRT)\n"},
    {SIGBUS, "stopped by a fault of the program: bus error (SIGBUS)\n"},
    {SIGFPE, "stopped by a fault of the program: arithmetic error (SIGFPE)\n"},
    {SIGSEGV, "stopped by a fault of the program: segmentation fault (SIGSEGV)\n"},
    {SIGSYS, "stopped by a fault of the program: bad system call (SIGSYS)\n"},
};
enum { FAULTS = sizeof faults / sizeof faults[0] };

static struct sigaction former_actions[NSIG];
static bool is_installed[NSIG];
static sigset_t former_mask;
static stack_t former_stack;
static unsigned char handler_stack[64 * 1024];

static int pipe_ends[2] = {-1, -1};
static atomic_int pending;

// The signal that asked the program to end, 0 before; until the terminal has been given back, an
// alarm looks again and again whether anything keeps the program from it.
static atomic_int request;

static const char *fault_reason(int number) {
  for (size_t i = 0; i < FAULTS; i++) {
    if (faults[i].number == number) return faults[i].reason;
  }
  return NULL;
}

static bool ends_process_by_default(int number) {
  switch (number) {
    case SIGKILL: case SIGSTOP:  // which nobody can handle
    case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT:
    case SIGCHLD: case SIGURG: case SIGWINCH:
#if defined(__APPLE__)
    case SIGIO: case SIGINFO:
#endif
      return false;
    default:
      return true;
  }
}

// Whether the memory that the process may take is all but used up: what asks for more and gets none ends
// in one fault or another, and the fault does not tell.
static bool is_memory_short(void) {
#if defined(__linux__)
  struct rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return false;
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  char text[32];
  ssize_t count = read(file, text, sizeof text);
  close(file);
  rlim_t pages = 0;
  for (ssize_t i = 0; i < count && text[i] >= '0' && text[i] <= '9'; i++) {
    pages = 10 * pages + (rlim_t)(text[i] - '0');
  }
  return pages * (rlim_t)sysconf(_SC_PAGESIZE) > limit.rlim_cur / 4 * 3;
#else
  return false;
#endif
}

// The process ends by the very signal, so that its parent sees the true reason.
static void end_by(int number) {
  bool was_open = cn_farewell_send();
  const char *reason = fault_reason(number);
  if (was_open && reason) {
    static const char memory[] = "perhaps for want of memory: its limit, ulimit -v, is nearly reached\n";
    cn_write_patiently(STDERR_FILENO, reason, strlen(reason));
    if (is_memory_short()) cn_write_patiently(STDERR_FILENO, memory, sizeof memory - 1);
  }
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void handle_deadly(int number) {
  end_by(number);
}

// Safe on any thread and in a handler. A full pipe wakes just as well.
static int report(int bit) {
  int before = atomic_fetch_or(&pending, bit);
  ssize_t count = write(pipe_ends[1], "", 1);
  (void)count;
  return before;
}

static void set_alarm(bool is_on) {
  enum { INTERVAL_MICROSECONDS = 250 * 1000 };
  struct timeval interval = {.tv_usec = is_on ? INTERVAL_MICROSECONDS : 0};
  struct itimerval timer = {.it_interval = interval, .it_value = interval};
  setitimer(ITIMER_REAL, &timer, NULL);
}

// A terminal that takes no output holds the program in the middle of writing, where it hears nothing.
static void handle_alarm(int number) {
  int former_errno = errno;
  int requested = atomic_load(&request);
  if (requested) {
    if (!cn_takes_output(STDOUT_FILENO)) end_by(requested);
  } else if (former_actions[number].sa_handler != SIG_IGN) {
    end_by(number);
  }
  errno = former_errno;
}

static void handle_reported(int number) {
  int former_errno = errno;
  for (size_t i = 0; i < REPORTED; i++) {
    if (reported[i].number != number) continue;
    int before = report(reported[i].bit);
    if (!(reported[i].bit & ENDING)) continue;
    // A program too busy to hear the first request to end would not hear the second either.
    if (before & reported[i].bit) end_by(number);
    atomic_store(&request, number);
    set_alarm(true);
  }
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

static bool is_reported(int number) {
  for (size_t i = 0; i < REPORTED; i++) {
    if (reported[i].number == number) return true;
  }
  return false;
}

static void install(int number, void (*handler)(int), bool always) {
  if (sigaction(number, NULL, &former_actions[number]) != 0) return;
  // Who started us with a signal ignored, as nohup does, wants it ignored.
  if (!always && former_actions[number].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART | SA_ONSTACK};
  // One farewell is not interrupted by the next, and a stop in its middle would keep the terminal.
  sigfillset(&action.sa_mask);
  is_installed[number] = sigaction(number, &action, NULL) == 0;
}

bool cn_signals_install(void) {
  if (!make_pipe()) return false;
  atomic_store(&pending, 0);
  atomic_store(&request, 0);
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &former_stack);
  for (int number = 1; number < NSIG; number++) {
    if (is_reported(number)) {
      install(number, handle_reported, number == SIGWINCH || number == SIGCONT);
    } else if (number == SIGALRM) {
      install(number, handle_alarm, true);
    } else if (ends_process_by_default(number)) {
      install(number, handle_deadly, fault_reason(number) != NULL);
    }
  }
  // Whoever started us may have blocked what must be heard here.
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, &former_mask);
  return true;
}

void cn_signals_remove(void) {
  if (atomic_exchange(&request, 0)) set_alarm(false);
  for (int number = 1; number < NSIG; number++) {
    if (is_installed[number]) sigaction(number, &former_actions[number], NULL);
    is_installed[number] = false;
  }
  pthread_sigmask(SIG_SETMASK, &former_mask, NULL);
  sigaltstack(&former_stack, NULL);
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
    if (reported[i].bit & ENDING) {
      int number = reported[i].number;
      sigaction(number, &former_actions[number], &handlers[i]);
    }
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

void cn_wake(void) {
  report(CN_WOKEN);
}

ptrdiff_t cn_read(uint8_t *bytes, size_t capacity) {
  ssize_t count;
  do {
    count = read(STDIN_FILENO, bytes, capacity);
  } while (count < 0 && errno == EINTR);
  return count;
}
