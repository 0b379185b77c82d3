"""The catalog: files under `assets/catalog/` read into immutable model types."""
