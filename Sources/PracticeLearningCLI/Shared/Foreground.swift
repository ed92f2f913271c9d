import Foundation

/// Runs a line of shell in the foreground of the terminal and waits for its end.
///
/// Foundation's `Process` would put it into a process group of its own, which a terminal stops as soon
/// as it reads from it: no editor could be used.
///
/// - Parameters:
///   - line: the line; `$1` in it is the argument.
///   - argument: what it works on.
/// - Returns: the exit status, 128 and the signal's number where it was killed; nothing where no shell
///   can be started.
func runInForeground(_ line: String, on argument: String) -> Int32? {
  let texts = ["sh", "-c", line, "sh", argument]
  let words = texts.map { text in strdup(text) } + [nil]
  let environment = Surroundings.now.environment
  let variables = environment.map { name, value in strdup("\(name)=\(value)") } + [nil]
  defer { for text in words + variables { free(text) } }
  // An interrupt is meant for the command; this program lives on to keep what was typed.
  let (interrupt, quit) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
  defer {
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
  }
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var interrupts = sigset_t()
  sigemptyset(&interrupts)
  sigaddset(&interrupts, SIGINT)
  sigaddset(&interrupts, SIGQUIT)
  posix_spawnattr_setsigdefault(&attributes, &interrupts)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  var files = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&files)
  defer { posix_spawn_file_actions_destroy(&files) }
  // Where what is written is kept by whoever runs the command, there is no terminal to work in.
  if Surroundings.now.capture != nil {
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for descriptor in [1, 2] as [Int32] {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
    }
  }
  var process = pid_t()
  guard posix_spawn(&process, "/bin/sh", &files, &attributes, words, variables) == 0 else {
    return nil
  }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 {
    if errno != EINTR { return nil }
  }
  let killer = status & 0x7F
  return killer == 0 ? (status >> 8) & 0xFF : 128 + killer
}
