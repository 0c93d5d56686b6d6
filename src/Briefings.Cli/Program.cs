using Briefings.Cli;

using var interruption = new Interruption();
return await BriefingsCommand.RunAsync(args, ConsoleEnvironment.OfProcess(), interruption.Token);
