using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Briefings.Cli.Preview;

/// <summary>The web server of a preview, on this machine only.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, PreviewStates states, Uri address, string basePath) =>
        (_application, States, Address, BasePath) = (application, states, address, basePath);

    /// <summary>What is served; until the first state, requests wait.</summary>
    public PreviewStates States { get; }

    /// <summary>Where the server is reached: <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The path that the site's addresses begin with; starts and ends with a slash.</summary>
    public string BasePath { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="port">0 for any free one.</param>
    /// <param name="baseUrl">Where the site says that it stands; null for the server's own address.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The port may not be used.</exception>
    public static async Task<PreviewServer> StartAsync(int port, Uri? baseUrl, CancellationToken cancellation)
    {
        // Empty: neither variables nor settings files of the folder may change where the preview listens.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        var states = new PreviewStates();
        var basePath = baseUrl is null ? "/" : baseUrl.AbsolutePath.TrimEnd('/') + "/";
        var handler = new PreviewHandler(states, basePath, application.Lifetime.ApplicationStopping);
        application.Run(handler.HandleAsync);
        try
        {
            await application.StartAsync(cancellation);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var bound = application.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single();
        return new(application, states, new Uri(bound), basePath);
    }

    public async ValueTask DisposeAsync()
    {
        using var farewell = new CancellationTokenSource(LongestFarewell);
        await _application.StopAsync(farewell.Token);
        await _application.DisposeAsync();
    }
}
