import Search
import TestSupport
import Testing

@Suite("Tables in an image")
struct StorageTests {
  private func image(_ write: (inout ImageWriter) -> Void) -> Image {
    var writer = ImageWriter()
    write(&writer)
    return writer.bytes.withUnsafeBytes { Image(copying: $0) }
  }

  @Test("come out as they went in, whatever their lengths")
  func roundTrip() throws {
    let texts = ["", "één", "twee", "", "日本語"]
    let lists = [["a", ""], [], ["b", "c", "d"]]
    let image = image { writer in
      writer.append(Table([UInt8](repeating: 7, count: 13)))
      writer.append(Table([Int64]()))
      writer.append(2.5)
      StringTable(texts).write(to: &writer)
      StringLists(lists).write(to: &writer)
    }
    var reader = ImageReader(image)
    #expect(try Array(reader.table(of: UInt8.self)) == [UInt8](repeating: 7, count: 13))
    #expect(try reader.table(of: Int64.self).isEmpty)
    #expect(try reader.value(of: Double.self) == 2.5)
    let table = try StringTable(&reader)
    #expect((0..<table.count).map { table[$0] } == texts)
    let found = try StringLists(&reader)
    #expect((0..<found.count).map { found[$0] } == lists)
  }

  @Test("are refused where the image ends too soon, at every length")
  func tooShort() {
    let whole = image { writer in
      StringTable(["een", "twee"]).write(to: &writer)
      writer.append(Table([1.0, 2.0]))
    }
    for length in 0..<whole.bytes.count {
      let part = Image(copying: UnsafeRawBufferPointer(rebasing: whole.bytes[..<length]))
      #expect(throws: Image.Fault.self) {
        var reader = ImageReader(part)
        _ = try StringTable(&reader)
        _ = try reader.table(of: Double.self)
      }
    }
  }

  @Test("number words as a dictionary would, on random words")
  func words() throws {
    var random = SplitMix64(seed: 7)
    var builder = WordTable.Builder()
    var reference: [String: Int] = [:]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...20, using: &random)
      let word = String(
        (0..<length).map { _ in "abcé".randomElement(using: &random) ?? "a" }.prefix(
          Int.random(in: 0...20, using: &random)))
      let number = reference[word] ?? reference.count
      reference[word] = number
      #expect(builder.add(word) == number)
    }
    let made = builder.finish()
    var reader = ImageReader(image { made.write(to: &$0) })
    let table = try WordTable(&reader)
    #expect(table.count == reference.count)
    for (word, number) in reference {
      #expect(table.number(of: word) == number)
      #expect(table[number] == word)
      #expect(table.number(of: word + "z") == nil)
    }
  }

  @Test("number keys as a dictionary would, on random keys")
  func keys() throws {
    var random = SplitMix64(seed: 8)
    var builder = KeyTable.Builder()
    var reference: [UInt64: Int] = [:]
    for _ in 0..<20_000 {
      let key =
        UInt64.random(in: 0...3000, using: &random)
        << UInt64([0, 16, 32].randomElement(using: &random) ?? 0)
      let number = reference[key] ?? reference.count
      reference[key] = number
      #expect(builder.add(key) == number)
    }
    let made = builder.finish()
    var reader = ImageReader(image { made.write(to: &$0) })
    let table = try KeyTable(&reader)
    for (key, number) in reference { #expect(table.number(of: key) == number) }
    #expect(table.number(of: .max) == nil)
  }

  @Test("have a checksum that every changed byte changes")
  func checksum() {
    var random = SplitMix64(seed: 9)
    var bytes = (0..<203).map { _ in UInt8.random(in: 0...255, using: &random) }
    let sum = bytes.withUnsafeBytes { Checksum.of($0) }
    for place in bytes.indices {
      let byte = bytes[place]
      bytes[place] = byte ^ UInt8.random(in: 1...255, using: &random)
      #expect(bytes.withUnsafeBytes { Checksum.of($0) } != sum)
      bytes[place] = byte
    }
    #expect(bytes.dropLast().withUnsafeBytes { Checksum.of($0) } != sum)
    #expect(bytes.withUnsafeBytes { Checksum.of($0) } == sum)
  }

  @Test(
    "are refused where a start is behind the next one or the end, at every place", arguments: 1...21
  )
  func startsOutOfPlace(count: Int) throws {
    let starts = (0...UInt32(count)).map { $0 * 2 }
    func isRefused(_ starts: [UInt32]) -> Bool {
      var reader = ImageReader(
        image { writer in
          writer.append(Table(starts))
          writer.append(Table([UInt8](repeating: 65, count: 2 * count)))
        })
      return (try? StringTable(&reader)) == nil
    }
    #expect(!isRefused(starts))
    for place in starts.indices {
      for wrong in [UInt32(2 * count + 1), .max, place > 1 ? starts[place] - 3 : .max] {
        var changed = starts
        changed[place] = wrong
        #expect(isRefused(changed))
      }
    }
  }

  @Test("are refused where a slot leads to no key, or one is too many, at every place")
  func slotsOutOfPlace() {
    let keys: [UInt64] = [3, 5, 7]
    func isRefused(_ slots: [UInt32]) -> Bool {
      var reader = ImageReader(
        image { writer in
          writer.append(Table(keys))
          writer.append(Table(slots))
        })
      return (try? KeyTable(&reader)) == nil
    }
    for length in [4, 8, 16, 32] {
      let slots = (1...UInt32(length)).map { $0 <= 3 ? $0 : 0 }
      #expect(!isRefused(slots))
      for place in slots.indices {
        for wrong in [4, UInt32.max, slots[place] == 0 ? 1 : 0] {
          var changed = slots
          changed[place] = wrong
          #expect(isRefused(changed))
        }
      }
    }
  }

  @Test("hold a whole index, which then finds the same")
  func index() throws {
    var builder = IndexBuilder(
      analyzer: .dutch,
      synonyms: Synonyms([Synonyms.Rule(from: ["boos"], to: ["pissig"])], analyzer: .dutch))
    builder.add(
      Document(
        questions: ["klant is boos"], sharedQuestions: ["de rij is te lang"],
        text: "blijf rustig bij een klachtengesprek"))
    builder.add(Document(questions: ["de rij is te lang", "klacht in het gesprek"], text: ""))
    let made = builder.finish()
    var reader = ImageReader(image { made.write(to: &$0) })
    let read = try InvertedIndex(&reader, analyzer: .dutch)
    for question in ["boze klanten", "pissig", "klachtengesprek", "lange rijj", "xyz"] {
      let (query, again) = (made.query(question), read.query(question))
      #expect(query.terms == again.terms)
      #expect(query.corrections.map(\.reading) == again.corrections.map(\.reading))
      #expect(made.search(query, count: 5) == read.search(again, count: 5))
    }
  }
}
