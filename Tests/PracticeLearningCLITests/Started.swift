import Foundation

/// A program that was started and may still be running.
///
/// Foundation's `Process` hands on the blocked signals of the thread it is called on, and can wait for
/// ever when several run at once; these start with every signal and are waited for two minutes.
final class Started {
  let id: pid_t
  private let folder: URL
  private var status: Int32?
  private let deadline = ContinuousClock.now + .seconds(120)

  init(_ program: URL, _ arguments: [String], in place: URL, _ environment: [String: String]) throws
  {
    folder = try Built.temporaryFolder()
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(1, "output"), (2, "complaints")] {
      let path = folder.appending(path: name).path
      posix_spawn_file_actions_addopen(
        &files, Int32(descriptor), path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let shell = ["sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", place.path, program.path]
    let words = (shell + arguments).map { text in strdup(text) } + [nil]
    let variables =
      Built.inherited.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var id = pid_t()
    let failure = posix_spawn(&id, "/bin/sh", &files, &attributes, words, variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    self.id = id
  }

  deinit {
    if isRunning {
      signal(SIGKILL)
      waitpid(id, nil, 0)
    }
    try? FileManager.default.removeItem(at: folder)
  }

  func signal(_ number: Int32) { kill(id, number) }

  var isRunning: Bool {
    var found: Int32 = 0
    if status == nil, waitpid(id, &found, WNOHANG) == id { status = found }
    return status == nil
  }

  /// Waits for the end, which is long in coming, and leaves the thread to other tests meanwhile.
  func endInTime() async throws -> Built.Run {
    while isRunning, ContinuousClock.now < deadline { try await Task.sleep(for: .milliseconds(5)) }
    return try end()
  }

  /// Waits for the end.
  func end() throws -> Built.Run {
    while isRunning {
      if ContinuousClock.now > deadline { signal(SIGKILL) }
      usleep(1_000)
    }
    let killer = (status ?? 0) & 0x7F
    return Built.Run(
      status: killer == 0 ? ((status ?? 0) >> 8) & 0xFF : 128 + killer,
      output: try text("output"), complaints: try text("complaints"))
  }

  /// What it printed so far.
  var printed: String { get throws { try text("output") } }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
