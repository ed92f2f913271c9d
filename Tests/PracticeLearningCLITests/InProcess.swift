import Foundation
import PracticeLearningCLI
import Synchronization

/// Runs a command in the process of the tests, as if it had been started in a folder.
///
/// The folder a process works in is one for all its threads; here each run has a thread with its own.
enum InProcess {
  /// - Parameters:
  ///   - arguments: the words after `plr`.
  ///   - environment: the variables it sees; no others.
  ///   - folder: the folder it is started in.
  static func run(
    _ arguments: [String], _ environment: [String: String], in folder: String
  ) throws -> Built.Run {
    let result = Mutex<PracticeLearningTool.Run?>(nil)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      defer { done.signal() }
      guard hasItsOwnFolder(), chdir(folder) == 0 else { return }
      let run = PracticeLearningTool.run(arguments, environment: environment, in: folder)
      result.withLock { $0 = run }
    }
    // As much as the first thread of a process has.
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
    guard let run = result.withLock({ $0 }) else {
      throw POSIXError(.init(rawValue: errno) ?? .EINVAL)
    }
    return Built.Run(status: run.status, output: run.output, complaints: run.complaints)
  }

  /// Parts the thread from the folder that the others work in: `unshare(CLONE_FS)` of Linux, which Glibc's
  /// module does not name.
  private static func hasItsOwnFolder() -> Bool {
    typealias Unshare = @convention(c) (Int32) -> Int32
    guard let found = dlsym(nil, "unshare") else { return false }
    return unsafeBitCast(found, to: Unshare.self)(0x200) == 0
  }
}
