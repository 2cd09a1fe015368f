// A window, a bot and a Playground are enough for two cores on which other tests run too.
[assembly: Xunit.v3.Parallelization(MaxThreads = 1)]
