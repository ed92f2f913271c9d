import NIOCore

/// Runs the tasks of the server on the thread of its event loop: a request is read, handed to the threads that read the
/// store, and answered, without one more thread to be woken in between. But for a line of the log, nothing that waits may be done in such a task.
final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
