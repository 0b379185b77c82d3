"""Each module in this folder is an exporter: a new file needs no other change."""
