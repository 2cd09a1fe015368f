using HerstelBot.Cli;

return await Verbs.RunAsync(args, CliStreams.OfProcess());
