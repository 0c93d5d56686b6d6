using System.CommandLine;
using Briefings.Benchmarks;

var tool = new Option<string>("--tool") { Description = "The published tool: the file 'Briefings.Cli'", Required = true };
var folder = new Option<string>("--folder") { Description = "Where corpora are made and removed; best on a RAM disk", DefaultValueFactory = _ => Path.GetTempPath() };
var samples = new Option<int>("--samples") { Description = "Changes of each kind at each size", DefaultValueFactory = _ => 40 };
var sizes = new Option<int[]>("--records") { Description = "Sizes: articles and other records together", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 2_000, 22_000] };

var preview = new Command("preview", "How long after a file is saved an open page is told, and has the change.") { tool, folder, samples, sizes };
preview.SetAction(async (arguments, cancellation) =>
{
    Console.WriteLine(PreviewLatency.Header);
    foreach (var size in arguments.GetValue(sizes)!)
    {
        var run = new PreviewLatency(arguments.GetRequiredValue(tool), arguments.GetRequiredValue(folder), size, arguments.GetValue(samples));
        foreach (var line in await run.RunAsync(cancellation)) Console.WriteLine(line);
    }
});

return await new RootCommand("Measures Briefings. By hand: no test depends on what comes out.") { preview }.Parse(args).InvokeAsync();
