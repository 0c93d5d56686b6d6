using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Authentication;
using System.Text;

namespace Briefings.OutwardLinks;

/// <summary>Makes single requests, each in its host's turn, and tells failures apart.</summary>
/// <param name="invoker">Sends them; follows no redirects.</param>
/// <param name="gates">Keep the pace.</param>
/// <param name="settings">Say how long to wait.</param>
/// <param name="time">For pauses that are given as a date.</param>
internal sealed class PoliteClient(HttpMessageInvoker invoker, HostGates gates, LinkSettings settings, TimeProvider time)
{
    private const int LongestValidator = 500;

    /// <summary>Asks, and asks once more where the host wants a pause first that is not too long.</summary>
    /// <param name="method">HEAD or GET.</param>
    /// <param name="address">Whom.</param>
    /// <param name="known">What was there last; null to ask without condition.</param>
    /// <param name="mostBytes">How much of the body is wanted.</param>
    /// <param name="cancellation">Stops the request.</param>
    public async Task<Answer> AskAsync(HttpMethod method, Uri address, LinkResult? known, int mostBytes, CancellationToken cancellation)
    {
        var host = address.IdnHost;
        var answer = await PassAsync();
        return answer.RetryAfter is null || gates.IsClosed(host) ? answer : await PassAsync();

        Task<Answer> PassAsync() => gates.PassAsync(
            host,
            async () =>
            {
                if (gates.IsClosed(host)) return Answer.None(LinkOutcome.Refused, "is on a host that asked to be left alone for longer than this run waits");
                var found = await SendAsync(method, address, known, mostBytes, cancellation);
                if (found.RetryAfter is { } pause && pause <= settings.LongestRest) gates.Rest(host, pause);
                else if (found.RetryAfter is not null) gates.Close(host);
                return found;
            },
            cancellation);
    }

    private async Task<Answer> SendAsync(HttpMethod method, Uri address, LinkResult? known, int mostBytes, CancellationToken cancellation)
    {
        // The network's time is real, whatever clock the pauses are measured by.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using var request = Request(method, address, known);
            using var response = await invoker.SendAsync(request, limit.Token);
            var body = mostBytes > 0 && response.IsSuccessStatusCode ? await ReadAsync(response, mostBytes, limit.Token) : "";
            return Read(response, body);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Answer.None(LinkOutcome.Unreachable, string.Create(CultureInfo.InvariantCulture, $"does not answer within {settings.Timeout.TotalSeconds:0.#} s"));
        }
        catch (HttpRequestException fault)
        {
            return Failure(fault);
        }
        catch (IOException)
        {
            return CutOff;
        }
    }

    private static Answer CutOff { get; } = Answer.None(LinkOutcome.Unreachable, "breaks off its answer") with { IsCutOff = true };

    private HttpRequestMessage Request(HttpMethod method, Uri address, LinkResult? known)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        if (known is { ETag.Length: > 0 }) request.Headers.TryAddWithoutValidation("If-None-Match", known.ETag);
        if (known is { LastModified.Length: > 0 }) request.Headers.TryAddWithoutValidation("If-Modified-Since", known.LastModified);
        return request;
    }

    private Answer Read(HttpResponseMessage response, string body) => new()
    {
        Status = (int)response.StatusCode,
        Location = response.Headers.Location,
        ETag = Short(response.Headers.ETag?.ToString()),
        LastModified = Short(response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture)),
        RetryAfter = (int)response.StatusCode is 429 or 503 ? PauseOf(response.Headers.RetryAfter) : null,
        Body = body,
    };

    private TimeSpan? PauseOf(RetryConditionHeaderValue? value)
    {
        if ((value?.Delta ?? (value?.Date - time.GetUtcNow())) is not { } pause) return null;
        return pause > TimeSpan.Zero ? pause : TimeSpan.Zero;
    }

    private static string Short(string? validator) => validator is { Length: <= LongestValidator } ? validator : "";

    private static async Task<string> ReadAsync(HttpResponseMessage response, int most, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[most];
        var length = await stream.ReadAtLeastAsync(bytes, most, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static Answer Failure(HttpRequestException fault) => fault switch
    {
        { InnerException: PrivateAddressException } => Answer.None(LinkOutcome.Private, "is in a private network"),
        { HttpRequestError: HttpRequestError.NameResolutionError } => Answer.None(LinkOutcome.Unreachable, "is on a host whose name is not known"),
        { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } =>
            Answer.None(LinkOutcome.Unreachable, "is on a host whose certificate or encryption cannot be trusted"),
        { HttpRequestError: HttpRequestError.ConnectionError } => Answer.None(LinkOutcome.Unreachable, "is on a host that takes no connections"),
        _ => CutOff,
    };
}
