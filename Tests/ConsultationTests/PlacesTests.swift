import Consultation
import TestSupport
import Testing

@Suite("Private folders")
struct PlacesTests {
  private func folders(_ environment: [String: String], home: String?) throws -> [String] {
    let places = try Places(
      knowledge: [Repository.path], prompts: Repository.path, environment: environment,
      executable: "/usr/bin/ruggespraak", home: home)
    return [places.data, places.state, places.cache]
  }

  private static func below(_ home: String) -> [String] {
    [".local/share", ".local/state", ".cache"].map { "\(home)/\($0)/ruggespraak" }
  }

  @Test("are in the home that the environment names, whatever that of the account is")
  func named() throws {
    #expect(try folders(["HOME": "/huis"], home: "/home/an") == Self.below("/huis"))
  }

  @Test(
    "are in the home of the account where the environment names none",
    arguments: [[:], ["HOME": ""], ["HOME": "huis"]])
  func account(_ environment: [String: String]) throws {
    #expect(try folders(environment, home: "/home/an") == Self.below("/home/an"))
  }

  @Test(
    "are nowhere, and least of all below the root, where the account has no home of its own",
    arguments: [nil, "", "/", "//", "huis"])
  func none(_ home: String?) throws {
    for folder in try folders([:], home: home) { #expect(folder.hasPrefix("/dev/null/")) }
  }

  @Test("are where the environment has them, with a home or without")
  func standard() throws {
    let environment = ["XDG_DATA_HOME": "/x", "XDG_STATE_HOME": "y", "XDG_CACHE_HOME": "/z"]
    #expect(
      try folders(environment, home: "/home/an") == [
        "/x/ruggespraak", "/home/an/.local/state/ruggespraak", "/z/ruggespraak",
      ])
    #expect(try folders(environment, home: nil).first == "/x/ruggespraak")
  }
}
