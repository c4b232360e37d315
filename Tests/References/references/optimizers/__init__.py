"""The cases, one module an optimizer, named as in the catalog.

A module has a list CASES. Its docstring says what is special about the libraries' variants.
"""
