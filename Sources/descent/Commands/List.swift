import ArgumentParser
import Workbench

extension Descent {
  /// What there is to choose from.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Show what there is to choose from, with every setting, its default and range.",
      usage: "descent list [LIST] [--format FORMAT]")

    @Argument(
      help: ArgumentHelp(
        """
        Which list: \(CatalogList.all.map(\.name).joined(separator: ", ")); or one entry by its name, as \
        in 'descent list adam'. Default: all, in short.
        """, valueName: "LIST"), completion: .list(names))
    var list: String?

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The format: \(forms.joined(separator: ", ")).", valueName: "FORMAT"),
      completion: .list(forms))
    var format = ListingForm.text.rawValue

    @OptionGroup var information: InformationOptions

    private static let names =
      CatalogList.all.map(\.name) + CatalogList.all.flatMap(\.entries).map(\.name)
    private static let forms = ListingForm.allCases.map(\.rawValue)

    func run() throws {
      let form = try ListingForm(named: format, option: "--format")
      let width = StandardStream.output.columns
      let listing = try list.map { form.text(of: try CatalogList.lists(named: $0), width: width) }
      var output = OutputBuffer(.output)
      try output.write(listing ?? form.overview(width: width))
      try output.flush()
    }
  }
}
