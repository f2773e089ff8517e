/// The terms of one kind in a list of phrases.
///
/// A phrase is a run of units, and a unit stands for terms: of a word, its stem and the words inside
/// it, or its grams. So what a word stands for is worked out once, however often it occurs.
struct PhraseTerms {
  /// A term that a unit stands for.
  struct Occurrence: BitwiseCopyable {
    let term: Int32
    /// What it counts for; a part of a compound counts for less than a whole word.
    let amount: Float
  }

  /// That a unit stands in a document's field or in an example, in one phrase or in several.
  struct UnitRun: BitwiseCopyable {
    /// The place of the document, or that of the example.
    let number: Int32
    let unit: Int32
    /// What its terms count for: the sum over the phrases.
    var share: Float
  }

  /// The units of all phrases, and where those of each phrase start.
  private let units: Table<Int32>
  private let unitStarts: Table<UInt32>
  /// The terms of all units, and where those of each unit start.
  private let terms: Table<Occurrence>
  private let termStarts: Table<UInt32>
  /// What each unit adds to the length of its phrase.
  private let unitLengths: Table<Int32>
  let termCount: Int

  init(
    units: Table<Int32>, unitStarts: Table<UInt32>, terms: [Occurrence], termStarts: [UInt32],
    unitLengths: [Int32], termCount: Int
  ) {
    self.units = units
    self.unitStarts = unitStarts
    self.terms = Table(terms)
    self.termStarts = Table(termStarts)
    self.unitLengths = Table(unitLengths)
    self.termCount = termCount
  }

  /// Calls `body` with each term of a phrase, in order.
  @inline(__always)
  func forEachTerm(of phrase: Int, _ body: (Occurrence) -> Void) {
    for unit in units(of: phrase) { forEachTerm(ofUnit: Int(unit), body) }
  }

  /// Calls `body` with each term of a unit, in order.
  @inline(__always)
  func forEachTerm(ofUnit unit: Int, _ body: (Occurrence) -> Void) {
    let start = Int(termStarts.values[unit])
    let end = Int(termStarts.values[unit + 1])
    for place in start..<end { body(terms.values[place]) }
  }

  /// The units of the phrases of runs, each once a document, and what it counts for there.
  ///
  /// The numbers of the runs never go down. A document has hundreds of questions with the same words, whose
  /// terms needn't be told for each.
  func units(of runs: [PhraseRun]) -> [UnitRun] {
    // Where each unit was found last.
    var places = [Int](repeating: -1, count: termStarts.count - 1)
    let most = runs.reduce(0) { $0 + units(of: Int($1.phrase)).count }
    return [UnitRun](unsafeUninitializedCapacity: most) { found, count in
      for run in runs {
        for unit in units(of: Int(run.phrase)) {
          let place = places[Int(unit)]
          if place >= 0, found[place].number == run.number {
            found[place].share += run.share
          } else {
            places[Int(unit)] = count
            found[count] = UnitRun(number: run.number, unit: unit, share: run.share)
            count += 1
          }
        }
      }
    }
  }

  /// How many terms a phrase has; parts of compounds don't count.
  func length(of phrase: Int) -> Int {
    units(of: phrase).reduce(0) { $0 + Int(unitLengths.values[Int($1)]) }
  }

  private func units(of phrase: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(
      rebasing: units.values[
        Int(unitStarts.values[phrase])..<Int(unitStarts.values[phrase + 1])])
  }
}
