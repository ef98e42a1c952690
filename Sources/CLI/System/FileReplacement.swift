#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file being written beside the one it shall replace, so that readers see the old or the new one whole.
///
/// Nothing is left behind when it is dropped before it was put in place.
final class FileReplacement {
  private let target: String
  private let temporary: String
  private var descriptor: Int32

  /// The new file has the permissions of the old one; a link stays one.
  init(of path: String) throws(FileError) {
    target = URL(filePath: path).resolvingSymlinksInPath().path
    temporary = "\(target).\(getpid()).partial"
    descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw FileError(code: errno) }
    var old = stat()
    if unsafe stat(target, &old) == 0 { fchmod(descriptor, old.st_mode & 0o777) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unsafe unlink(temporary)
  }

  func append(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = writeBytes(rest, to: descriptor)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Puts the file in the old one's place.
  func finish() throws(FileError) {
    let isClosed = fsync(descriptor) == 0 && close(descriptor) == 0
    descriptor = -1
    if isClosed, unsafe rename(temporary, target) == 0 { return }
    let code = errno
    unsafe unlink(temporary)
    throw FileError(code: code)
  }
}
