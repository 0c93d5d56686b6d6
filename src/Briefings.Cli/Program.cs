using System.Runtime;
using Briefings.Cli;

// All but the preview is over before a collection beside the work would pay.
GCSettings.LatencyMode = GCLatencyMode.Batch;
using var interruption = new Interruption();
return await BriefingsCommand.RunAsync(args, ConsoleEnvironment.OfProcess(), interruption.Token);
