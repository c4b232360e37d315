import ArgumentParser

/// Where options come from beside the command line.
struct ConfigurationOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-config"),
    help: "Do not read the options file, $XDG_CONFIG_HOME/descent/options.")
  var ignoresFile = false
}
