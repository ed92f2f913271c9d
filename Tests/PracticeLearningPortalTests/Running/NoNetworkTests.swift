import Foundation
import PracticeLearningTesting
import ReviewActs
import Testing

@testable import PracticeLearningPortal

@Suite("The portal without a network") struct NoNetworkTests {
  /// What a program is run with to have no network but its own machine's.
  private static let alone =
    geteuid() == 0 ? ["unshare", "-n"] : ["unshare", "-r", "-n"]

  private static func run(_ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static let canBeMade =
    ((try? run(alone + ["sh", "-c", "ip link set lo up && command -v bash"]))?.status ?? 1) == 0

  @Test(
    "it serves, signs somebody in, stores a draft and makes a report (V6)",
    .enabled(if: canBeMade, "no place without a network can be made here"))
  func journey() throws {
    let desk = try TestCouncil.ofNow()
    let script = try desk.write(
      #"""
      set -eu
      ip link set lo up
      cat /proc/net/dev
      '\#(ServedPortal.program.path)' serve --workspace '\#(desk.folder)' --port 0 --demonstration > said &
      portal=$!
      trap 'kill $portal 2>/dev/null || true' EXIT
      for _ in $(seq 100); do [ -s said ] && break; sleep 0.1; done
      port=$(sed 's/.*://' said)
      cookie=
      end=$(printf '\r\n.'); end=${end%.}
      ask() {  # METHOD PATH BODY
        exec 3<>/dev/tcp/127.0.0.1/$port
        printf '%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%sContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n\r\n%s' \
          "$1" "$2" "${cookie:+Cookie: $cookie$end}" "${#3}" "$3" >&3
        cat <&3
        exec 3>&-
      }
      answer=$(ask POST /sign-in person=TM-07)
      cookie=$(printf '%s' "$answer" | sed -n 's/.*\(__Host-plr-session=[A-Z2-7]*\).*/\1/p')
      page=$(ask GET /reviews/start '')
      field() { printf '%s' "$page" | grep -o "name=\"$1\" value=\"[^\"]*\"" | head -n 1 | sed 's/.*value="\(.*\)"/\1/'; }
      ask POST /reviews/start "token=$(field token)&form=$(field form)&case=C-0412&team=CIC-2" | head -n 1
      ask GET / '' | grep -o 'Signed in as'
      kill -TERM $portal
      wait $portal
      echo "ended with $?"
      """#, to: "journey.sh")
    let run = try Self.run(Self.alone + ["sh", "-c", "cd '\(desk.folder)' && bash \(script)"])
    #expect(run.output.contains("HTTP/1.1 303"), "\(run)")
    #expect(run.output.contains("Signed in as") && run.output.contains("ended with 0"), "\(run)")
    let devices = run.output.split(separator: "\n").filter { $0.contains(#/^\s*\w+:\s/#) }
    #expect(devices.count == 1 && devices[0].contains("lo:"), "\(devices)")
    try desk.goOnNow()
    let drafts = try desk.council.reviews(ReviewListing(), by: desk.hand("TM-07")).get().drafts
    #expect(drafts.count == 1)
  }
}
