@testable import Workbench

extension DataFiles {
  /// Files that are in no folder of the disk: by their paths, the folder of each as it is written.
  static func memory(_ files: [String: [UInt8]]) -> DataFiles {
    DataFiles(
      names: { folder in
        let names = files.keys.compactMap { path -> String? in
          path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : nil
        }
        return names.isEmpty ? nil : names
      },
      bytes: { (path) throws(DataFileProblem) in
        guard let bytes = files[path] else {
          throw DataFileProblem(path, "there is no such file", allowed: "a file")
        }
        return bytes
      })
  }
}

/// Files in the manner of MNIST, made by hand.
enum IDXBytes {
  /// Numbers of four bytes each, the highest first, and then bytes.
  static func file(_ numbers: [UInt32], _ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = []
    for number in numbers {
      for shift in [24, 16, 8, 0] as [UInt32] {
        file.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return file + bytes
  }

  /// A file of labels.
  static func labels(_ labels: [UInt8]) -> [UInt8] {
    file([0x801, UInt32(labels.count)], labels)
  }

  /// A file of images of two rows and three columns.
  static func images(_ pixels: [UInt8]) -> [UInt8] {
    file([0x803, UInt32(pixels.count / 6), 2, 3], pixels)
  }

  /// A folder "d" with three images to train on and one to judge by.
  static var folder: [String: [UInt8]] {
    [
      "d/train-images-idx3-ubyte": images((0..<18).map { UInt8($0) }),
      "d/train-labels-idx1-ubyte": labels([7, 0, 9]),
      "d/t10k-images.idx3-ubyte": images([255, 0, 51, 0, 0, 0]),
      "d/t10k-labels.idx1-ubyte": labels([3]),
    ]
  }
}
