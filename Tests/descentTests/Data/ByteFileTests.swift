import Testing
import Workbench

@testable import descent

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite struct ByteFileTests {
  @Test func namesAndBytesAreThoseOfTheDisk() throws {
    var template = Array("/tmp/descent-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    let path = folder + "/some.bytes"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let file = try #require(fopen(path, "w"))
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
    #expect(ByteFile.names(in: folder) == ["some.bytes"])
    #expect(try ByteFile.bytes(of: path) == bytes)
    #expect(ByteFile.names(in: path) == nil)
    let problem = #expect(throws: DataFileProblem.self) { try ByteFile.bytes(of: folder + "/no") }
    #expect(problem?.complaint.hasPrefix("it cannot be read: ") == true)
    #expect(throws: DataFileProblem.self) { try ByteFile.bytes(of: folder) }
  }
}
