import Foundation

/// A colour as linear red, green and blue, to measure how far two are apart.
struct Colour {
  let red, green, blue: Double

  init(hex: String) {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    func linear(_ shift: Int) -> Double {
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    (red, green, blue) = (linear(16), linear(8), linear(0))
  }

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// How somebody sees it (Machado, Oliveira and Fernandes 2009, table 1, severity 1).
  enum Sight: CaseIterable {
    case normal, deutan, protan, tritan, grey

    var matrix: [Double] {
      switch self {
      case .normal: [1, 0, 0, 0, 1, 0, 0, 0, 1]
      case .deutan:
        [
          0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
          0.968881,
        ]
      case .protan:
        [
          0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998,
        ]
      case .tritan:
        [
          1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
          0.303900,
        ]
      case .grey:
        [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722]
      }
    }
  }

  func seen(_ sight: Sight) -> Colour {
    let m = sight.matrix
    func row(_ i: Int) -> Double {
      min(1, max(0, m[i] * red + m[i + 1] * green + m[i + 2] * blue))
    }
    return Colour(red: row(0), green: row(3), blue: row(6))
  }

  private var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  /// Contrast ratio (WCAG 2.2).
  func contrast(_ other: Colour) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  private var lab: (l: Double, a: Double, b: Double) {
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    let x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    let y = f(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    let z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// CIEDE2000 (Sharma, Wu and Dalal 2005).
  func distance(_ other: Colour) -> Double {
    let (p, q) = (lab, other.lab)
    let chroma = (hypot(p.a, p.b) + hypot(q.a, q.b)) / 2
    let g = 0.5 * (1 - sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7))))
    let (a1, a2) = (p.a * (1 + g), q.a * (1 + g))
    let (c1, c2) = (hypot(a1, p.b), hypot(a2, q.b))
    func hue(_ b: Double, _ a: Double) -> Double {
      let degrees = a == 0 && b == 0 ? 0 : atan2(b, a) * 180 / .pi
      return degrees < 0 ? degrees + 360 : degrees
    }
    let (h1, h2) = (hue(p.b, a1), hue(q.b, a2))
    var turn = c1 * c2 == 0 ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    var mean = h1 + h2
    if c1 * c2 != 0 {
      mean = abs(h1 - h2) <= 180 ? mean / 2 : mean < 360 ? (mean + 360) / 2 : (mean - 360) / 2
    }
    func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
    let light = (p.l + q.l) / 2
    let full = (c1 + c2) / 2
    let t =
      1 - 0.17 * cosine(mean - 30) + 0.24 * cosine(2 * mean) + 0.32 * cosine(3 * mean + 6)
      - 0.20 * cosine(4 * mean - 63)
    let sl = 1 + 0.015 * pow(light - 50, 2) / sqrt(20 + pow(light - 50, 2))
    let (sc, sh) = (1 + 0.045 * full, 1 + 0.015 * full * t)
    let rc = 2 * sqrt(pow(full, 7) / (pow(full, 7) + pow(25, 7)))
    let rt = -rc * sin(60 * exp(-pow((mean - 275) / 25, 2)) * .pi / 180)
    let dl = (q.l - p.l) / sl
    let dc = (c2 - c1) / sc
    let dh = 2 * sqrt(c1 * c2) * sin(turn / 2 * .pi / 180) / sh
    return sqrt(dl * dl + dc * dc + dh * dh + rt * dc * dh)
  }
}
