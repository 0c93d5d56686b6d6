using System.Net;
using System.Net.Sockets;

namespace Briefings.OutwardLinks;

/// <summary>Makes the connections that links are looked at through: no cookies, no credentials, no proxy, and only to public addresses.</summary>
internal static class LinkConnections
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The handler of all requests.</summary>
    /// <param name="allowPrivate">Whether addresses of private networks are asked too.</param>
    public static SocketsHttpHandler CreateHandler(bool allowPrivate) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would resolve names itself, so that nobody here saw which address is asked.
        UseProxy = false,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = ConnectTimeout,
        // What is left of a body is not wanted: the connection goes instead.
        MaxResponseDrainSize = 0,
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, allowPrivate, cancellation),
    };

    // The addresses that are judged are those that are connected to: a name that resolves to another one the second time gains nothing.
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool allowPrivate, CancellationToken cancellation)
    {
        var all = IPAddress.TryParse(end.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(end.Host, cancellation);
        var allowed = allowPrivate ? all : [.. all.Where(PublicAddresses.Includes)];
        if (all.Length > 0 && allowed.Length == 0) throw new PrivateAddressException(end.Host);
        if (allowed.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        for (var i = 0; ; i++)
        {
            var socket = new Socket(allowed[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(allowed[i], end.Port), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i < allowed.Length - 1)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
