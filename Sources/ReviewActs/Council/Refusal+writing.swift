import Foundation
package import PracticeLearning

extension Refusal {
  /// The refusal of a file that could not be written to its end.
  package init(writing name: String, failedWith error: any Error) {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let code = Int32(truncatingIfNeeded: (cause ?? error as NSError).code)
    let isFull = code == ENOSPC || code == EDQUOT || code == EFBIG
    self.init(
      isFull ? .diskFull : .cannotWrite,
      "\(name) cannot be written: \(String(cString: strerror(code)).lowercased())",
      advice: isFull ? "make room and try again" : "check where it goes and try again")
  }
}
