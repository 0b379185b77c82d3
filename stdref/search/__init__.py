"""One search over names, tasks and page text: a query in, ranked places of the reference out."""
