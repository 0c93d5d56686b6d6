using Briefings.Publishing;

namespace Briefings.Cli.Building;

/// <summary>Told how far a build is; from any thread.</summary>
internal interface IBuildProgress : IProgress<string>, IProgress<PublishProgress>;
