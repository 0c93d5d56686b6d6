using System.CommandLine;
using Briefings.Benchmarks;
using Briefings.Benchmarks.Corpora;

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

var rounds = new Option<int>("--rounds") { Description = "How often each tool builds each size", DefaultValueFactory = _ => 5 };
var pages = new Option<int[]>("--pages") { Description = "Sizes: articles and other records together", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [200, 2_000, 10_000, 100_000] };
var peersUpTo = new Option<int>("--peers-up-to") { Description = "The largest size that peers build too", DefaultValueFactory = _ => 10_000 };
var npm = new Option<string?>("--npm") { Description = "A folder with Eleventy in its node_modules; without it, Eleventy is left out" };

var build = new Command("build", "Whole builds of one record by Briefings and by peers, in turn.") { tool, folder, rounds, pages, npm, peersUpTo };
build.SetAction(async (arguments, cancellation) =>
{
    Console.WriteLine(BuildTimes.Header);
    foreach (var size in arguments.GetValue(pages)!)
    {
        var peers = size > arguments.GetValue(peersUpTo) ? Peers.None : arguments.GetValue(npm) is null ? Peers.Hugo : Peers.All;
        var run = new BuildTimes(arguments.GetRequiredValue(tool), arguments.GetRequiredValue(folder), arguments.GetValue(npm) ?? "", peers, size, arguments.GetValue(rounds));
        foreach (var line in await run.RunAsync(cancellation)) Console.WriteLine(line);
    }
});

var floor = new Command("floor", "What a build cannot do without, alone.") { tool, folder, pages };
floor.SetAction(async (arguments, cancellation) =>
{
    Console.WriteLine(Floor.Header);
    foreach (var size in arguments.GetValue(pages)!)
    {
        foreach (var line in await new Floor(arguments.GetRequiredValue(tool), arguments.GetRequiredValue(folder), size).RunAsync(cancellation)) Console.WriteLine(line);
    }
});

var into = new Option<string>("--into") { Description = "A folder that is not there yet", Required = true };
var one = new Option<int>("--pages") { Description = "Articles and other records together", DefaultValueFactory = _ => 2_000 };
var write = new Command("corpus", "Writes the record that is measured, to look at or to profile a build of.") { into, one };
var form = new Option<string>("--form") { Description = "Whose form", DefaultValueFactory = _ => "briefings" };
form.AcceptOnlyFromAmong("briefings", "hugo", "eleventy");
write.Add(form);
write.SetAction(arguments =>
{
    var site = arguments.GetValue(form) switch
    {
        "hugo" => HugoSite.Write,
        "eleventy" => EleventySite.Write,
        _ => (Action<string, Corpus>)BriefingsSite.Write,
    };
    site(arguments.GetRequiredValue(into), Corpus.OfPages(arguments.GetValue(one)));
});

return await new RootCommand("Measures Briefings. By hand: no test depends on what comes out.") { build, floor, preview, write }.Parse(args).InvokeAsync();
