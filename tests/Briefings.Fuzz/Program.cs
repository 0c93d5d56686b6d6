using System.CommandLine;
using Briefings.Fuzz;
using Briefings.Fuzz.Targets;

var minutes = new Option<double?>("--minutes") { Description = "Stop after so long" };
var inputs = new Option<long?>("--inputs") { Description = "Stop after so many inputs; without this and --minutes: 1,000,000" };
var seed = new Option<ulong>("--seed") { Description = "Settles every input", DefaultValueFactory = _ => 1 };
var only = new Option<long?>("--only") { Description = "The one input of that number, as a find names it" };
var threads = new Option<int>("--threads") { Description = "Inputs at once", DefaultValueFactory = _ => 1 };
var wanted = new Option<string[]>("--target") { Description = "yaml, front-matter, edtf, markdown, links, blocks, template, theme, site; all when not named", AllowMultipleArgumentsPerToken = true };
var folder = new Option<string>("--folder") { Description = "Where finds are written", DefaultValueFactory = _ => "artifacts/fuzz" };
var replay = new Option<string?>("--replay") { Description = "A file that a run has written, given once to the target" };
var command = new RootCommand("Gives damaged and hostile input to all that reads what editors write.") { minutes, inputs, seed, only, threads, wanted, folder, replay };

command.SetAction(arguments =>
{
    var corpus = new Corpus(Directory.GetCurrentDirectory());
    var names = arguments.GetValue(wanted) ?? [];
    IFuzzTarget[] all = [new EdtfTarget(), RecordTarget.Yaml(corpus), RecordTarget.FrontMatter(corpus), .. TextTarget.All(corpus), new TemplateTarget(), new ThemeTarget(), new SiteTarget(corpus)];
    var targets = all.Where(target => names.Length == 0 || names.Contains(target.Name, StringComparer.Ordinal)).ToArray();
    if (targets.Length == 0)
    {
        Console.Error.WriteLine($"no such target; there are {string.Join(", ", all.Select(target => target.Name))}");
        return 2;
    }

    if (arguments.GetValue(replay) is { } file)
    {
        foreach (var target in targets) target.Check(File.ReadAllBytes(file));
        return 0;
    }

    var time = arguments.GetValue(minutes);
    var options = new FuzzOptions
    {
        Seed = arguments.GetValue(seed),
        First = arguments.GetValue(only) ?? 0,
        Inputs = arguments.GetValue(only) is not null ? 1 : arguments.GetValue(inputs) ?? (time is null ? 1_000_000 : long.MaxValue),
        Time = time is { } most ? TimeSpan.FromMinutes(most) : TimeSpan.MaxValue,
        Threads = arguments.GetValue(threads),
        Folder = arguments.GetValue(folder)!,
    };
    using var run = new FuzzRun(targets, options);
    return run.Run() ? 0 : 1;
});

return await command.Parse(args).InvokeAsync();
