using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Briefings.Benchmarks;

/// <summary>A running <c>briefings preview</c>, with one page that listens.</summary>
internal sealed partial class PreviewProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _settled;
    private TaskCompletionSource<bool> _next = NewSource<bool>();
    private Task _listening = Task.CompletedTask;

    private PreviewProcess(Process process, Uri address, Task settled) =>
        (_process, _client, _settled) = (process, new HttpClient { BaseAddress = address, Timeout = Patience }, settled);

    /// <summary>From the start of the process until its first page was fetched, in milliseconds.</summary>
    public double FirstPage { get; private set; }

    /// <summary>The state that was pushed last.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Starts a preview of the site in a folder.</summary>
    public static async Task<PreviewProcess> StartAsync(string tool, string site, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(tool, ["preview", "--port", "0"]) { WorkingDirectory = site, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        var (ready, settled) = (NewSource<Uri>(), NewSource<bool>());
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, line) =>
        {
            if (Address().Match(line.Data ?? "") is { Success: true } found) ready.TrySetResult(new(found.Value));
            if (line.Data?.StartsWith("Checked ", StringComparison.Ordinal) == true) settled.TrySetResult(true);
        };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var address = await ready.Task.WaitAsync(Patience, cancellation);
        var preview = new PreviewProcess(process, address, settled.Task);
        await preview.GetAsync("/articles/n1/", cancellation);
        preview.FirstPage = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        preview._listening = preview.ListenAsync(await preview.OpenEventsAsync(cancellation));
        return preview;
    }

    /// <summary>Waits until the preview has looked at the whole site once.</summary>
    public Task SettledAsync(CancellationToken cancellation) => _settled.WaitAsync(Patience, cancellation);

    /// <summary>Waits until a page of a version would be told to load anew.</summary>
    public async Task AfterAsync(string version, CancellationToken cancellation)
    {
        while (true)
        {
            var next = Volatile.Read(ref _next).Task;
            if (Version != version) return;
            await next.WaitAsync(Patience, cancellation);
        }
    }

    /// <summary>A page.</summary>
    public Task<string> GetAsync(string path, CancellationToken cancellation) => _client.GetStringAsync(path, cancellation);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _listening;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
        _stop.Dispose();
    }

    private static TaskCompletionSource<T> NewSource<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<StreamReader> OpenEventsAsync(CancellationToken cancellation)
    {
        var response = await _client.GetAsync("/_briefings/events", HttpCompletionOption.ResponseHeadersRead, cancellation);
        return new(await response.Content.ReadAsStreamAsync(cancellation));
    }

    private async Task ListenAsync(StreamReader events)
    {
        const string Data = "data: ";
        using (events)
        {
            try
            {
                while (await events.ReadLineAsync(_stop.Token) is { } line)
                {
                    if (!line.StartsWith(Data, StringComparison.Ordinal)) continue;
                    using var state = JsonDocument.Parse(line[Data.Length..]);
                    Version = state.RootElement.GetProperty("version").GetString()!;
                    Interlocked.Exchange(ref _next, NewSource<bool>()).SetResult(true);
                }
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                // The run is over.
            }
        }
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+/")]
    private static partial Regex Address();
}
