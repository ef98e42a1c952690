#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file being read piece by piece, so that memory stays flat however long it is.
final class FileBytes {
  private let descriptor: Int32

  init(path: String) throws(FileError) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(code: errno) }
  }

  deinit { close(descriptor) }

  /// How many bytes it has; 0 where that cannot be told, as of a pipe.
  private var length: Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return Int(clamping: status.st_size)
  }

  /// The next bytes, at most so many; empty at the end.
  func read(atMost count: Int) throws(FileError) -> [UInt8] {
    guard let bytes = readBytes(from: descriptor, atMost: count) else {
      throw FileError(code: errno)
    }
    return bytes
  }

  /// All bytes of a file.
  static func contents(of path: String) throws(FileError) -> [UInt8] {
    let file = try FileBytes(path: path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.length + 1)
    while true {
      let piece = try file.read(atMost: 1 << 18)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }
}

/// Why a file could not be read or written.
struct FileError: Error, Hashable {
  enum Cause: Hashable {
    case notFound, notPermitted, isDirectory, notADirectory, noSpace
    case other(code: Int32)
  }

  var cause: Cause

  init(_ cause: Cause) { self.cause = cause }

  /// From an error number of the C library.
  init(code: Int32) {
    switch code {
    case ENOENT: cause = .notFound
    case EACCES, EPERM, EROFS: cause = .notPermitted
    case EISDIR: cause = .isDirectory
    case ENOTDIR: cause = .notADirectory
    case ENOSPC: cause = .noSpace
    default: cause = .other(code: code)
    }
  }
}
