namespace Briefings.Cli;

/// <summary>How a run ended, as scripts see it.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int ContentErrors = 1;
    public const int WrongUsage = 2;

    /// <summary>The disk, a permission, a port, or a fault of the tool itself: nothing that an editor wrote.</summary>
    public const int EnvironmentFault = 3;

    /// <summary>128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
