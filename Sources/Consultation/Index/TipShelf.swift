import Knowledge
import Search
import SourceText
import Synchronization

/// The tips of one language in tables, sorted by id; a tip is put together when it is wanted first.
final class TipShelf: Sendable {
  let language: Language
  private let ids: StringTable
  private let titles: StringTable
  private let passages: StringLists
  /// By passage: 1 for a step, 0 for a paragraph.
  private let steps: Table<UInt8>
  private let say: StringLists
  private let questions: ExampleQuestions
  private let keywords: StringLists
  /// The questions that no tip answers.
  private let outOfScope: StringTable
  /// By tip: the place among all phases plus 1; 0 where it has none.
  private let phases: Table<UInt8>
  /// By tip: the place in `allArticles`.
  private let articleNumbers: Table<UInt32>
  private let lines: Table<Int64>
  /// The articles of the tips; first those of the base, in its order.
  private let allArticles: [Article]
  /// How many of these the base lists.
  private let listedCount: Int
  /// The tips that were put together so far.
  private let known: Mutex<[Int: Tip]> = Mutex([:])
  /// The example questions in their bare forms, put together when one is looked for first.
  private let bareQuestions: Mutex<Set<String>?> = Mutex(nil)

  /// Takes the tips of `base` in a language.
  init(_ base: KnowledgeBase, in language: Language) {
    let tips = base.tips.filter { $0.language == language }
    let files = Set(tips.map(\.article.file))
    var articles = base.articles.filter { files.contains($0.file) }
    listedCount = articles.count
    var numbers: [Article: UInt32] = [:]
    for (number, article) in articles.enumerated() where numbers[article] == nil {
      numbers[article] = UInt32(number)
    }
    for tip in tips where numbers[tip.article] == nil {
      numbers[tip.article] = UInt32(articles.count)
      articles.append(tip.article)
    }
    self.language = language
    ids = StringTable(tips.map(\.id))
    titles = StringTable(tips.map(\.title))
    passages = StringLists(tips.map { $0.passages.map(\.text) })
    steps = Table(
      tips.flatMap { tip in
        tip.passages.map { passage in
          switch passage {
          case .paragraph: 0
          case .step: 1
          }
        }
      })
    say = StringLists(tips.map(\.say))
    questions = ExampleQuestions(of: tips)
    keywords = StringLists(tips.map(\.keywords))
    outOfScope = StringTable(base.outOfScope[language] ?? [])
    phases = Table(
      tips.map { tip in
        tip.phase.flatMap { Phase.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
      })
    articleNumbers = Table(tips.map { numbers[$0.article] ?? 0 })
    lines = Table(tips.map { Int64($0.line) })
    allArticles = articles
  }

  var count: Int { ids.count }

  /// How many questions there are that no tip answers.
  var outOfScopeCount: Int { outOfScope.count }

  /// The articles of the base that hold tips, in the order of their files.
  var articles: [Article] { Array(allArticles[..<listedCount]) }

  /// Example questions, spread evenly over the tips: at most `count`.
  func sampleQuestions(_ count: Int) -> [String] { questions.sample(count) }

  /// Whether a text is an example question of a tip, capitals and marks aside.
  func hasQuestion(_ text: String) -> Bool {
    bareQuestions.withLock { known in
      let forms = known ?? questions.bareForms()
      known = forms
      return forms.contains(ExampleQuestions.bare(text))
    }
  }

  /// Questions that no tip answers, spread evenly: at most `count`.
  func sampleOutOfScope(_ count: Int) -> [String] {
    outOfScope.sample(count, ofFirst: outOfScope.count)
  }

  /// All ids, in the order of the tips.
  func allIDs() -> [String] { (0..<count).map { ids[$0] } }

  func id(_ place: Int) -> String { ids[place] }
  func title(_ place: Int) -> String { titles[place] }

  /// The place of the tip with an id; nil where there is none.
  func place(of id: String) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if ids[middle].utf8.lexicographicallyPrecedes(id.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && ids[low] == id ? low : nil
  }

  /// The places of an article's tips.
  func places(in article: Article) -> [Int] {
    (0..<count).filter { allArticles[Int(articleNumbers[$0])] == article }
  }

  /// The places of a file's tips.
  func places(inFile file: String) -> [Int] {
    (0..<count).filter { allArticles[Int(articleNumbers[$0])].file == file }
  }

  /// The title of an article's first tip; nil where it has none.
  func firstTitle(of article: Article) -> String? {
    places(in: article).min { lines[$0] < lines[$1] }.map(title)
  }

  func tip(_ place: Int) -> Tip {
    known.withLock { known in
      if let tip = known[place] { return tip }
      let tip = read(place)
      known[place] = tip
      return tip
    }
  }

  private func read(_ place: Int) -> Tip {
    Tip(
      id: ids[place], language: language, title: titles[place],
      passages: passages.range(of: place).map { number in
        let text = passages.texts[number]
        return steps[number] == 1 ? .step(text) : .paragraph(text)
      }, say: say[place], questions: questions.own(place), sharedQuestions: questions.shared(place),
      keywords: keywords[place],
      phase: phases[place] == 0 ? nil : Phase.allCases[Int(phases[place]) - 1],
      article: allArticles[Int(articleNumbers[place])], line: Int(lines[place]))
  }

  // MARK: - Storing

  func write(to writer: inout ImageWriter) {
    ids.write(to: &writer)
    titles.write(to: &writer)
    passages.write(to: &writer)
    writer.append(steps)
    say.write(to: &writer)
    questions.write(to: &writer)
    keywords.write(to: &writer)
    outOfScope.write(to: &writer)
    writer.append(phases)
    writer.append(articleNumbers)
    writer.append(lines)
    writer.append(Int64(listedCount))
    // What an article may lack is a list of one or no text.
    StringLists(
      allArticles.flatMap { article in
        [[article.id, article.title, article.file]]
          + [article.author, article.published, article.source].map { $0.map { [$0] } ?? [] }
      }
    ).write(to: &writer)
  }

  init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    self.language = language
    ids = try StringTable(&reader)
    titles = try StringTable(&reader)
    passages = try StringLists(&reader)
    steps = try reader.table()
    say = try StringLists(&reader)
    questions = try ExampleQuestions(&reader)
    keywords = try StringLists(&reader)
    outOfScope = try StringTable(&reader)
    phases = try reader.table()
    articleNumbers = try reader.table()
    lines = try reader.table()
    listedCount = Int(try reader.value(of: Int64.self))
    let fields = try StringLists(&reader)
    let count = ids.count
    guard fields.count % 4 == 0,
      stride(from: 0, to: fields.count, by: 4).allSatisfy({ fields.range(of: $0).count == 3 }),
      (0...fields.count / 4).contains(listedCount),
      [titles.count, passages.count, say.count, questions.count].allSatisfy({ $0 == count }),
      [keywords.count, phases.count, articleNumbers.count, lines.count].allSatisfy({ $0 == count }),
      steps.count == passages.texts.count,
      phases.allSatisfy({ $0 <= Phase.allCases.count }),
      articleNumbers.allSatisfy({ $0 < fields.count / 4 })
    else { throw .malformed }
    allArticles = stride(from: 0, to: fields.count, by: 4).map { first in
      let names = fields[first]
      return Article(
        id: names[0], title: names[1], author: fields[first + 1].first,
        published: fields[first + 2].first, source: fields[first + 3].first, file: names[2])
    }
  }
}
