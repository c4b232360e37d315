import ArgumentParser

/// What is asked of a command instead of its work; answered before the parser reads anything.
struct InformationOptions: ParsableArguments {
  @Flag(name: [.customShort("V"), .long], help: "Show the version.")
  var version = false
}
