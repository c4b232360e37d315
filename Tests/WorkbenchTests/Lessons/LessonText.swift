import Workbench

/// A lesson file of one scene, of which a test says only what matters to it.
func lessonText(
  header: String = "- Level: beginner", caption: String = "Watch.", question: String = "",
  command: String = "descent --objective square --start=10 --steps 20 gd:lr=0.2 gd:lr=0.9",
  claims: String = ""
) -> String {
  """
  # A title

  \(header)

  ## A scene

  \(caption)

  \(question)

  ```descent
  \(command)
  ```

  \(claims)
  """
}
