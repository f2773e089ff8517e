import Foundation
import Journal
import Synchronization

/// The system's file calls, of which one goes wrong, on a disk that forgets at a power cut what wasn't
/// synchronised.
final class FaultyFileCalls: FileCalls {
  enum Fault: Hashable, Sendable, CaseIterable {
    case full, broken, readOnly, interrupted, short
    /// From that call on the disk takes nothing any more.
    case fullForGood
    /// The process dies there, and the machine with it.
    case powerCut

    fileprivate var code: Int32 {
      switch self {
      case .full, .fullForGood, .short: ENOSPC
      case .broken, .powerCut: EIO
      case .readOnly: EROFS
      case .interrupted: EINTR
      }
    }

    /// Whether who asks for something learns that it went wrong.
    var isFailure: Bool { self != .interrupted && self != .short }
  }

  private struct State {
    var count = 0
    var isDead = false
    /// What is surely stored: the folders with the names in them, and the files' bytes by their numbers.
    var names: [String: [String: Int]] = [:]
    var bytes: [Int: [UInt8]] = [:]
    /// A number for the file that has a name now, and for an open descriptor.
    var files: [String: Int] = [:]
    var paths: [Int32: String] = [:]
    var numbers: [Int32: Int] = [:]
    var last = 0
  }

  private let fault: Fault
  private let place: Int
  private let root: String
  private let system = SystemFileCalls()
  private let state = Mutex(State())

  /// The call number `place`, from 0, goes wrong; a power cut takes back what lies in `root`, which
  /// holds what is stored now.
  init(_ fault: Fault, at place: Int, root: String) {
    self.fault = fault
    self.place = place
    self.root = root
    state.withLock { state in
      for name in FileManager.default.enumerator(atPath: root)?.allObjects as? [String] ?? [] {
        let path = "\(root)/\(name)"
        state.last += 1
        let folder = (path as NSString).deletingLastPathComponent
        state.names[folder, default: [:]][(path as NSString).lastPathComponent] = state.last
        state.files[path] = state.last
        if let data = FileManager.default.contents(atPath: path) {
          state.bytes[state.last] = Array(data)
        } else {
          state.names[path, default: [:]] = state.names[path] ?? [:]
        }
      }
    }
  }

  /// How many calls there were.
  var count: Int { state.withLock(\.count) }

  /// Takes everything back that wasn't synchronised, where the power was cut.
  func restart() throws {
    let (isDead, names, bytes) = state.withLock { ($0.isDead, $0.names, $0.bytes) }
    guard isDead, fault == .powerCut else { return }
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: root) {
      try files.removeItem(atPath: "\(root)/\(name)")
    }
    var folders = [root]
    while let folder = folders.popLast() {
      for (name, number) in names[folder] ?? [:] {
        let path = "\(folder)/\(name)"
        if names[path] != nil {
          try files.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
          folders.append(path)
        } else {
          _ = files.createFile(
            atPath: path, contents: Data(bytes[number] ?? []),
            attributes: [.posixPermissions: 0o600])
        }
      }
    }
  }

  /// Cuts the power now, when all calls went well.
  func cutPower() {
    state.withLock { $0.isDead = true }
  }

  /// What goes wrong with the next call; nil where nothing does.
  private func next() -> Fault? {
    state.withLock { state in
      defer { state.count += 1 }
      if state.isDead { return fault }
      guard state.count == place else { return nil }
      if fault == .powerCut || fault == .fullForGood { state.isDead = true }
      return fault
    }
  }

  /// -1 with the reason where the call goes wrong; else what `call` gives.
  private func attempt(_ call: () -> Int32) -> Int32 {
    guard let fault = next(), fault != .short else { return call() }
    errno = fault.code
    return -1
  }

  func openFile(_ path: String, _ flags: Int32, _ mode: UInt16) -> Int32 {
    let existed = FileManager.default.fileExists(atPath: path)
    let descriptor = attempt { system.openFile(path, flags, mode) }
    guard descriptor >= 0 else { return descriptor }
    state.withLock { state in
      if !existed || state.files[path] == nil {
        state.last += 1
        state.files[path] = state.last
      }
      state.paths[descriptor] = path
      state.numbers[descriptor] = state.files[path]
    }
    return descriptor
  }

  func closeFile(_ descriptor: Int32) { system.closeFile(descriptor) }

  func readBytes(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> Int {
    var result = 0
    guard
      attempt({
        result = system.readBytes(descriptor, bytes, at: offset); return 0
      }) == 0
    else {
      return -1
    }
    return result
  }

  func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard let fault = next() else { return system.writeBytes(descriptor, bytes) }
    // Half of a line is there, whether the rest follows or not.
    let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
    if fault != .interrupted, !half.isEmpty {
      let written = system.writeBytes(descriptor, half)
      if fault == .short { return written }
    }
    errno = fault.code
    return -1
  }

  func endOfFile(_ descriptor: Int32) -> Int { system.endOfFile(descriptor) }

  func cutFile(_ descriptor: Int32, to length: Int) -> Int32 {
    attempt { system.cutFile(descriptor, to: length) }
  }

  func synchronise(_ descriptor: Int32) -> Int32 {
    attempt {
      state.withLock { state in
        guard let path = state.paths[descriptor], let number = state.numbers[descriptor] else {
          return
        }
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if isFolder.boolValue {
          let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
          state.names[path] = Dictionary(
            uniqueKeysWithValues: found.compactMap { name in
              state.files["\(path)/\(name)"].map { (name, $0) }
            })
          // A new folder is an empty one until its own names are stored.
          for name in found {
            let below = "\(path)/\(name)"
            _ = FileManager.default.fileExists(atPath: below, isDirectory: &isFolder)
            if isFolder.boolValue, state.names[below] == nil { state.names[below] = [:] }
          }
        } else {
          var bytes = [UInt8](repeating: 0, count: system.endOfFile(descriptor))
          _ = bytes.withUnsafeMutableBytes { system.readBytes(descriptor, $0, at: 0) }
          // A file that can't be read through this descriptor has a name.
          state.bytes[number] =
            FileManager.default.contents(atPath: path).map { Array($0) } ?? bytes
        }
      }
      return system.synchronise(descriptor)
    }
  }

  func lockFile(_ descriptor: Int32) -> Int32 { system.lockFile(descriptor) }

  func protectFile(_ descriptor: Int32, _ mode: UInt16) -> Int32 {
    attempt { system.protectFile(descriptor, mode) }
  }

  func protectFolder(_ path: String, _ mode: UInt16) -> Int32 {
    attempt { system.protectFolder(path, mode) }
  }

  func makeFolder(_ path: String, _ mode: UInt16) -> Int32 {
    attempt {
      let result = system.makeFolder(path, mode)
      let code = errno
      if result == 0 {
        state.withLock { state in
          state.last += 1
          state.files[path] = state.last
        }
      }
      errno = code
      return result
    }
  }

  func renameFile(_ path: String, to newPath: String) -> Int32 {
    attempt {
      let result = system.renameFile(path, to: newPath)
      if result == 0 {
        state.withLock { state in
          state.files[newPath] = state.files.removeValue(forKey: path)
        }
      }
      return result
    }
  }

  func removeFile(_ path: String) -> Int32 {
    attempt {
      let result = system.removeFile(path)
      let code = errno
      if result == 0 { state.withLock { state in state.files[path] = nil } }
      errno = code
      return result
    }
  }
}
