"""How each library is driven: one module a library, one function that makes a case."""
