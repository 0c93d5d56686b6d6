using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>
/// Only names that mean this machine may be asked for: a site elsewhere whose name is made to lead here (DNS rebinding) must not read drafts.
/// </summary>
internal static class LocalHosts
{
    private const int HttpPort = 80;

    /// <summary>Whether a request's Host header is one of this machine's names, with the port that the preview has.</summary>
    public static bool Contain(HostString host, int port)
    {
        if (!host.HasValue || (host.Port ?? HttpPort) != port) return false;
        return host.Host is "127.0.0.1" or "[::1]" || string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase);
    }
}
