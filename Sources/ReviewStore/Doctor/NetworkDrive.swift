import Foundation
import Glibc
package import PracticeLearning

/// Warns of drives on which SQLite's locks cannot be relied on.
package enum NetworkDrive {
  private static let types = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "lustre", "glusterfs", "davfs",
  ]

  /// The warning about a folder that lies on a network drive.
  ///
  /// - Parameters:
  ///   - path: the folder or a file in it, without symbolic links.
  ///   - mounts: the system's table of mounts, as in `/proc/self/mounts`: device, mount point, type ...
  package static func complaint(about path: String, mounts: String) -> Diagnostic? {
    var best = (point: "", type: "")
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3 else { continue }
      let point = String(fields[1].replacing("\\040", with: " "))
      let isAbove = point == "/" || path == point || path.hasPrefix(point + "/")
      // Of two mounts on one point the later one is seen.
      if isAbove && point.count >= best.point.count { best = (point, String(fields[2])) }
    }
    guard types.contains(best.type) || best.type.hasPrefix("fuse.") else { return nil }
    return Diagnostic(
      .networkDrive, "the workspace lies on a network drive (\(best.type) at \(best.point))",
      advice: "move it to a disk of this machine: two people writing at once may damage it there")
  }

  static func complaint(about path: String) -> Diagnostic? {
    guard let table = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else {
      return nil
    }
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    return complaint(about: resolved.map { String(cString: $0) } ?? path, mounts: table)
  }
}
