// The suites of ReviewStore.
