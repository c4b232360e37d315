import Workbench

/// The shells that complete the program's words, each with what it wants to be told.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The answer to a request, a line each way to go on.
  ///
  /// - Parameters:
  ///   - arguments: for bash the line up to the cursor and the characters that break words, for the
  ///     others the words after the program's name, the last one being typed.
  ///   - program: the outline of the program.
  /// - Returns: the lines, each with its end.
  func answer(to arguments: [String], of program: CommandOutline) -> String {
    switch self {
    case .bash:
      let line = ShellLine(arguments.first ?? "")
      let finished = line.finishedPart(brokenAt: arguments.count > 1 ? arguments[1] : "")
      let request = CompletionRequest(program: program, words: Array(line.words.dropFirst()))
      return request.completions.filter { $0.text.hasPrefix(finished) }
        .map { completion -> String in
          let rest = completion.text.dropFirst(finished.count)
          return rest + (completion.isFinished ? " " : "") + "\n"
        }.joined()
    case .zsh:
      return CompletionRequest(program: program, words: arguments).completions
        .map { ($0.isFinished ? "+" : "-") + $0.text + "\t" + $0.summary + "\n" }.joined()
    case .fish:
      return CompletionRequest(program: program, words: arguments).completions
        .map { $0.text + "\t" + $0.summary + "\n" }.joined()
    }
  }

  /// The script that makes the shell ask.
  var script: String {
    switch self {
    case .bash:
      """
      # Completion of descent for bash. The program itself tells how a word may go on.
      _descent() {
        mapfile -t COMPREPLY < <(
          "${COMP_WORDS[0]/#\\~/$HOME}" complete bash "${COMP_LINE:0:COMP_POINT}" \\
            "$COMP_WORDBREAKS" 2>/dev/null
        )
      }
      # A name may go on with its settings, so the program tells where a blank follows.
      complete -o nospace -F _descent descent

      """
    case .zsh:
      """
      #compdef descent
      # Completion of descent for zsh. The program itself tells how a word may go on.
      _descent() {
        local line word
        local -a finished finished_shown open open_shown
        local -a typed=("${(@Q)words[1,CURRENT-1]}" "${(Q)PREFIX}")
        for line in "${(@f)$("$typed[1]" complete zsh "${(@)typed[2,-1]}" 2>/dev/null)}"; do
          word=${${line#?}%%$'\\t'*}
          if [[ $line == +* ]]; then
            finished+=("$word")
            finished_shown+=("$word  ${line#*$'\\t'}")
          elif [[ $line == -* ]]; then
            open+=("$word")
            open_shown+=("$word  ${line#*$'\\t'}")
          fi
        done
        # A name may go on with its settings, so no blank follows it.
        (( $#finished )) && compadd -l -d finished_shown -a finished
        (( $#open )) && compadd -S '' -l -d open_shown -a open
      }
      if [[ $funcstack[1] == _descent ]]; then
        _descent "$@"
      else
        compdef _descent descent
      fi

      """
    case .fish:
      """
      # Completion of descent for fish. The program itself tells how a word may go on.
      function __descent_complete
        set -l typed (commandline -opc) (commandline -ct)
        $typed[1] complete fish $typed[2..-1] 2>/dev/null
      end
      complete -c descent -f -a '(__descent_complete)'

      """
    }
  }
}
