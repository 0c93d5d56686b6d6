using System.Net.Http.Headers;
using System.Text.Json;
using Briefings.Cli;
using Briefings.Tests.Publishing;

namespace Briefings.Tests.Cli;

/// <summary>A preview that runs on a free port until the test ends.</summary>
internal sealed class PreviewFixture : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task<int> _run;

    private PreviewFixture(TemporaryFolder site, string[] more)
    {
        Site = site;
        var console = new ConsoleEnvironment { Out = TextWriter.Synchronized(new Listener(_output, _address)), Error = TextWriter.Synchronized(Errors), Time = new NoonTime() };
        _run = Task.Run(() => BriefingsCommand.RunAsync(["preview", "--port", "0", .. CommandRun.Folders(site), .. more], console, _stop.Token));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    }

    public TemporaryFolder Site { get; }

    public HttpClient Client { get; }

    public StringWriter Errors { get; } = new();

    public static async Task<PreviewFixture> StartAsync(TemporaryFolder site, params string[] more)
    {
        var preview = new PreviewFixture(site, more);
        preview.Client.BaseAddress = await preview._address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return preview;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<string> TextAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async Task<EventReader> ListenAsync()
    {
        var response = await Client.GetAsync("/_briefings/events", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal(new MediaTypeHeaderValue("text/event-stream"), response.Content.Headers.ContentType);
        return new EventReader(new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(0, await _run.WaitAsync(Patience, CancellationToken.None));
        Client.Dispose();
        _stop.Dispose();
        Site.Dispose();
    }

    /// <summary>Which pages a state shows.</summary>
    public static string VersionOf(JsonElement state) => state.GetProperty("version").GetString()!;

    internal sealed class EventReader(StreamReader reader) : IDisposable
    {
        private string _seen = "";

        /// <summary>The next state that is as wanted; states before it are passed over.</summary>
        public async Task<JsonElement> UntilAsync(Func<JsonElement, bool> wanted)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(Patience);
            while (await reader.ReadLineAsync(patience.Token) is { } line)
            {
                if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
                var state = JsonDocument.Parse(line["data: ".Length..]).RootElement;
                if (!wanted(state)) continue;
                _seen = VersionOf(state);
                return state;
            }

            throw new InvalidOperationException("the events ended");
        }

        /// <summary>
        /// Waits for pages of another version, until they are as wanted. Versions of what came before may come first: texts follow the first page, a save is
        /// seen in parts, a new folder is looked at again.
        /// </summary>
        public async Task UntilShownAsync(Func<Task<bool>> isShown)
        {
            do await UntilAsync(state => VersionOf(state) != _seen);
            while (!await isShown());
        }

        public Task<JsonElement> NextAsync() => UntilAsync(_ => true);

        public void Dispose() => reader.Dispose();
    }

    private sealed class Listener(StringWriter kept, TaskCompletionSource<Uri> address) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            kept.WriteLine(value);
            if (value is not null && value.StartsWith("Preview at ", StringComparison.Ordinal)) address.TrySetResult(new Uri(value.Split(' ')[2]));
        }
    }
}
