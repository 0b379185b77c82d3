"""What makes the packages: called by build.spec, by the packaged tests and by hand, never by stdref itself."""
